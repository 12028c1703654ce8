import { type EventName, fullYear } from './event-name.ts'
import { beginOf } from './name-begin.ts'
import { ordinal, ordinalIn } from './numbers.ts'

// What is surely an event once it has a name; and what is one only where the text says more.
const sureHeads =
  'Conference|Forum|Summit|Congress|Expo|Exposition|Exhibition|Symposium|Workshop|Convention|Meetup|Meet-up|Hackathon|Colloquium|Seminar|Conclave|Webinar|Roundtable|Biennale|Triennale|Unconference'
const weakHeads =
  'Fair|Festival|Weekend|Week|Days?|Assembly|Awards|Meeting|Show|School|Camp|Bootcamp|Series|Challenge|Competition|Contest|Olympiad|Dialogue|Lecture|Tutorial|Ceremony|Gala|Salon|Call|Hours|Coworking|Gathering|Launch'
const head = new RegExp(
  `\\b(?:(${sureHeads}|CONFERENCE|FORUM|SUMMIT|CONGRESS|EXPO|EXHIBITION|SYMPOSIUM|WORKSHOP|CONVENTION)|(?:${weakHeads}))(?![\\p{L}\\p{N}'’])`,
  'gu',
)

// `Convention Center` is a house, a `Press Conference` none of ours.
const notBehind =
  /^\s+(?:Cent(?:er|re)|Hall|Rooms?|Board|Committee|Organi[sz]\w*|Secretar\w+|Bureau|Report|Halls|Hotel|Park|Street|Road|Avenue|Building|Magazine|Planner|leader|member|Chair\w*)\b/
const notBefore =
  /\b(?:Press|News|Geneva|Vienna|Hague|Bern|Earnings|Eastern|Western|Football|Bishops['’]?|US|U\.S\.|People['’]s|National|Library of|Trades? Union|Party|Republican National|Democratic National|Independence|Christmas|Year['’]s|Valentine['’]s|Mother['’]s|Father['’]s|Memorial|Labou?r|Late|Late Night|High|Primary|Secondary|Business|Law|Medical|Graduate|Middle|Conference|Phone|Video|Office)\s+$/

/** The events that an English text names. */
export function englishNames(text: string): EventName[] {
  const names: EventName[] = []
  for (const match of text.matchAll(head)) {
    const end = match.index + match[0].length
    if (notBehind.test(text.slice(end, end + 24))) continue
    if (isPlural(text, end) || isNoEvent(text, match)) continue
    const index = beginOf(text, match.index)
    const last = names.at(-1)
    if (last && index < last.end && end <= last.end) continue
    const name = named(text, index, end, match[1] !== undefined || worldwide.test(text.slice(index, end)))
    if (!name) continue
    if (last && name.index <= last.index) names.pop()
    names.push(name)
  }
  return names
}

// `International Meeting`, `World Young Makers Festival`
const worldwide = /^(?:International|European|World|Global|Asian)\b.*\b(?:Meeting|Fair|Festival|Assembly|Olympiad)$/

function isPlural(text: string, end: number): boolean {
  return /^(?:s|es)\b/.test(text.slice(end, end + 3))
}

function isNoEvent(text: string, { 0: word, index }: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, index - 24), index)
  if (word === 'Hours') return !/\bOffice\s+$/.test(before)
  return notBefore.test(before)
}

function named(text: string, index: number, headEnd: number, isSure: boolean): EventName | undefined {
  const end = endOf(text, headEnd)
  const name = text.slice(index, end).replace(/\s+/g, ' ').trim()
  const behind = behindOf(text.slice(end, end + 60))
  const series = seriesOf(name)
  // `the Conference`, `2024 Annual Meeting`: nothing tells them from any other.
  const own = series.replace(
    /\b(?:Annual|International|National|Global|World|General|Online|Virtual|Press|Joint|Technical|Regional|Opening|Closing|Plenary|Main|Community|Special)\b/g,
    '',
  )
  if (!/[\p{L}\p{N}].*\s|[“"].*\s/u.test(own.trim()) && !behind.acronym) {
    if (!(isSure && /\s/.test(series) && (yearIn(name) || ordinalOf(name)))) return undefined
  }
  const year = yearIn(name) ?? behind.year
  return {
    ...{ name: behind.isYear && year ? `${name} ${year}` : name, series, acronym: behind.acronym, year },
    ...{
      edition:
        ordinalOf(name) ??
        ordinalOf(
          text
            .slice(Math.max(0, index - 24), index)
            .trim()
            .split(' ')
            .at(-1) ?? '',
        ),
    },
    ...{ index, end: end + behind.length, isSure },
  }
}

// `Conference on Machine Learning`, `Congress and Expo`, `Conference of the Parties`, `Forum for Young Makers`
const subject =
  /^(?:\s+(?:on|of|for)(?:\s+the)?(?:\s+(?:(?:and|of|for|in|the|&)\s+){0,2}(?!19|20)[\p{Lu}\d][\p{L}\p{N}'’&/-]*,?(?=\s|[).;:,!?]|$)){1,9}|\s+(?:and|&)\s+(?:\p{Lu}[\p{L}-]*\s+){0,3}(?:Expo|Exhibition|Exposition|Workshops?|Fair|Awards|Symposium))/u

function endOf(text: string, end: number): number {
  const match = subject.exec(text.slice(end, end + 120))
  return end + (match?.[0].replace(/[\s,]+$/, '').length ?? 0)
}

interface Behind {
  readonly length: number
  readonly acronym?: string
  readonly year?: number
  /** The year stands behind the name, and is a part of it. */
  readonly isYear?: boolean
}

// ` (WAIC)`, ` (WAIC 2021)`, ` (ICML'24)`, `, or WAIC,`
const bracket =
  /^\s*[([（]\s*(?:["“]?)(?:the\s+)?([A-Z][\w&.+/-]*[A-Z0-9][\w&+/-]*?)(?:["”]?)(?:[\s-]?['’]?((?:19|20)?\d{2}))?\s*[)\]）]/
// ` 2021`, ` ’24`
const yearBehind = /^\s+(?:((?:19|20)\d{2})(?![-\d])|['’](\d{2})(?!\d))/

function behindOf(text: string): Behind {
  const [brackets = '', acronym, short] = bracket.exec(text) ?? []
  const [years = '', long, two] = yearBehind.exec(text.slice(brackets.length)) ?? []
  const behind = long ?? two
  return {
    length: brackets.length + years.length,
    acronym,
    year: fullYear(behind ?? short),
    isYear: behind !== undefined,
  }
}

function yearIn(name: string): number | undefined {
  const [year] = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(name) ?? []
  return year ? Number(year) : undefined
}

const ordinalWord = new RegExp(`\\b(?:${ordinal})\\b`, 'i')

function ordinalOf(text: string): number | undefined {
  const [word] = ordinalWord.exec(text) ?? []
  return word ? ordinalIn(word) : undefined
}

const edition = new RegExp(`\\b(?:(?:19|20)\\d{2}|(?:${ordinal})(?:\\s+annual)?)\\b[ ,-]*`, 'gi')

function seriesOf(name: string): string {
  return name
    .replace(edition, '')
    .replace(/['’]\d{2}(?!\d)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
