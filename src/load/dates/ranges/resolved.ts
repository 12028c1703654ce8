import { type CalendarDate, type PartialDate, partsOf } from '../../../model/date.ts'
import { type Around, bareDays } from './bare-days.ts'
import { dateOf, monthOn, type Resolved, whole } from './calendar.ts'
import { nearestOf } from './nearest.ts'
import { weekdayOfWeek } from './week.ts'
import type { Written, WrittenDay } from './written.ts'

/** The days of the calendar that are meant; undefined where the text does not say enough, or where there is no such day. */
export function resolved(written: Written, around: Around): Resolved {
  const { near } = around
  if (written.isVague) return whole(undefined, undefined, 'nearest')
  const from = fromOwn(written.from, near)
  const to = written.to && inMonth(fromOwn(written.to, near), from)
  if (from.weeksOn !== undefined) return fromWeekday(from, to, near)
  const year = from.year ?? to?.year
  if (year !== undefined) return whole(startIn(from, to, year), endIn(from, to, year), from.year ? 'stated' : 'shared')
  if (from.month === undefined) return bareDays(from, to, around)
  const start = near && nearestOf(from.weekday, near, (years) => dateOf({ ...from, year: partsOf(near).year + years }))
  return whole(start, start && endIn(from, to, partsOf(start).year), 'nearest')
}

/** `上周四`, and as a beginning: `上周四到十月一日`. */
function fromWeekday(from: WrittenDay, to: WrittenDay | undefined, near: CalendarDate | undefined): Resolved {
  const start = near && weekdayOfWeek(from, near)
  return whole(
    start,
    start && to ? resolved({ index: 0, stop: 0, from: to }, { near: start, before: undefined }).end : start,
    'nearest',
  )
}

/** With the year and the month that are told from the article's own. */
function fromOwn(day: WrittenDay, near: CalendarDate | undefined): WrittenDay {
  if (!near) return day.shortYear === undefined ? day : { ...day, year: fullYear(day, 2024) }
  const { year: own, month = 1 } = partsOf(near)
  const year = day.yearsOn === undefined ? (day.year ?? fullYear(day, own)) : own + day.yearsOn
  if (day.monthsOn === undefined) return { ...day, year }
  return { ...day, ...monthOn({ year: year ?? own, month }, day.monthsOn) }
}

/** Of the years that two digits are short for, that nearest to the article's: `98` is 1998, and 2009 in Taiwan. */
function fullYear({ shortYear, isOfRepublic }: WrittenDay, own: number): number | undefined {
  if (shortYear === undefined) return undefined
  const years = [2000, 1900, ...(isOfRepublic ? [1911] : [])].map((first) => first + shortYear)
  return years.sort((a, b) => Math.abs(a - own) - Math.abs(b - own))[0]
}

/** `8月8日至11日`, `8月30日至2日` */
function inMonth(to: WrittenDay, from: WrittenDay): WrittenDay {
  if (to.month !== undefined || from.month === undefined) return to
  const isNextMonth = (to.day ?? 0) < (from.day ?? 0)
  return { ...to, month: isNextMonth ? (from.month % 12) + 1 : from.month }
}

/** `Dec 30 – Jan 2, 2024` begins in the year before. */
function startIn(from: WrittenDay, to: WrittenDay | undefined, year: number): PartialDate | undefined {
  return dateOf({ ...from, year: from.year ?? (isOverNewYear(from, to) ? year - 1 : year) })
}

function endIn(from: WrittenDay, to: WrittenDay | undefined, year: number): PartialDate | undefined {
  if (!to) return dateOf({ ...from, year })
  return dateOf({ ...to, year: to.year ?? (isOverNewYear(from, to) ? year + 1 : year) })
}

function isOverNewYear(from: WrittenDay, to: WrittenDay | undefined): boolean {
  return to?.month !== undefined && from.month !== undefined && to.month < from.month
}
