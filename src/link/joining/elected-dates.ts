import type { CalendarDate, PartialDate } from '../../model/date.ts'
import { grouped } from '../../model/grouped.ts'
import { nearness, type Span, spanOf } from './span.ts'
import { elected, foremost, type Statement, statementsOf, type Told } from './told.ts'

export interface Dates {
  readonly start: PartialDate
  readonly end?: PartialDate
}

/** Dates that some files give alike. */
interface Candidate {
  readonly value: Dates
  readonly statements: readonly Statement<Dates>[]
  readonly confidence: number
  /** The days of the first and the last of these files; absent where one has none. */
  readonly published?: { readonly first: CalendarDate; readonly last: CalendarDate }
}

/**
 * The dates that most files agree on. An article that speaks of one day of three, or only of the month, does not say otherwise;
 * one that says when the event begins supports all that say so too.
 */
export function electedDates(all: readonly Told[]): Statement<Dates> | undefined {
  const alike = grouped(foremost(datesIn(all)), ({ value: { start, end } }) => [`${start}/${end}`])
  const given = [...alike.values()].flatMap(candidateOf).sort((a, b) => b.confidence - a.confidence)
  const most = given.slice(0, 50)
  const whole = most.filter((one) => !most.some((other) => isWithin(one.value, other.value)))
  const sums = whole.map((one) => {
    const supporters = most.filter(({ value }) => supports(value, one.value))
    return { one, sum: supporters.reduce((total, { confidence }) => total + confidence, 0) }
  })
  const highest = Math.max(...sums.map(({ sum }) => sum))
  const best = movedTo(whole) ?? sums.filter(({ sum }) => sum >= highest - 1e-9).map(({ one }) => one)
  return elected(
    best.flatMap(({ statements }) => statements),
    ({ start, end }) => `${start}/${end}`,
  )
}

function candidateOf(statements: readonly Statement<Dates>[]): Candidate[] {
  const [first] = statements
  if (!first) return []
  const days = statements.map(({ told }) => told.article.published ?? '').sort()
  const [earliest, latest] = [days[0], days.at(-1)]
  const confidence = statements.reduce((total, one) => total + one.confidence, 0)
  return [
    {
      value: first.value,
      statements,
      confidence,
      published: earliest && latest ? { first: earliest, last: latest } : undefined,
    },
  ]
}

/** The dates of an event that was put off: the later articles give others than all earlier ones. */
function movedTo(candidates: readonly Candidate[]): Candidate[] | undefined {
  if (candidates.some(({ published }) => !published)) return undefined
  const [newest] = [...candidates].sort((a, b) => ((a.published?.last ?? '') < (b.published?.last ?? '') ? 1 : -1))
  if (!newest) return undefined
  const isOther = ({ value }: Candidate) => {
    const [own, other] = [span(value), span(newest.value)]
    return own !== undefined && other !== undefined && nearness(own, other) === 'apart'
  }
  const before = candidates.filter(isOther)
  const since = candidates.filter((one) => !isOther(one))
  const isBreak = before.every((one) =>
    since.every((other) => (one.published?.last ?? '') < (other.published?.first ?? '')),
  )
  return before.length > 0 && isBreak ? since : undefined
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
