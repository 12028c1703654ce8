import { type ClockTime, twoDigits } from '../../../model/date.ts'
import type { Written } from './written.ts'

/** A time of day, or from one to another, as it stands beside a date. */
export interface Clock {
  readonly stop: number
  readonly startTime: ClockTime
  readonly endTime?: ClockTime
  readonly zone?: string
}

/** `24:00` is the end of the day; undefined for what no clock shows. */
export function clockTime(hours: number, minutes: number): ClockTime | undefined {
  if (hours === 24 && minutes === 0) return '23:59'
  return hours < 24 && minutes < 60 ? `${twoDigits(hours)}:${twoDigits(minutes)}` : undefined
}

/** Behind the bracket that closes one which was opened since a place. */
export function closed(text: string, from: number, stop: number): number {
  const said = text.slice(from, stop)
  return said.includes('(') && !said.includes(')') && text[stop] === ')' ? stop + 1 : stop
}

type Times = Pick<Written, 'startTime' | 'endTime' | 'zone'>

/** `March 29, 9:00 – March 31, 17:00` goes from the one to the other; the times of `8月8日至11日9:00-17:00` are those of each day. */
export function timesOf(first: Times, last: Times): Times {
  const startTime = first.startTime ?? last.startTime
  const endTime = last.endTime ?? (first.startTime ? (last.startTime ?? first.endTime) : undefined)
  const zone = last.zone ?? first.zone
  return { ...(startTime && { startTime }), ...(endTime && { endTime }), ...(zone && { zone }) }
}
