import { clockOf } from '../../model/time-zone.ts'
import { contentLine } from './content-line.ts'

/**
 * The VTIMEZONE of a zone (RFC 5545, 3.6.5): its offsets between two moments, as they were and will be. Libraries have
 * blocks with today's rules, by which a conference of 2019 in Mexico City is an hour late.
 */
export function zoneBlock(timeZone: string, from: number, to: number): string {
  const clock = clockOf(timeZone)
  if (!clock) return ''
  const offsetAt: OffsetAt = (moment) => clock(moment) - moment
  const begin = Math.min(Date.UTC(new Date(from).getUTCFullYear() - 1, 0), 0)
  const first = offsetAt(from - day)
  const changes = changesBetween(offsetAt, from - day, to + day)
  return [
    contentLine('BEGIN', 'VTIMEZONE'),
    contentLine('TZID', timeZone),
    observance({ moment: begin - first, before: first, after: first }, standardAt(offsetAt, from)),
    ...changes.map((change) => observance(change, standardAt(offsetAt, change.moment))),
    contentLine('END', 'VTIMEZONE'),
  ].join('')
}

/** Milliseconds that the clocks are ahead of UTC. */
type OffsetAt = (moment: number) => number

interface Change {
  readonly moment: number
  readonly before: number
  readonly after: number
}

const [minute, day, week] = [60_000, 86_400_000, 7 * 86_400_000]

/** Each time that the clocks are set; no zone has done that twice within a week. */
function changesBetween(offsetAt: OffsetAt, from: number, to: number): Change[] {
  const changes: Change[] = []
  for (let moment = from, before = offsetAt(from); moment < to; moment += week) {
    const after = offsetAt(moment + week)
    if (after !== before) changes.push({ moment: changeIn(offsetAt, moment), before, after })
    before = after
  }
  return changes.filter((change) => change.moment < to)
}

function changeIn(offsetAt: OffsetAt, from: number): number {
  let [before, after] = [from, from + week]
  while (after - before > minute) {
    const middle = Math.floor((before + after) / 2 / minute) * minute
    if (offsetAt(middle) === offsetAt(from)) before = middle
    else after = middle
  }
  return after
}

/** The smaller offset of winter and summer. */
function standardAt(offsetAt: OffsetAt, moment: number): number {
  const year = new Date(moment).getUTCFullYear()
  return Math.min(offsetAt(Date.UTC(year, 0)), offsetAt(Date.UTC(year, 6)))
}

function observance({ moment, before, after }: Change, standard: number): string {
  const name = after > standard ? 'DAYLIGHT' : 'STANDARD'
  return [
    contentLine('BEGIN', name),
    contentLine('DTSTART', basic(new Date(moment + before).toISOString().slice(0, 19))),
    contentLine('TZOFFSETFROM', offset(before)),
    contentLine('TZOFFSETTO', offset(after)),
    contentLine('END', name),
  ].join('')
}

/** A date or a moment as calendars write it: `20240620T090000` for `2024-06-20T09:00:00`. */
export function basic(moment: string): string {
  return moment.replace(/[-:]/g, '')
}

// `+0800`
function offset(milliseconds: number): string {
  const minutes = Math.round(Math.abs(milliseconds) / minute)
  const digits = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'))
  return `${milliseconds < 0 ? '-' : '+'}${digits.join('')}`
}
