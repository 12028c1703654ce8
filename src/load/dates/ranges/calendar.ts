import {
  type CalendarDate,
  calendarDate,
  daysBetween,
  type PartialDate,
  partsOf,
  twoDigits,
} from '../../../model/date.ts'
import type { WrittenDay } from './written.ts'

export interface Resolved {
  readonly start: PartialDate | undefined
  readonly end: PartialDate | undefined
  readonly year: 'stated' | 'shared' | 'nearest'
}

export interface Month {
  readonly year: number
  readonly month: number
}

/** Both ends of a range, or none. */
export function whole(start: PartialDate | undefined, end: PartialDate | undefined, year: Resolved['year']): Resolved {
  return start && end ? { start, end, year } : { start: undefined, end: undefined, year }
}

/** As precise as it is known; undefined without a year, and where the calendar has no such day. */
export function dateOf({ year, month, day }: WrittenDay): PartialDate | undefined {
  if (year === undefined) return undefined
  if (month === undefined) return String(year)
  if (month < 1 || month > 12) return undefined
  return day === undefined ? `${year}-${twoDigits(month)}` : calendarDate(year, month, day)
}

export function monthOf(date: PartialDate | undefined): Month | undefined {
  const { year, month } = date ? partsOf(date) : {}
  return year !== undefined && month !== undefined ? { year, month } : undefined
}

/** The month that many months later. */
export function monthOn({ year, month }: Month, on: number): Month {
  const months = year * 12 + month - 1 + on
  return { year: Math.floor(months / 12), month: (months % 12) + 1 }
}

/** In days; a month counts from its middle. */
export function distance(date: PartialDate, near: CalendarDate): number {
  return Math.abs(daysBetween(near, date.length === 7 ? `${date}-15` : date))
}

/** 0 for Sunday. */
export function weekdayOf(date: PartialDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay()
}
