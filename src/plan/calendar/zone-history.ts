import { clockOf } from '../../model/time-zone.ts'

/** From when on the clocks of a zone show what. */
export interface Observance {
  readonly moment: number
  /** Milliseconds that the clocks are ahead of UTC, until then and from then on. */
  readonly before: number
  readonly after: number
  /** Whether it is summer time. */
  readonly isDaylight: boolean
}

/** From one moment to another, in milliseconds. */
export interface Span {
  readonly from: number
  readonly to: number
}

const [minute, day, week] = [60_000, 86_400_000, 7 * 86_400_000]

/**
 * What the clocks of a zone show within some spans, in order; each span begins with what they show there. Libraries
 * know today's rules, by which a conference of 2019 in Mexico City is an hour late. None for a zone that is not known.
 */
export function historyOf(timeZone: string, spans: readonly Span[]): Observance[] {
  const clock = clockOf(timeZone)
  if (!clock) return []
  const offsetAt: OffsetAt = (moment) => clock(moment) - moment
  return joined(spans).flatMap(({ from, to }) => {
    const first = offsetAt(from)
    return [observance(offsetAt, from, first), ...changesIn(offsetAt, { from, to })]
  })
}

type OffsetAt = (moment: number) => number

/** Spans in order with days around them; those with less than a year between them as one, so that little is looked at twice. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = []
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    const last = all.at(-1)
    if (last && from - last.to < 365 * day)
      all[all.length - 1] = { from: last.from, to: Math.max(last.to, to + 2 * day) }
    else all.push({ from: from - 2 * day, to: to + 2 * day })
  }
  return all
}

/** Each time that the clocks are set; no zone has done that twice within a week. */
function changesIn(offsetAt: OffsetAt, { from, to }: Span): Observance[] {
  const changes: Observance[] = []
  for (let moment = from, before = offsetAt(from); moment < to; moment += week) {
    const after = offsetAt(moment + week)
    if (after !== before) changes.push(observance(offsetAt, changeWithin(offsetAt, moment), before))
    before = after
  }
  return changes.filter(({ moment }) => moment < to)
}

function changeWithin(offsetAt: OffsetAt, from: number): number {
  const old = offsetAt(from)
  let [before, after] = [from, from + week]
  while (after - before > minute) {
    const middle = Math.floor((before + after) / 2 / minute) * minute
    if (offsetAt(middle) === old) before = middle
    else after = middle
  }
  return after
}

function observance(offsetAt: OffsetAt, moment: number, before: number): Observance {
  const year = new Date(moment).getUTCFullYear()
  const after = offsetAt(moment)
  const standard = Math.min(offsetAt(Date.UTC(year, 0)), offsetAt(Date.UTC(year, 6)))
  return { moment, before, after, isDaylight: after > standard }
}
