import { type CalendarDate, daysBetween, lastDayOf } from '../model/date.ts'
import type { Conference } from '../model/site.ts'

/** Months from the end of a conference to the report on it, where they are more than 60 days. */
export function monthsLate(published: CalendarDate | undefined, { start, end }: Conference): number | undefined {
  const date = end ?? start
  if (!published || !date) return undefined
  const days = daysBetween(lastDayOf(date), published)
  return days > 60 ? Math.round(days / 30.44) : undefined
}
