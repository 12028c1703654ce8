import { firstDayOf, lastDayOf, type PartialDate } from '../../model/date.ts'

/** The days of an event, counted from 1970, as far as they are known. */
export interface Span {
  readonly from: number
  readonly to: number
  /** Known to the day, not only to the month or year. */
  readonly isExact: boolean
}

/** `same` first or last day, days in `common`, what may be the same but is only `roughly` known, or days between them. */
export type Nearness = 'same' | 'common' | 'roughly' | 'apart'

export function spanOf(start: PartialDate | undefined, end: PartialDate | undefined): Span | undefined {
  const first = start ?? end
  const last = end ?? start
  if (!first || !last) return undefined
  return { from: firstDay(first), to: Math.max(firstDay(first), lastDay(last)), isExact: first.length === 10 }
}

export function nearness(a: Span, b: Span): Nearness {
  if (a.from > b.to || b.from > a.to) return 'apart'
  if (!a.isExact || !b.isExact) return 'roughly'
  return a.from === b.from || a.to === b.to ? 'same' : 'common'
}

/** Days without either between the two; none where they have a day in common. */
export function daysApart(a: Span, b: Span): number {
  return Math.max(0, a.from - b.to, b.from - a.to)
}

/** The first day of a date. */
export function firstDay(date: PartialDate): number {
  return Date.parse(firstDayOf(date)) / 86_400_000
}

/** The last day of a date. */
export function lastDay(date: PartialDate): number {
  return Date.parse(lastDayOf(date)) / 86_400_000
}
