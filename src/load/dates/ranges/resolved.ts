import {
  type CalendarDate,
  calendarDate,
  daysBetween,
  type PartialDate,
  partsOf,
  twoDigits,
} from '../../../model/date.ts'
import type { Written, WrittenDay } from './written.ts'

export interface Resolved {
  readonly start: PartialDate | undefined
  readonly end: PartialDate | undefined
  readonly year: 'stated' | 'shared' | 'nearest'
}

/** Year and month that a date before has, for one that leaves them out. */
export interface Before {
  readonly year: number
  readonly month: number
}

/** The days of the calendar that are meant; undefined where the text does not say enough, or where there is no such day. */
export function resolved(written: Written, near: CalendarDate | undefined, before: Before | undefined): Resolved {
  const from = related(written.from, near)
  const to = written.to && withMonth(related(written.to, near), from)
  if (written.isVague) return { start: undefined, end: undefined, year: 'nearest' }
  const year = from.year ?? to?.year
  if (year !== undefined) {
    const start = dayOf({ ...from, year: from.year ?? yearOfStart(from, to, year) })
    const end = to ? dayOf({ ...to, year: to.year ?? yearOfEnd(from, to, year) }) : start
    return both(start, end, from.year !== undefined && (!to || to.year !== undefined) ? 'stated' : 'shared')
  }
  if (from.month === undefined) return bareDays(from, to, { near, before })
  const start = near && nearest(from, near)
  if (!start) return { start: undefined, end: undefined, year: 'nearest' }
  const end = to ? dayOf({ ...to, year: yearOfEnd(from, to, partsOf(start).year) }) : start
  return both(start, end, 'nearest')
}

function both(start: PartialDate | undefined, end: PartialDate | undefined, year: Resolved['year']): Resolved {
  return start && end ? { start, end, year } : { start: undefined, end: undefined, year }
}

/** With the year and the month that are told from the article's own. */
function related(day: WrittenDay, near: CalendarDate | undefined): WrittenDay {
  if (!near) return day
  const own = partsOf(near)
  const year = day.yearsOn === undefined ? day.year : own.year + day.yearsOn
  if (day.monthsOn === undefined) return { ...day, year }
  const months = (year ?? own.year) * 12 + (own.month ?? 1) - 1 + day.monthsOn
  return { ...day, year: Math.floor(months / 12), month: (months % 12) + 1 }
}

function withMonth(to: WrittenDay, from: WrittenDay): WrittenDay {
  if (to.month !== undefined || from.month === undefined) return to
  const isNextMonth = to.day !== undefined && from.day !== undefined && to.day < from.day
  return { ...to, month: isNextMonth ? (from.month % 12) + 1 : from.month }
}

/** `Dec 30 – Jan 2, 2024` begins in the year before. */
function yearOfStart(from: WrittenDay, to: WrittenDay | undefined, year: number): number {
  return to?.month !== undefined && from.month !== undefined && from.month > to.month ? year - 1 : year
}

function yearOfEnd(from: WrittenDay, to: WrittenDay, year: number): number {
  return to.month !== undefined && from.month !== undefined && to.month < from.month ? year + 1 : year
}

function dayOf({ year, month, day }: WrittenDay): PartialDate | undefined {
  if (year === undefined) return undefined
  if (month === undefined) return String(year)
  return day === undefined ? `${year}-${twoDigits(month)}` : calendarDate(year, month, day)
}

/** The year in which a day lies nearest to another; by its weekday where two years are about as near. */
function nearest(day: WrittenDay, near: CalendarDate): PartialDate | undefined {
  const { year } = partsOf(near)
  const found = [year - 1, year, year + 1]
    .flatMap((one) => {
      const date = dayOf({ ...day, year: one })
      return date ? [{ date, days: Math.abs(daysBetween(near, day.day === undefined ? `${date}-15` : date)) }] : []
    })
    .sort((a, b) => a.days - b.days)
  const [first, second] = found
  if (!first || !second || day.weekday === undefined || first.days < 90) return first?.date
  const fits = [first, second].find(({ date }) => weekdayOf(date) === day.weekday)
  return (fits ?? first).date
}

/** `8日至11日`: in the month of the date before, else in that which brings them nearest. */
function bareDays(
  from: WrittenDay,
  to: WrittenDay | undefined,
  { near, before }: { near?: CalendarDate; before?: Before },
): Resolved {
  const own = near && partsOf(near)
  const months = before
    ? [before]
    : own
      ? [-1, 0, 1].map((on) => monthOn({ year: own.year, month: own.month ?? 1 }, on))
      : []
  const found = months
    .flatMap((month) => {
      const start = dayOf({ ...from, ...month })
      const end = to ? dayOf({ ...to, ...(isBefore(to, from) ? monthOn(month, 1) : month) }) : start
      return start && end ? [{ start, end, days: near ? Math.abs(daysBetween(near, start)) : 0 }] : []
    })
    .sort((a, b) => a.days - b.days)[0]
  return both(found?.start, found?.end, before ? 'shared' : 'nearest')
}

function isBefore(to: WrittenDay, from: WrittenDay): boolean {
  return (to.day ?? 0) < (from.day ?? 0)
}

function monthOn({ year, month }: Before, on: number): Before {
  const months = year * 12 + month - 1 + on
  return { year: Math.floor(months / 12), month: (months % 12) + 1 }
}

/** 0 for Sunday. */
export function weekdayOf(date: CalendarDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay()
}
