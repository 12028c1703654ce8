import type { Finding } from '../../model/article.ts'
import { type ClockTime, daysBetween, type PartialDate } from '../../model/date.ts'
import { guessedYear } from '../../model/guessed.ts'
import type { DateRange } from '../dates/ranges.ts'
import { inYear } from './in-year.ts'
import { lastingOf } from './lasting.ts'
import type { Subject } from './subject.ts'
import type { Telling } from './telling.ts'
import { labelledLine, type When } from './when.ts'

export interface Times {
  readonly start: PartialDate | undefined
  readonly end: PartialDate | undefined
  readonly startTime?: ClockTime
  readonly endTime?: ClockTime
  /** As it is written beside the time. */
  readonly zone?: string
  /** Where and how sure the day was read. */
  readonly read: Finding
  /** Where the last day was read, if not beside the first. */
  readonly last?: Finding
}

/** From when to when an event is, by the likeliest line that says a day of it. */
export function timesOf(when: When, subject: Subject, telling: Telling): Times {
  const range: DateRange = subject.year ? inYear(when.range, subject.year) : when.range
  const { start, end, startTime, endTime, zone } = range
  const read = { ...when.place, ...readingOf(when, range, { subject, telling }) }
  const times = { start, end, startTime, endTime, zone, read }
  if (start?.length !== 10 || end !== start || endTime) return times
  const lasting = lastingOf(telling, subject, { day: start, said: when.said ?? '' })
  if (!lasting) return times
  const last = { ...lasting.at, rule: lasting.rule, confidence: 0.8 }
  return { ...times, start: lasting.start, end: lasting.end, read: lasting.start === start ? read : last, last }
}

function readingOf(when: When, range: DateRange, { subject, telling }: { subject: Subject; telling: Telling }) {
  const { year } = subject
  const isAgreed = year !== undefined && range.start?.startsWith(String(year))
  const isGuessed = range.year === 'nearest' && !isAgreed
  const sure = when.rule === labelledLine ? 0.95 : Math.min(0.95, 0.5 + 0.06 * when.score)
  const isMoved = range !== when.range
  const rule = isMoved ? `${when.rule}, year of its name` : isGuessed ? `${when.rule}, ${guessedYear}` : when.rule
  const isFar = telling.near && range.start && Math.abs(daysBetween(telling.near, range.start.padEnd(10, '-15'))) > 120
  const confidence = isGuessed ? Math.min(sure, isFar ? 0.55 : 0.75) : sure
  return { rule, confidence: Number(confidence.toFixed(2)) }
}
