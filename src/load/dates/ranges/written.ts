import type { ClockTime } from '../../../model/date.ts'

/** A day as far as the text itself names it. */
export interface WrittenDay {
  readonly year?: number
  /** Its last two digits: `24年`, `'24`. */
  readonly shortYear?: number
  /** Of the Republic of China, whose years are counted from 1912, where it says no more than `98年`. */
  readonly isOfRepublic?: true
  /** Years from that of the article: -1 for `last year`, 去年. */
  readonly yearsOn?: number
  /** 1 to 12. */
  readonly month?: number
  /** Months from that of the article: 1 for `next month`, 下月. */
  readonly monthsOn?: number
  readonly day?: number
  /** Day and month can be told apart by nothing but other dates: `03/04/2024`, read with the day first. */
  readonly isEither?: true
  /** 0 for Sunday. */
  readonly weekday?: number
  /** With a weekday alone: weeks from that of the article, beginning with Monday; 1 for 下周五. */
  readonly weeksOn?: number
  /** English words for it: `firm` where they name the week (`Friday next week`), `loose` where they do not (`next Friday`). */
  readonly week?: 'firm' | 'loose'
}

/** One day, a range of days, or a word for some time, as it stands in a text. */
export interface Written {
  readonly index: number
  /** Behind the last character. */
  readonly stop: number
  readonly from: WrittenDay
  /** Undefined where one day alone is named. */
  readonly to?: WrittenDay
  readonly startTime?: ClockTime
  readonly endTime?: ClockTime
  readonly zone?: string
  /** Each day is named: `June 5 and 6`. */
  readonly isList?: true
  /** No day is named: `last month`. */
  readonly isVague?: true
  /** One of its numbers may be none of a day: `part 3 - 9 February`, `May 30-2`. */
  readonly isDoubtful?: true
}

/** Finds one written form in a text that was made narrow. */
export type Recogniser = (text: string) => readonly Written[]

/** What a sticky or global pattern finds exactly at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}
