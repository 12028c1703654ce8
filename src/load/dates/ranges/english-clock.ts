import { type ClockTime, twoDigits } from '../../../model/date.ts'
import { type Clock, clockTime } from './clock.ts'
import { matchAt } from './written.ts'

/** `, 9:00 am – 5 pm CST`, ` at 14:00 UTC`, ` (2-3 PM EDT`, `T09:00:00+08:00` */
export function englishClockAt(text: string, at: number): Clock | undefined {
  const match = matchAt(clock, text, at)
  if (!match) return undefined
  const [all, hour, minute, half, word, zone, lastHour, lastMinute, lastHalf, lastWord, lastZone] = match
  // A number alone is none: `March 29, 9`.
  if (![minute, half, word, zone, lastMinute, lastHalf, lastZone].some(Boolean)) return undefined
  const endTime = lastWord || lastHour ? timeOf(lastHour, lastMinute, lastHalf ?? lastWord) : undefined
  const startTime = inOrder(timeOf(hour, minute, half ?? word ?? lastHalf), endTime, half)
  const said = lastZone ?? zone
  if (!startTime) return undefined
  return { stop: at + all.length, startTime, ...(endTime && { endTime }), ...(said && { zone: said }) }
}

const zoneName =
  '(?:(?:UTC|GMT)(?:\\s?[+-]\\s?\\d{1,2}(?::?\\d\\d)?)?|[ECMP][SD]?T\\b|[A-Z]{1,3}[SD]T\\b|CES?T\\b|EES?T\\b|WES?T\\b|[A-Z][a-z]+\\s(?:[Tt]ime|Standard Time|Daylight Time)\\b|(?:Pacific|Eastern|Central|Mountain)\\b|[+-]\\d\\d:?\\d\\d|北京时间|北京時間)'
const time = '(?:(\\d{1,2})(?:[:.](\\d{2}))?(?::\\d\\d)?\\s{0,2}([ap]\\.?m\\b\\.?|[AP]\\.?M\\b\\.?)?|(noon|midnight))'
const lead =
  '(?:\\s{0,2}[,;|]?\\s{1,3}|\\s{0,2}[,;|(T@]\\s{0,2}|\\s?-\\s{1,2})?(?:(?:starting |beginning )?(?:at|from)\\s{1,2}|@\\s?)?'
const clock = new RegExp(
  `${lead}${time}(?:\\s{0,2}(${zoneName})?\\s{0,2}(?:-{1,2}|~|to|until|till)\\s{0,2}${time})?(?:\\s{0,2}\\(?(${zoneName}))?`,
  'y',
)

function timeOf(hour: string | undefined, minute: string | undefined, half: string | undefined): ClockTime | undefined {
  if (!hour) return half === 'noon' ? '12:00' : '00:00'
  const hours = Number(hour)
  const isOfTwelve = half !== undefined && hours <= 12
  const isAfternoon = /^p/i.test(half ?? '')
  return clockTime(isOfTwelve ? (hours % 12) + (isAfternoon ? 12 : 0) : hours, Number(minute ?? 0))
}

/** `11 - 1 pm` begins in the morning. */
function inOrder(
  start: ClockTime | undefined,
  end: ClockTime | undefined,
  half: string | undefined,
): ClockTime | undefined {
  const hours = Number(start?.slice(0, 2))
  const isLater = start !== undefined && end !== undefined && half === undefined && start > end && hours >= 12
  return isLater ? `${twoDigits(hours - 12)}${start.slice(2)}` : start
}
