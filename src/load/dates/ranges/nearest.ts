import type { CalendarDate, PartialDate } from '../../../model/date.ts'
import { distance, weekdayOf } from './calendar.ts'

/** Of the same day in the year before, of and after the article's date the nearest; by its weekday where two are about as near. */
export function nearestOf(
  weekday: number | undefined,
  near: CalendarDate,
  inTurn: (on: number) => PartialDate | undefined,
): PartialDate | undefined {
  const found = [-1, 0, 1]
    .flatMap((on) => inTurn(on) ?? [])
    .map((date) => ({ date, days: distance(date, near) }))
    .sort((a, b) => a.days - b.days)
  const [first, second] = found
  if (!first || !second || weekday === undefined || first.days < 90) return first?.date
  const isSecond = weekdayOf(first.date) !== weekday && weekdayOf(second.date) === weekday
  return (isSecond ? second : first).date
}
