import { daysBetween } from '../../model/date.ts'
import type { DateRange } from '../dates/ranges.ts'

/**
 * Without a day that is told again in UTC: `Thursday, May 13, 5 PM Pacific / Friday, May 14, 00:00 UTC` is one moment,
 * and only the second says it without knowing of summer time.
 */
export function ofOneMoment(ranges: readonly DateRange[], text: string): readonly DateRange[] {
  return ranges.filter((range, at) => {
    const next = ranges[at + 1]
    return !(
      next &&
      isSame(range, next) &&
      /^(?:\s[A-Z][A-Za-z]+){0,2}\s{0,2}[/|=(（]\s{0,2}$/.test(between(range, next, text))
    )
  })
}

function isSame(one: DateRange, inUtc: DateRange): boolean {
  if (!one.start || !inUtc.start || !one.startTime || !/^(?:UTC|GMT)$/i.test(inUtc.zone ?? '')) return false
  return one.start.length === 10 && inUtc.start.length === 10 && Math.abs(daysBetween(one.start, inUtc.start)) <= 1
}

function between(one: DateRange, next: DateRange, text: string): string {
  return text.slice(one.index + one.text.length, next.index)
}
