import { isGuess } from '../../model/guessed.ts'
import type { Conference } from '../../model/site.ts'
import { offsetAt, offsetText } from '../../model/time-zone.ts'

/** The first and the last moment of an event as ISO 8601 has them, as exactly as they are stated. */
export interface Span {
  readonly startDate: string
  readonly endDate?: string
}

/** Undefined where the first day is not known. */
export function spanOf({ start, end, startTime, endTime, timeZone, online, found }: Conference): Span | undefined {
  if (!isDay(start)) return undefined
  // Whoever takes part from elsewhere needs to know of which zone an hour is.
  const isTimed = timeZone !== undefined || !online
  const startDate = momentOf(start, isTimed ? startTime : undefined, timeZone)
  const last = isDay(end) && end >= start && !isGuess(found.end) ? end : undefined
  const lastHeld = last ?? (end === undefined ? start : undefined)
  const isLate = lastHeld !== undefined && (lastHeld > start || (startTime ?? '') < (endTime ?? ''))
  if (lastHeld && endTime && isLate && isTimed) return { startDate, endDate: momentOf(lastHeld, endTime, timeZone) }
  return last === undefined ? { startDate } : { startDate, endDate: last }
}

/** `2024-06-20`, `2024-06-20T09:00:00`, `2024-06-20T09:00:00+08:00` */
function momentOf(date: string, time: string | undefined, timeZone: string | undefined): string {
  if (time === undefined) return date
  const offset = timeZone === undefined ? undefined : offsetAt(date, time, timeZone)
  return `${date}T${time}:00${offset === undefined ? '' : offsetText(offset)}`
}

function isDay(date: string | undefined): date is string {
  return date?.length === 'YYYY-MM-DD'.length
}
