import type { CalendarDate, PartialDate } from '../../../model/date.ts'
import { distance, weekdayOf } from './calendar.ts'

/** Of the same day in the year before, of and after the article's date the nearest; by its weekday where two are about as near. */
export function nearestOf(
  weekday: number | undefined,
  near: CalendarDate,
  inTurn: (on: number) => PartialDate | undefined,
): PartialDate | undefined {
  const found = [-1, 0, 1].flatMap((on) => inTurn(on) ?? []).sort((a, b) => distance(a, near) - distance(b, near))
  const [first, second] = found
  if (!first || !second || weekday === undefined || distance(first, near) < 90) return first
  return weekdayOf(first) !== weekday && weekdayOf(second) === weekday ? second : first
}
