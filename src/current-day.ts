import type { CalendarDate } from './model/date.ts'

/** The day that it is in UTC, or that of `SOURCE_DATE_EPOCH` where a build is to be repeated. */
export function currentDay(): CalendarDate {
  const seconds = Number(process.env.SOURCE_DATE_EPOCH)
  const now = Number.isFinite(seconds) && seconds > 0 ? new Date(seconds * 1000) : new Date()
  return now.toISOString().slice(0, 10)
}
