import type { Finding } from '../../model/article.ts'
import { type ClockTime, daysBetween, type PartialDate, partsOf } from '../../model/date.ts'
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
  const range: DateRange = subject.year ? inYear(when.range, subject.year) : toCome(when, telling)
  const { start, end, startTime, endTime, zone } = range
  const read = { ...when.place, ...readingOf(when, range, { subject, telling }) }
  const times = { start, end, startTime, endTime, zone, read }
  if (start?.length !== 10 || end !== start || endTime) return times
  const lasting = lastingOf(telling, subject, { day: start, said: when.said ?? '' })
  if (!lasting) return times
  const last = { ...lasting.at, rule: lasting.rule, confidence: 0.8 }
  return { ...times, start: lasting.start, end: lasting.end, read: lasting.start === start ? read : last, last }
}

// `will take place`, `将于`, `诚邀`
const future =
  /\b(?:will (?:be|take|run|open|start|begin|meet|return|host|come)|to be held|is scheduled|save the date|join us|we invite)\b|将[于在]|定于|拟于|诚邀|欢迎(?:报名|参加)/i

/** A day without a year that is told as one to come, in the year after where it would be long past in the nearest. */
function toCome({ range, said }: When, { near }: Telling): DateRange {
  const { start, year } = range
  if (year !== 'nearest' || start?.length !== 10 || !near || !future.test(said ?? '')) return range
  const past = daysBetween(start, near)
  return past > 60 ? inYear(range, partsOf(start).year + 1) : range
}

function readingOf(when: When, range: DateRange, { subject, telling }: { subject: Subject; telling: Telling }) {
  const { year } = subject
  const isAgreed = year !== undefined && range.start?.startsWith(String(year))
  const isGuessed = range.year === 'nearest' && !isAgreed
  const sure = when.rule === labelledLine ? 0.95 : Math.min(0.95, 0.5 + 0.06 * when.score)
  const isMoved = year !== undefined && range !== when.range
  const rule = isMoved ? `${when.rule}, year of its name` : isGuessed ? `${when.rule}, ${guessedYear}` : when.rule
  const isFar = telling.near && range.start && Math.abs(daysBetween(telling.near, range.start.padEnd(10, '-15'))) > 120
  const confidence = isGuessed ? Math.min(sure, isFar ? 0.55 : 0.75) : sure
  return { rule, confidence: Number(confidence.toFixed(2)) }
}
