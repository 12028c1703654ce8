import type { CalendarDate, ClockTime, PartialDate } from '../../model/date.ts'
import { eitherDatesIn, settled } from './either.ts'
import { type Month, monthOf, type Resolved, weekdayOf } from './ranges/calendar.ts'
import { chineseBareDays } from './ranges/chinese-bare-days.ts'
import { chineseDates } from './ranges/chinese-dates.ts'
import { chineseVague, chineseWeekdays } from './ranges/chinese-relative.ts'
import { englishDates } from './ranges/english-dates.ts'
import { englishNumberedWeekdays } from './ranges/english-numbered-weekdays.ts'
import { englishVague, englishWeekdays } from './ranges/english-relative.ts'
import { joined } from './ranges/joined.ts'
import { narrow } from './ranges/narrow.ts'
import { compactDays, numericDays } from './ranges/numeric-days.ts'
import { numericWeekdays } from './ranges/numeric-weekdays.ts'
import { otherDays } from './ranges/other-days.ts'
import { resolved } from './ranges/resolved.ts'
import type { Recogniser, Written, WrittenDay } from './ranges/written.ts'

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
  /** The first number may belong to the word before it: `part 3 - 9 February`. */
  readonly isDoubtful?: true
  readonly text: string
  readonly index: number
}

// One for each form and language.
const recognisers: readonly Recogniser[] = [
  englishDates,
  otherDays,
  chineseDates,
  numericDays,
  compactDays,
  numericWeekdays,
  chineseBareDays,
  englishWeekdays,
  englishNumberedWeekdays,
  chineseWeekdays,
  englishVague,
  chineseVague,
]

/** Every date and range of dates of a text, in order; a missing year is found by the article's own date. */
export function rangesIn(text: string, near: CalendarDate | undefined): DateRange[] {
  const plain = narrow(text)
  const written = recognisers.flatMap((found) => found(plain)).sort((a, b) => a.index - b.index || b.stop - a.stop)
  let before: Month | undefined
  return joined(plain, written).map((found) => {
    const one = found.from.isEither || found.to?.isEither ? inOrder(found, plain) : found
    const when = resolved(one, { near, before })
    before = monthOf(when.end) ?? before
    return rangeOf(text, one, when)
  })
}

/** Of two readings that which the text tells by its other dates; no day at all where it tells none. */
function inOrder(written: Written, plain: string): Written {
  const [one] = eitherDatesIn(plain.slice(written.index, written.stop))
  const { date, confidence } = one ? settled(one, plain) : { date: undefined, confidence: 0 }
  if (!one || confidence < 0.8) return { ...written, isVague: true }
  if (date === one.dayFirst) return written
  const turned = (day: WrittenDay) => (day.isEither ? { ...day, month: day.day, day: day.month } : day)
  return { ...written, from: turned(written.from), ...(written.to && { to: turned(written.to) }) }
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
