import type { Line } from './lines.ts'
import { parallelIn } from './parallel.ts'
import { endsArticle } from './phrases.ts'
import { articleLetters, type Feature } from './weights.ts'
import { endsSentence, hasSentence, unsigned } from './width.ts'

/** What a line looks like, by itself and among its neighbours: numbers from 0 to 1, by name. */
export type Features = Partial<Readonly<Record<Feature, number>>>

/** The features of each line, found in one pass. */
export function featuresOf(lines: readonly Line[]): Features[] {
  const proseIn = shareOf(lines.map((line) => Number(isProse(line))))
  const furnitureIn = shareOf(lines.map((line) => Number(isFurniture(line))))
  const brokenOffIn = shareOf(lines.map(({ text }) => Number(brokenOff.test(text))))
  const times = new Map<string, number>()
  for (const { text } of lines) times.set(text, (times.get(text) ?? 0) + 1)
  const above = aboveEach(lines)
  const introduced = introducedIn(lines)
  const parallel = parallelIn(lines)
  return lines.map((line, index) => {
    const form = formOf(line)
    if (line.cells) return { [form]: 1 }
    if (form === 'advertisement') return { [form]: 1 }
    if (line.kind !== 'text') {
      const { afterEnding } = above[index] ?? {}
      return { [form]: 1, afterEnding, notTextAmongProse: proseIn(index - 10, index + 11) }
    }
    return {
      [form]: 1,
      ...manner(line),
      runsOn: Number(runsOn(line, lines[index + 1])),
      introduced: Number(introduced.has(index)),
      parallel: Number(parallel.has(index)),
      repeated: Number((times.get(line.text) ?? 0) > 1),
      furnitureBefore: furnitureIn(index - 3, index),
      brokenOffNear: brokenOffIn(index - 3, index + 4),
      ...above[index],
      // Boxes of other articles stand between a text and its list of dates.
      ...(parallel.has(index) ? { afterEnding: 0 } : {}),
    }
  })
}

/** The items of lists that a line with a colon at its end begins, and that line. */
function introducedIn(lines: readonly Line[]): ReadonlySet<number> {
  const introduced = new Set<number>()
  for (const [index, { kind, text }] of lines.entries()) {
    const before = lines[index - 1]
    const isBegun = before?.kind === 'text' && leadsOn.test(before.text)
    if (kind !== 'text' || !bullet.test(text) || (!isBegun && !introduced.has(index - 1))) continue
    introduced.add(index - 1).add(index)
  }
  return introduced
}

/** What stands above each line, from where on there has been as much prose as an article has. */
function aboveEach(lines: readonly Line[]): Features[] {
  let prose = 0
  let [hasEnded, hasComments] = [false, false]
  return lines.map((line) => {
    if (prose > articleLetters) {
      hasEnded ||= endsArticle(line.rule)
      hasComments ||= line.rule === 'comments'
    }
    if (isProse(line)) prose += line.width
    return {
      afterEnding: Number(hasEnded),
      afterComments: Number(hasComments),
    }
  })
}

// Advertisements stand within texts as well as around them.
function isFurniture({ kind, rule }: Line): boolean {
  return (kind === 'furniture' && rule !== 'advertisement') || kind === 'breadcrumb'
}

function isProse({ kind, text, width }: Line): boolean {
  return kind === 'text' && hasSentence(text) && (width >= wide || (width >= 30 && endsSentence(text)))
}

const wide = 80

function formOf({ kind, rule, text: signed, width, cells }: Line): Feature {
  if (cells) return cells.some((cell) => /\d/.test(cell)) ? 'rowOfNumbers' : 'row'
  if (kind === 'furniture') return formOfFurniture(rule)
  if (kind !== 'text') return kind
  const text = unsigned(signed)
  if ((text.match(/[|｜»›·]/g)?.length ?? 0) >= 2) return 'listOfBars'
  if (hasSentence(text) && width >= wide) return 'wideSentence'
  if (hasSentence(text) && endsSentence(text)) return width >= 24 ? 'sentence' : 'shortSentence'
  return width >= wide ? 'wide' : width < 24 ? 'narrow' : 'middle'
}

function formOfFurniture(rule: string | undefined): Feature {
  if (rule === 'advertisement') return rule
  if (rule === 'link to another article') return 'linkToAnother'
  return endsArticle(rule) ? 'ending' : 'furniture'
}

function manner({ text, width }: Line): Features {
  return {
    lowerCase: Number(width >= 24 && /^\p{Ll}/u.test(text)),
    bullet: Number(bullet.test(text)),
    numbered: Number(numbered.test(text)),
    leadsOn: Number(leadsOn.test(text)),
    dated: Number(width < 60 && moment.test(text)),
    bio: Number(bio.test(text)),
    brokenOff: Number(brokenOff.test(text)),
  }
}

// `• Copies for schools`, `★开放时间`
const bullet = /^(?:[•·▪■◆●►▶*–-]\s|[★☆◎○※▲・])/
// `What to bring:`
const leadsOn = /[:：]$/

/** Whether a sentence goes on in the next line. */
function runsOn({ text, width }: Line, next: Line | undefined): boolean {
  if (!next || next.isApart || width < 40 || endsSentence(text)) return false
  return /^\p{Ll}/u.test(next.text)
}

// `3. The mill`, `(3) The mill`, `3、磨坊`, `03 / 磨坊`
const numbered = /^\(?\d+[.)、]|^\d{1,2}\s?[/／|｜]\s?(?=\p{L})/u

// `10:03`, `2024-03-29`, `11.01.24`
const moment = /\d{1,2}[:：]\d{2}|\d{4}[-/年.]\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}/

// `Officials said ...`, `以便臨時碼頭…」`
const brokenOff = /(?:\.{3}|…)\S{0,2}$/

// `Ana Costa is a senior associate in the office of …`
const bio = new RegExp(
  `^(?:About )?\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3},? (?:is|was|has been|writes|works|covers|joined|holds|serves)\\b.{0,80}\\b` +
    '(?:writer|editor|author|reporter|journalist|correspondent|columnist|professor|director|fellow|freelance|founder|contributor|blogger|expert|economist|specialist|analyst|associate|manager)',
  'u',
)

/** The share of ones among the numbers of a window, whose part outside counts as zeros. */
function shareOf(numbers: readonly number[]): (from: number, to: number) => number {
  const sums = [0]
  for (const number of numbers) sums.push((sums.at(-1) ?? 0) + number)
  const upTo = (index: number) => sums[Math.min(Math.max(0, index), numbers.length)] ?? 0
  return (from, to) => (upTo(to) - upTo(from)) / (to - from)
}
