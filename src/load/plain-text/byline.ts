import type { CalendarDate } from '../../model/date.ts'
import { datesIn } from '../dates/dates.ts'
import { type EitherDate, eitherDatesIn } from '../dates/either.ts'
import { type KeyedPart, keyedPartsIn } from './byline-keys.ts'
import { creditedIn } from './credited.ts'
import { namesDate, namesPublication, namesUpdate } from './date-words.ts'
import { datedIn } from './dated.ts'
import { isHanName, isHanNameBeside, personsIn } from './names.ts'
import { otherDateIn } from './other-dates.ts'

/** What a line between title and text says of an article. */
export interface Byline {
  readonly source?: string
  readonly author?: string
  /** Whether the author is a name that stands beside a date, and no word says that it is one. */
  readonly isBeside?: true
  readonly published?: CalendarDate
  readonly updated?: CalendarDate
  /** A date of publication whose day and month cannot be told apart in this line. */
  readonly either?: EitherDate
  /** The words that named the date: `Updated`, `发布时间`. */
  readonly dateWord?: string
}

/** Reads a byline; undefined for lines that are none. `Source:Original    Author:admin    Time:2023-08-02    View:58` */
export function bylineIn(line: string): Byline | undefined {
  if (line.length > (labelled.test(line) ? 300 : 200) || ofVisit.test(line)) return undefined
  if (otherDateIn(line)) return undefined
  const parts = keyedPartsIn(line)
  const first = parts[0]?.at ?? line.length
  const keyed = keyedFields(parts)
  const lead = line.slice(0, first).trim()
  const fromLead = lead === '' ? {} : leadOf(lead, parts.length > 0)
  if (fromLead === undefined) return undefined
  const byline = { ...fromLead, ...keyed }
  // `Reporter: And what will be done about it?`
  if (Object.keys(byline).length === 0 && (line.length > 80 || /[?!。？！]/.test(line))) return undefined
  return parts.length > 0 || Object.keys(byline).length > 0 ? byline : undefined
}

// Such a line may go on with sections and tags, `Posted on 29 March 2024 in Culture, Archives, …`, or be a sentence:
// `This article was published on example.org at 10:20 on Friday 29 March 2024.`
const labelled =
  /^(?:posted|published|updated|last updated)\b|^this (?:article|story|post|page|report) (?:was |has been )?(?:first |originally )?(?:published|posted|updated)\b/i

// The day on which the page was looked at: `今天是2024年3月29日 星期五`, `Today is …`, `Friday, 29 March 2024 | Weather`
const ofVisit =
  /今天是|今日是|^今天|现在是|現在時間|\btoday(?:'s date| is|:)|\bweather\b|天气|天氣|农历|農曆|\d{1,3}\s?°\s?[CF]?\b|log ?in|sign ?(?:in|up)|登录|注册|e-?paper/i

/** What all keys of a line say; of two words for dates that of publication counts. */
function keyedFields(parts: readonly KeyedPart[]): Byline {
  const said = parts.map(fieldOf)
  const dateWord = (said.find(({ published }) => published) ?? said.find((one) => one.dateWord))?.dateWord
  return Object.assign({}, ...said, dateWord === undefined ? {} : { dateWord })
}

function fieldOf({ name, value, word }: KeyedPart): Byline {
  const [first] = datesIn(value)
  if (name === 'published' || name === 'updated') {
    const [either] = first ? [] : eitherDatesIn(value)
    if (either) return { either, dateWord: word }
    return first?.date ? { [name]: first.date, dateWord: word, ...authorBehind(value) } : {}
  }
  // `责任编辑：李伟 【综合】 2024年3月29日 10:00`
  if (name === 'other') return first && first.index > 0 ? datedIn(value).fields : {}
  // `来源：新华网 2024-03-29 10:00`: a name runs up to the date or to a wide gap.
  const text = nameIn(value.slice(0, first?.index ?? eitherDatesIn(value)[0]?.index))
  const rest = datedIn(value).fields
  return text ? { [name]: text, ...rest } : rest
}

function nameIn(value: string): string | undefined {
  const ofHan = /^\p{Script=Han}{2,}/u.test(value) ? /\s|[|｜│]/ : /\s{3,}|[|｜│]/
  const text = (value.split(ofHan)[0] ?? '')
    .replace(weekday, '')
    .replace(/\s(?:on|at|updated|published|last updated)\s*$/i, '')
    .trim()
    .replace(/[\s,，-]+$/, '')
  return text && text.length <= 60 && !/^[\d\s:.-]+$|[。！？]/.test(text) ? text : undefined
}

const weekday =
  /\b(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\b,?|星期[一二三四五六日天]|周[一二三四五六日]/gi

// `Posted on 29 March 2024 by Jane Doe`
function authorBehind(value: string): Byline {
  const author = creditedIn(/\bby\s.*$/i.exec(value)?.[0] ?? '')
  return author ? { author } : {}
}

/** What stands before the first key: a date, a site, `By` somebody; undefined where it is a sentence. */
function leadOf(lead: string, isKeyed: boolean): Byline | undefined {
  if (saysOfSomebody(lead)) return undefined
  const { fields, segments, startsDated } = datedIn(lead)
  const isDated = Object.keys(fields).length > 0
  if (isDated && !isKeyed && isOfOther(lead)) return undefined
  if (!isDated) {
    const author = creditedIn(lead)
    // `12 comments | Jane Doe | Last updated: …`
    const beside = isKeyed && segments.length < 4 ? segments.find(personsIn) : undefined
    if (!author && beside && lead.length <= 80) return { author: beside, isBeside: true }
    return author ? { author } : isKeyed && lead.length <= 60 ? siteIn(lead) : undefined
  }
  const bare = segments.join(' ')
  const author = segments.map(creditedIn).find(Boolean)
  if (author) return lead.length < 160 ? { author, ...fields } : undefined
  // `Jane Doe in Culture`
  const named = segments.map((segment) => segment.replace(/ in \p{Lu}.{1,30}$/u, ''))
  const person = named.find(personsIn) ?? segments.find(isHanNameBeside)
  const isAlone = person === named[0] || (person && bare.length - person.length <= 40)
  if (person && isAlone && bare.length < 120) return { author: person, isBeside: true, ...fields }
  const isLabelled = (fields.dateWord !== undefined && startsDated) || labelled.test(lead)
  if (bare.length > limitOf(lead, segments, isLabelled, isKeyed)) return undefined
  const label = labelled.exec(lead)?.[0]
  if (label) return { dateWord: label.split(' ').at(-1) ?? label, ...fields }
  if (/[。！？；]|\p{Ll}\.\s|^[^\p{L}]*\d[^\p{L}]*$/u.test(bare)) return undefined
  return { ...(segments.length === 1 && bare.length <= 60 ? siteIn(bare) : {}), ...fields }
}

// `Notification: 15 April 2024`, `Next meeting: 9 April 2024, 14:00`: a word that is none for the date of an article.
const ofArticle =
  /publi|post|updat|modif|revis|date|time|submit|creat|issu|releas|filed|added|by\b|story|发布|發布|发表|發表|更新|日期|时间|時間|编辑|編輯/iu

function isOfOther(lead: string): boolean {
  const word = /^\s*(\p{L}[^:：\d]{2,40})[:：]\s*$/u.exec(lead.slice(0, datesIn(lead)[0]?.index ?? 0))?.[1]
  return (
    word !== undefined && !ofArticle.test(word) && !namesUpdate(word) && !namesPublication(word) && !namesDate(word)
  )
}

/** Whether a line says what a person does on a day, as programmes list it: `Anna Braun: 3 May 2024`. */
function saysOfSomebody(line: string): boolean {
  const name = /^(\p{L}[^:：\d]{0,40}?)\s*[:：]/u.exec(line)?.[1] ?? ''
  return isHanName(name) || personsIn(name) !== undefined
}

// How much else a line with a date may say before it is a sentence.
function limitOf(lead: string, segments: readonly string[], isLabelled: boolean, isKeyed: boolean): number {
  const isBarred = /[|｜·•●]/.test(lead) && segments.every((segment) => segment.length <= 45)
  return isLabelled ? 280 : isBarred ? 120 : isKeyed ? 60 : 36
}

function siteIn(text: string): Byline {
  const bare = text.replace(/^[\s|·•,，:：-]+|[\s|·•,，:：-]+$/g, '')
  const isName =
    /^[\w-]+(\.[\w-]+)+$/.test(bare) ||
    (/^[\p{L}][\p{L}\p{N}\s.&'’·-]{1,30}$/u.test(bare) && /[\p{Lu}\p{Script=Han}]/u.test(bare))
  return isName && !noSite.test(bare) ? { source: bare } : {}
}

// `Last updated at`, `Added`, `For immediate release`, `Column 123`, `Story`
const noSite =
  /^(?:at|on|by|the|am|pm|hrs?|ist)$|^(?:this|reviewed|last|first|added|story|date|for immediate release|column|edition|created|issued|print|page|article|updated?|posted|published|released?)\b/i
