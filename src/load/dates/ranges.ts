import type { CalendarDate, ClockTime, PartialDate } from '../../model/date.ts'
import { type Month, monthOf, type Resolved, weekdayOf } from './ranges/calendar.ts'
import { chineseBareDays } from './ranges/chinese-bare-days.ts'
import { chineseDates } from './ranges/chinese-dates.ts'
import { chineseVague, chineseWeekdays } from './ranges/chinese-relative.ts'
import { englishDates } from './ranges/english-dates.ts'
import { englishAgo, englishNumberedWeekdays, englishRelative } from './ranges/english-relative.ts'
import { joined } from './ranges/joined.ts'
import { narrow } from './ranges/narrow.ts'
import { compactDays, numericDays } from './ranges/numeric-days.ts'
import { numericWeekdays } from './ranges/numeric-weekdays.ts'
import { inOrder } from './ranges/order.ts'
import { otherDays } from './ranges/other-days.ts'
import { resolved } from './ranges/resolved.ts'
import type { Recogniser, Written } from './ranges/written.ts'

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
  /** Each of its days is named: `June 5 and 6`. */
  readonly isList?: true
  /** One of its numbers may be none of a day: `part 3 - 9 February`, `May 30-2`. */
  readonly isDoubtful?: true
  readonly text: string
  readonly index: number
}

// One for each form and language.
const inNumbers: readonly Recogniser[] = [numericDays, compactDays, numericWeekdays]
const inLatin: readonly Recogniser[] = [englishDates, otherDays, englishRelative, englishNumberedWeekdays, englishAgo]
const inHan: readonly Recogniser[] = [chineseDates, chineseBareDays, chineseWeekdays, chineseVague]

/**
 * Every date and range of dates of a text, in order. A missing year is that which brings it nearest to the article's own
 * date, so 1 July stands for a year of which no day is known; without one no day is told.
 */
export function rangesIn(text: string, near: CalendarDate | undefined): DateRange[] {
  const plain = narrow(text)
  const forms = [...inNumbers, ...inLatin, ...(/[\u4e00-\u9fff]/.test(plain) ? inHan : [])]
  const written = forms.flatMap((found) => found(plain)).sort((a, b) => a.index - b.index || b.stop - a.stop)
  let before: Month | undefined
  return inOrder(joined(plain, written), plain).map((one) => {
    const when = resolved(one, { near, before })
    before = monthOf(when.end) ?? before
    return rangeOf(text, one, when)
  })
}

function rangeOf(text: string, written: Written, { start, end, year }: Resolved): DateRange {
  const { index, stop, from, to, startTime, endTime, zone, isList, isDoubtful } = written
  const wrong = wrongWeekday(from.weekday, start) ?? wrongWeekday(to?.weekday, end)
  return {
    start,
    end,
    ...(startTime && { startTime }),
    ...(endTime && { endTime }),
    ...(zone && { zone }),
    year,
    ...(wrong && { wrongWeekday: wrong }),
    ...(isList && { isList }),
    ...(isDoubtful && { isDoubtful }),
    text: text.slice(index, stop),
    index,
  }
}

function wrongWeekday(weekday: number | undefined, date: PartialDate | undefined): string | undefined {
  if (weekday === undefined || date?.length !== 10 || weekdayOf(date) === weekday) return undefined
  return ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][weekday]
}
