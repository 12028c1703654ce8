import { boundsOf, type DateSpan, type Day } from '../../templates/dates.ts'
import { daysIn } from '../model/date.ts'

/** The days of a year on which something was held, as far as they are known. */
export interface LitSeats {
  readonly days: readonly Day[]
  /** Whole months, where no day is known. */
  readonly months: readonly number[]
}

/** The seats of a span; none where only its year is known. */
export function litSeatsOf(span: DateSpan): LitSeats {
  const bounds = boundsOf(span)
  if (!bounds || bounds.precision === 'year') return { days: [], months: [] }
  const { from, to, precision } = bounds
  const months = Array.from(
    { length: Math.min(12, (to.year - from.year) * 12 + to.month - from.month + 1) },
    (_, index) => ((from.month - 1 + index) % 12) + 1,
  )
  return precision === 'month' ? { days: [], months } : { days: daysBetween(from, to), months: [] }
}

// At most a year: a seat cannot be lit twice.
function daysBetween(from: Day, to: Day): Day[] {
  const days: Day[] = []
  let { year, month, day } = from
  while (days.length < 366 && (year - to.year || month - to.month || day - to.day) <= 0) {
    days.push({ year, month, day })
    day += 1
    if (day > daysIn(year, month)) [month, day] = [month + 1, 1]
    if (month > 12) [year, month] = [year + 1, 1]
  }
  return days
}
