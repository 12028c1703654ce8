import type { CalendarDate, ClockTime, PartialDate } from '../../model/date.ts'
import { datesIn } from './dates.ts'

/** From one day to another, as a text has it: `July 8 to 10`, `8月8日至11日`. */
export interface DateRange {
  /** Day or month; undefined where the text says when only roughly: `last month`. */
  readonly start: PartialDate | undefined
  /** The last day; that of the start where one day is named. */
  readonly end: PartialDate | undefined
  readonly startTime?: ClockTime
  readonly endTime?: ClockTime
  /** As it is written: `CST`, `UTC+8`, `北京时间`. */
  readonly zone?: string
  /** `stated` beside the day, `shared` by the two ends or by a day before, or the one `nearest` to the article's own date. */
  readonly year: 'stated' | 'shared' | 'nearest'
  /** A weekday is written beside a day that is not one: `Monday, 29 March 2024`. */
  readonly wrongWeekday?: string
  readonly text: string
  readonly index: number
}

/** Every date and range of dates of a text, in order; a missing year is found by the article's own date. */
export function rangesIn(text: string, _near: CalendarDate | undefined): DateRange[] {
  return datesIn(text).flatMap(({ date, ...found }): DateRange[] =>
    date ? [{ ...found, start: date, end: date, year: 'stated' }] : [],
  )
}
