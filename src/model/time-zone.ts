import type { CalendarDate, ClockTime } from './date.ts'

/** How far the clocks of a zone are ahead of UTC at a moment of theirs, in minutes; undefined where there is no such zone. */
export function offsetAt(date: CalendarDate, time: ClockTime, timeZone: string): number | undefined {
  const wall = Date.parse(`${date}T${time}:00Z`)
  const clock = clockOf(timeZone)
  if (!clock || Number.isNaN(wall)) return undefined
  const first = clock(wall) - wall
  // Where the clocks change in between, the offset of the moment itself holds.
  return (clock(wall - first) - (wall - first)) / 60_000
}

/** The moment in UTC; undefined where there is no such zone. */
export function instantOf(date: CalendarDate, time: ClockTime, timeZone: string): Date | undefined {
  const offset = offsetAt(date, time, timeZone)
  return offset === undefined ? undefined : new Date(Date.parse(`${date}T${time}:00Z`) - offset * 60_000)
}

/** An offset as in ISO 8601: `+08:00`. */
export function offsetText(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
}

/** What the clocks of a zone show at a moment, as if they were in UTC. */
export function clockOf(timeZone: string): ((moment: number) => number) | undefined {
  try {
    const format = new Intl.DateTimeFormat('en-US', { ...numerals, timeZone })
    return (moment) => {
      const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]))
      const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts
      return Date.UTC(year, month - 1, day, hour, minute)
    }
  } catch {
    return undefined // a RangeError: no such zone
  }
}

const numerals: Intl.DateTimeFormatOptions = {
  calendar: 'gregory',
  numberingSystem: 'latn',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
}
