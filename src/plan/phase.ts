import type { Timing } from '../../templates/parts/when.tsx'
import { type CalendarDate, daysAfter, firstDayOf, lastDayOf } from '../model/date.ts'
import type { Conference, Site } from '../model/site.ts'
import { offsetAt } from '../model/time-zone.ts'

/** Where a conference stands on a day. */
export type Phase = 'upcoming' | 'running' | 'past' | 'undated'

/** What tells the phase of a conference. */
export type Dated = Pick<Conference, 'start' | 'end' | 'timeZone' | 'cancelled'>

/**
 * The phase as a day begins in UTC, by the day that it is then in the conference's own zone: later on that day it may be
 * further, but not back. It is over when its last day is. One whose days are not known is upcoming as long as it can be;
 * one that was cancelled never runs.
 */
export function phaseOf(conference: Dated, today: CalendarDate): Phase {
  const phase = phaseOn(conference, today)
  const before = phaseOn(conference, daysAfter(today, -1))
  return phase !== before && isBehind(conference, today) ? before : phase
}

function phaseOn(conference: Dated, day: CalendarDate): Phase {
  const { begins, ends } = turnsOf(conference)
  if (ends === undefined) return 'undated'
  if (day > ends) return 'past'
  return begins !== undefined && day >= begins ? 'running' : 'upcoming'
}

/** Whether it is still the day before where a conference is held as a day begins in UTC. */
export function isBehind({ timeZone }: Dated, day: CalendarDate): boolean {
  return timeZone !== undefined && (offsetAt(day, '00:00', timeZone) ?? 0) < 0
}

/** The conferences of a site that are not over, soonest first, those of one day in their order. */
export function upcomingIn({ conferences, today }: Pick<Site, 'conferences' | 'today'>): Conference[] {
  return conferences
    .filter((conference) => ['upcoming', 'running'].includes(phaseOf(conference, today)))
    .sort((a, b) => (beginOf(a) === beginOf(b) ? 0 : beginOf(a) < beginOf(b) ? -1 : 1))
}

function beginOf({ start, end }: Conference): string {
  return firstDayOf(start ?? end ?? '9999')
}

/** What a page needs to mark a conference, and to set the mark right later; undefined where it is over or undated. */
export function timingOf(conference: Dated, today: CalendarDate): Timing | undefined {
  const phase = phaseOf(conference, today)
  const { begins, ends } = turnsOf(conference)
  if (ends === undefined || (phase !== 'upcoming' && phase !== 'running')) return undefined
  return { phase, begins, ends, zone: conference.timeZone }
}

/** The first day, where it is known and something happens on it, and the last that there can be. */
export function turnsOf({ start, end, cancelled }: Dated): Partial<Pick<Timing, 'begins' | 'ends'>> {
  const first = start ?? end
  if (first === undefined) return {}
  const last = lastDayOf(end ?? first)
  const from = firstDayOf(first)
  const isDay = first.length === 'YYYY-MM-DD'.length
  return { begins: isDay && !cancelled ? from : undefined, ends: last < from ? lastDayOf(first) : last }
}
