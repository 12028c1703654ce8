import { contentLine } from './content-line.ts'
import type { Observance, Span } from './zone-history.ts'

/** The VTIMEZONE of a zone (RFC 5545, 3.6.5) with that part of its history that holds within a span. */
export function zoneBlock(timeZone: string, history: readonly Observance[], { from, to }: Span): string {
  const first = history.findLastIndex(({ moment }) => moment <= from)
  const held = history.filter(({ moment }, index) => index === first || (moment > from && moment <= to))
  if (held.length === 0) return ''
  return [
    contentLine('BEGIN', 'VTIMEZONE'),
    contentLine('TZID', timeZone),
    ...held.map(observanceLines),
    contentLine('END', 'VTIMEZONE'),
  ].join('')
}

function observanceLines({ moment, before, after, isDaylight }: Observance): string {
  const name = isDaylight ? 'DAYLIGHT' : 'STANDARD'
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
  const minutes = Math.round(Math.abs(milliseconds) / 60_000)
  const digits = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'))
  return `${milliseconds < 0 ? '-' : '+'}${digits.join('')}`
}
