import { type CalendarDate, type ClockTime, daysAfter } from '../../model/date.ts'
import type { Conference } from '../../model/site.ts'
import { clockOf } from '../../model/time-zone.ts'

/** When an entry of a calendar takes place. */
export type When = Days | Times

export interface Days {
  readonly kind: 'days'
  readonly first: CalendarDate
  readonly last: CalendarDate
  /** The day after the last one. */
  readonly after: CalendarDate
}

export interface Times extends Omit<Days, 'kind'> {
  readonly kind: 'times'
  readonly start: ClockTime
  readonly end: ClockTime
  readonly timeZone: string
}

/**
 * The days of a conference, with times where both and their zone are known: an end that nobody stated, or an hour that
 * is another one elsewhere, would be wrong. A conference of which only a month or a year is known has none: an entry of
 * thirty days would say something else.
 */
export function whenOf({ start: first, end, startTime, endTime, timeZone }: Conference): When | undefined {
  if (!isDay(first)) return undefined
  const last = isDay(end) && end > first ? end : first
  const days = { first, last, after: daysAfter(last) }
  const isTimed = startTime && endTime && timeZone && `${first}T${startTime}` < `${last}T${endTime}`
  if (!isTimed || !clockOf(timeZone)) return { kind: 'days', ...days }
  return { kind: 'times', ...days, start: startTime, end: endTime, timeZone }
}

/** Whether a conference has an entry in calendars. */
export function hasEntry({ start }: Conference): boolean {
  return isDay(start)
}

function isDay(date: string | undefined): date is CalendarDate {
  return date?.length === 'YYYY-MM-DD'.length
}
