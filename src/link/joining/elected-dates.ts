import type { PartialDate } from '../../model/date.ts'
import { nearness, type Span, spanOf } from './span.ts'
import { elected, foremost, type Statement, statementsOf, type Told } from './told.ts'

export interface Dates {
  readonly start: PartialDate
  readonly end?: PartialDate
}

/**
 * The dates that most files agree on. An article that speaks of one day of three, or only of the month, does not say otherwise;
 * one that says when the event begins supports all that say so too.
 */
export function electedDates(all: readonly Told[]): Statement<Dates> | undefined {
  const statements = foremost(datesIn(all))
  const candidates = statements.filter((one) => !statements.some((other) => isWithin(one.value, other.value)))
  const rival = candidates.map((one) => {
    const sum = statements
      .filter(({ value }) => supports(value, one.value))
      .reduce((total, { confidence }) => total + confidence, 0)
    return { one, sum }
  })
  const most = Math.max(...rival.map(({ sum }) => sum))
  const best = rival.filter(({ sum }) => sum >= most - 1e-9).map(({ one }) => one)
  return elected(best, ({ start, end }) => `${start}/${end}`)
}

/** What each file says of the days. */
export function datesIn(all: readonly Told[]): Statement<Dates>[] {
  return statementsOf(all, 'start', ({ mention: { start, end } }) => (start ? { start, end } : undefined))
}

/** Whether dates say less than others, and nothing else: a day of several, a month. */
export function isWithin(less: Dates, more: Dates): boolean {
  const [own, other] = [span(less), span(more)]
  if (!own || !other || isSameSpan(own, other)) return false
  if (other.isExact && !own.isExact) return nearness(own, other) !== 'apart'
  return other.isExact && own.from === own.to && other.from <= own.from && own.to <= other.to
}

/** Whether dates agree with others as far as they go. */
export function supports(one: Dates, other: Dates): boolean {
  return one.start === other.start && (one.end === undefined || (one.end ?? one.start) === (other.end ?? other.start))
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.from === b.from && a.to === b.to && a.isExact === b.isExact
}

function span({ start, end }: Dates): Span | undefined {
  return spanOf(start, end)
}
