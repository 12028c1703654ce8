import { type CalendarDate, calendarDate } from '../../model/date.ts'
import { chineseDates } from './chinese.ts'
import { dutchDates } from './dutch.ts'
import { englishDates } from './english.ts'
import { frenchDates } from './french.ts'
import { germanDates } from './german.ts'
import { italianDates } from './italian.ts'
import { japaneseDates } from './japanese.ts'
import { koreanDates } from './korean.ts'
import { numericDates } from './numeric.ts'
import { portugueseDates } from './portuguese.ts'
import { spanishDates } from './spanish.ts'

/** Finds one written form of a calendar date. */
export interface DateForm {
  /** Global; matches one date. */
  readonly pattern: RegExp
  /** What stands in every text that has such a date, and is found sooner. */
  readonly needs?: RegExp
  /** Year, month and day of a match, or undefined where it is not a date after all. */
  readonly read: (match: RegExpExecArray) => readonly [year: number, month: number, day: number] | undefined
}

export interface DateInText {
  /** Undefined where the calendar has no such day (`2024-02-30`). */
  readonly date: CalendarDate | undefined
  readonly text: string
  readonly index: number
}

const forms: readonly DateForm[] = [
  ...numericDates,
  ...chineseDates,
  ...englishDates,
  ...germanDates,
  ...frenchDates,
  ...spanishDates,
  ...italianDates,
  ...portugueseDates,
  ...dutchDates,
  ...japaneseDates,
  ...koreanDates,
]

// `2024`, `20240329`, `年`; pasting glues what follows to it: `20248:23`, `20245 min read`
const year = /(?<!\d)(?:19|20)\d{2}(?:\d{0,2}|\d{4})(?!\d)|年/

/** Every date that stands in a text, in order. A date is taken as written: never shifted by its time zone. */
export function datesIn(text: string): DateInText[] {
  const ascii = asciiDigits(text)
  // Every form has one of these; most lines of a text have none, and are asked several times.
  if (!year.test(ascii)) return []
  const found: DateInText[] = []
  for (const { pattern, needs, read } of forms) {
    if (needs && !needs.test(ascii)) continue
    for (const match of ascii.matchAll(pattern)) {
      const parts = read(match)
      if (parts) found.push({ date: calendarDate(...parts), text: match[0], index: match.index })
    }
  }
  if (found.length < 2) return found
  // `12 mar 2024` is a date of several languages, and one date.
  return found
    .sort((a, b) => a.index - b.index || b.text.length - a.text.length)
    .filter(({ index, text }, at, all) => index !== all[at - 1]?.index || text.length !== all[at - 1]?.text.length)
}

/** The text with full-width digits and the signs between them made narrow; no character moves. */
export function asciiDigits(text: string): string {
  return text.replace(/[０-９．／：－]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
}
