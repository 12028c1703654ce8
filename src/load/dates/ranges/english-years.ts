import { weekdayName, weekdayNumber } from './english-names.ts'
import { matchAt, type WrittenDay } from './written.ts'

export interface SaidYear {
  readonly index: number
  readonly stop: number
  readonly year?: number
  readonly shortYear?: number
  readonly yearsOn?: number
  /** `March 29 (Friday), 2024` */
  readonly weekday?: number
}

/** The year that follows a day or a month: `, 2024`, ` in 2024`, ` '24`, ` this year`. */
export function yearAt(text: string, at: number): SaidYear | undefined {
  const match = matchAt(yearAfter, text, at)
  if (!match) return undefined
  const [all, note, full, short, word] = match
  const weekday = weekdayNumber(note)
  const place = { index: at, stop: at + all.length, ...(weekday !== undefined && { weekday }) }
  if (word) return { ...place, yearsOn: word === 'this' ? 0 : word === 'next' ? 1 : -1 }
  return full ? { ...place, year: Number(full) } : { ...place, shortYear: Number(short) }
}

/** As a part of a day. */
export function yearOf(said: SaidYear | undefined): WrittenDay {
  if (said?.year !== undefined) return { year: said.year }
  if (said?.shortYear !== undefined) return { shortYear: said.shortYear }
  return said?.yearsOn === undefined ? {} : { yearsOn: said.yearsOn }
}

const inBrackets = `\\s{0,2}\\((?:(${weekdayName})|[^()\\d]{1,12})\\)`
const lead = ',?\\s{0,2}(?:[Yy]ear\\s)?(?:(?:of|in)\\s)?|\\s?[.,/-]\\s{0,2}|\\s\\((?=\\d{4}\\))'
const counted = 'people|participants|attendees|guests|visitors|delegates|companies|students'
const yearAfter = new RegExp(
  `(?:${inBrackets})?(?:${lead})(?:((?:1\\d|20)\\d{2})(?:(?<=\\(\\d{4})\\))?(?!\\d|[.,]\\d|\\s(?:${counted}))|` +
    "'(\\d\\d)(?!\\d|s\\b)|(?:of\\s)?(this|next|last)\\s(?:coming\\s)?year(?!'s))",
  'y',
)

/** The year that stands before: `2024 March 29`, `2024-Mar-29`. */
export function yearBefore(text: string, at: number): SaidYear | undefined {
  const from = Math.max(0, at - 8)
  const match = /(?<![\d.,$€£])((?:19|20)\d{2})(?:,?\s{1,2}|-|\/)$/.exec(text.slice(from, at))
  return match ? { index: from + match.index, stop: at, year: Number(match[1]) } : undefined
}
