import { type CalendarDate, calendarDate } from '../../../model/date.ts'
import { weekdayOf } from './calendar.ts'
import type { WrittenDay } from './written.ts'

/** The weekday of a week told from a date, as 下周五 is; undefined where its words are used for more than one day. */
export function weekdayOfWeek(
  { weekday = 0, weeksOn = 0, week }: WrittenDay,
  near: CalendarDate,
): CalendarDate | undefined {
  const today = weekdayOf(near)
  // Weeks begin on Monday, in America on Sunday.
  const fromMonday = 7 * weeksOn + ((weekday + 6) % 7) - ((today + 6) % 7)
  const fromSunday = 7 * weeksOn + weekday - today
  const readings = [
    fromMonday,
    ...(week ? [fromSunday] : []),
    ...(week === 'loose' ? [nearestOn(weeksOn, weekday - today)] : []),
  ]
  return new Set(readings).size === 1 ? dayOn(near, fromMonday) : undefined
}

/** Days to the next such weekday, or back to the last. */
function nearestOn(weeksOn: number, difference: number): number {
  const ahead = (difference + 7) % 7
  if (weeksOn === 0) return ahead
  return weeksOn > 0 ? ahead || 7 : (ahead || 7) - 7 || -7
}

function dayOn(date: CalendarDate, days: number): CalendarDate | undefined {
  const day = new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000)
  return calendarDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate())
}
