import type { Conference } from '../../model/site.ts'
import type { IndexedSite } from '../indexed-site.ts'
import { calendarEvent, isUtc } from './calendar-event.ts'
import { whenOf } from './when.ts'
import { zoneBlock } from './zone-block.ts'
import { historyOf, type Observance, type Span } from './zone-history.ts'

/** What files of calendars are made of, each part made once and when it is asked for, however many files hold it. */
export interface Entries {
  /** The VEVENT of a conference. */
  readonly eventOf: (conference: Conference) => string
  /** The VTIMEZONEs that the VEVENTs of conferences refer to. */
  readonly zonesOf: (conferences: readonly Conference[]) => string[]
}

export function entriesOn(site: IndexedSite): Entries {
  let timed: ReadonlyMap<string, Timed> | undefined
  const events = new Map<string, string>()
  const histories = new Map<string, readonly Observance[]>()

  function eventOf(conference: Conference): string {
    const event = events.get(conference.slug) ?? calendarEvent(conference, site)
    events.set(conference.slug, event)
    return event
  }

  function allTimed(): ReadonlyMap<string, Timed> {
    timed ??= new Map(site.conferences.flatMap(timedOf).map((one) => [one.slug, one]))
    return timed
  }

  function historyAt(timeZone: string): readonly Observance[] {
    const known = histories.get(timeZone)
    if (known) return known
    const spans = [...allTimed().values()].filter((one) => one.timeZone === timeZone)
    const history = historyOf(timeZone, spans)
    histories.set(timeZone, history)
    return history
  }

  function zonesOf(conferences: readonly Conference[]): string[] {
    const spans = spansOf(conferences.flatMap(({ slug }) => allTimed().get(slug) ?? []))
    return [...spans].sort(byZone).map(([timeZone, span]) => zoneBlock(timeZone, historyAt(timeZone), span))
  }

  return { eventOf, zonesOf }
}

/** A conference with times in a zone, with a day around it, so that it holds them in whatever zone. */
interface Timed extends Span {
  readonly slug: string
  readonly timeZone: string
}

function timedOf(conference: Conference): Timed[] {
  const when = whenOf(conference)
  if (when?.kind !== 'times' || isUtc(when.timeZone)) return []
  const [from, to] = [Date.parse(when.first) - 86_400_000, Date.parse(when.after) + 86_400_000]
  return [{ slug: conference.slug, timeZone: when.timeZone, from, to }]
}

/** By zone, from the first to the last. */
function spansOf(timed: readonly Timed[]): Map<string, Span> {
  const spans = new Map<string, Span>()
  for (const { timeZone, from, to } of timed) {
    const span = spans.get(timeZone) ?? { from, to }
    spans.set(timeZone, { from: Math.min(span.from, from), to: Math.max(span.to, to) })
  }
  return spans
}

function byZone([a]: readonly [string, Span], [b]: readonly [string, Span]): number {
  return a < b ? -1 : 1
}
