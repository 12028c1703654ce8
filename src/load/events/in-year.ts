import { partsOf } from '../../model/date.ts'
import type { DateRange } from '../dates/ranges.ts'

/** A range whose year is not written, in the year that the name of its event says. */
export function inYear(range: DateRange, year: number): DateRange {
  if (range.year !== 'nearest' || !range.start || partsOf(range.start).year === year) return range
  const shift = year - partsOf(range.start).year
  // What is called after a year may be held when that is over: the prizes of 2011, in January 2012.
  if (shift === -1 && (partsOf(range.start).month ?? 12) < 4) return range
  const moved = (date: string | undefined) =>
    date && `${String(partsOf(date).year + shift).padStart(4, '0')}${date.slice(4)}`
  return { ...range, start: moved(range.start), end: moved(range.end) }
}
