import { type CalendarDate, daysAfter } from '../model/date.ts'
import type { Conference, Site } from '../model/site.ts'
import { isBehind, turnsOf } from './phase.ts'

/** A day on which some page says something else than before, because conferences begin or are over. */
export interface NextChange {
  readonly date: CalendarDate
  readonly begin: readonly Conference[]
  /** Their last day was the day before. */
  readonly over: readonly Conference[]
}

/** The first day after that of the build on which a page changes by itself; undefined where all is past. */
export function nextChange({ conferences, today }: Site): NextChange | undefined {
  const later = conferences.flatMap(turnsIn).flatMap((turn): Turn[] => {
    if (turn.date < today) return []
    const date = isBehind(turn.conference, turn.date) ? daysAfter(turn.date) : turn.date
    return date > today ? [{ ...turn, date }] : []
  })
  if (later.length === 0) return undefined
  const date = later.reduce((first, turn) => (turn.date < first ? turn.date : first), '9999-12-31')
  const of = (kind: 'begin' | 'over') =>
    later.filter((turn) => turn.date === date && turn.kind === kind).map(({ conference }) => conference)
  return { date, begin: of('begin'), over: of('over') }
}

interface Turn {
  readonly date: CalendarDate
  readonly kind: 'begin' | 'over'
  readonly conference: Conference
}

function turnsIn(conference: Conference): Turn[] {
  const { begins, ends } = turnsOf(conference)
  return [
    ...(begins === undefined ? [] : [{ date: begins, kind: 'begin' as const, conference }]),
    ...(ends === undefined ? [] : [{ date: daysAfter(ends), kind: 'over' as const, conference }]),
  ]
}
