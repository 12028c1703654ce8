import type { CalendarDate, PartialDate } from '../../../model/date.ts'
import { dateOf, distance, type Month, monthOf, monthOn, type Resolved, weekdayOf, whole } from './calendar.ts'
import type { WrittenDay } from './written.ts'

/** What is known from around a text: the article's own date, and the month of the date before. */
export interface Around {
  readonly near: CalendarDate | undefined
  readonly before: Month | undefined
}

/** `8日至11日`: in the month of the date before, unless that is long ago; else in the month that brings them nearest. */
export function bareDays(from: WrittenDay, to: WrittenDay | undefined, { near, before }: Around): Resolved {
  const isRecent = before && (!near || distance(dateOf(before) ?? near, near) < 100)
  if (isRecent) return inMonth(from, to, before, 'shared')
  const own = monthOf(near)
  if (!near || !own) return whole(undefined, undefined, 'nearest')
  const found = [-1, 0, 1].map((on) => inMonth(from, to, monthOn(own, on), 'nearest'))
  // A day whose weekday is another lies further off than any.
  const days = ({ start }: Resolved) =>
    start ? distance(start, near) + (hasWeekday(start, from.weekday) ? 0 : 1000) : Number.POSITIVE_INFINITY
  return found.sort((a, b) => days(a) - days(b))[0] ?? whole(undefined, undefined, 'nearest')
}

function hasWeekday(date: PartialDate, weekday: number | undefined): boolean {
  return weekday === undefined || weekdayOf(date) === weekday
}

function inMonth(from: WrittenDay, to: WrittenDay | undefined, month: Month, year: Resolved['year']): Resolved {
  const start = dateOf({ ...from, ...month })
  const isNextMonth = to && (to.day ?? 0) < (from.day ?? 0)
  return whole(start, to ? dateOf({ ...to, ...(isNextMonth ? monthOn(month, 1) : month) }) : start, year)
}
