import { type ClockTime, twoDigits } from '../../../model/date.ts'

/** A time of day, or from one to another, as it stands beside a date. */
export interface Clock {
  readonly stop: number
  readonly startTime: ClockTime
  readonly endTime?: ClockTime
  readonly zone?: string
}

/** `24:00` is the end of the day, as `00:00`; undefined for what no clock shows. */
export function clockTime(hours: number, minutes: number): ClockTime | undefined {
  if (hours > 24 || minutes > 59 || (hours === 24 && minutes > 0)) return undefined
  return `${twoDigits(hours % 24)}:${twoDigits(minutes)}`
}
