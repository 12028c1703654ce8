import { type ClockTime, twoDigits } from '../../../model/date.ts'
import { type Clock, clockTime, closed } from './clock.ts'
import { matchAt } from './written.ts'

/** `, 9:00 am – 5 pm CST`, ` at 14:00 UTC`, ` (2-3 PM EDT`, `T09:00:00+08:00` */
export function englishClockAt(text: string, at: number): Clock | undefined {
  const match = matchAt(clock, text, at)
  if (!match) return undefined
  const [all, hour, minute, half, word, zone, lastHour, lastMinute, lastHalf, lastWord, inBrackets, behind] = match
  const lastZone = inBrackets ?? behind
  // A number alone is none: `March 29, 9`.
  if (![minute, half, word, zone, lastMinute, lastHalf, lastZone].some(Boolean)) return undefined
  // The 22 of `3 PM -22°` is no hour.
  const isHour = lastWord || lastMinute || Number(lastHour) <= 12 || !half
  const endTime = isHour && (lastWord || lastHour) ? timeOf(lastHour, lastMinute, lastHalf ?? lastWord) : undefined
  const startTime = inOrder(timeOf(hour, minute, half ?? word ?? lastHalf), endTime, half)
  const said = lastZone ?? zone
  if (!startTime) return undefined
  return {
    stop: closed(text, at, at + all.length),
    startTime,
    ...(endTime && { endTime }),
    ...(said && { zone: said }),
  }
}

const zoneName =
  '(?:(?:UTC|GMT)(?:\\s?[+-]\\s?\\d{1,2}(?::?\\d\\d)?)?|AoE\\b|[A-Z]{1,4}T\\b|[A-Z][a-z]+\\s(?:[Tt]ime|Standard Time|Daylight Time)\\b|(?:Pacific|Eastern|Central|Mountain)\\b|[+-]\\d\\d:?\\d\\d|北京时间|北京時間)'
// Not the number of a day or a month: the 6 of `9:00 – 6 July`, of `9:00—6月22日`.
const time =
  '(?:(\\d{1,2})(?!\\d|\\s{0,2}[年月日号號/]|\\s{1,2}(?:of\\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))(?:[:.](\\d{2}))?(?::\\d\\d)?\\s{0,2}([ap]\\.?m\\b\\.?|[AP]\\.?M\\b\\.?)?|(noon|midnight))'
// On the same line, since the next may be that of another thing.
const gap = '[^\\S\\n]'
const lead = `(?:${gap}{0,2}[,;|]?${gap}{1,3}|${gap}{0,2}[,;|(T@]${gap}{0,2}|${gap}?-${gap}{1,2}|\\n(?=at\\s))?(?:(?:starting |beginning )?(?:at|from)\\s{1,2}|@\\s?)?`
const clock = new RegExp(
  `${lead}${time}(?:\\s{0,2}(${zoneName})?\\s{0,2}(?:-{1,2}|~|to|until|till|至|到)\\s{0,2}${time})?(?:\\s{0,2}(?:\\((${zoneName})\\)|(${zoneName})))?`,
  'y',
)

const before = new RegExp(
  `(?<![\\d:.-])(?:(\\d{1,2}):(\\d{2})\\s?([ap]\\.?m\\.?|[AP]\\.?M\\.?)?|(\\d{1,2})\\s?([ap]\\.?m\\.?|[AP]\\.?M\\.?))(?:\\s(${zoneName}))?(?:\\s(?:on\\s)?|,\\s)(?:the\\s)?$`,
)

/** The time of day in front of a date: `9:00 on `, `7 pm, `. */
export function clockBefore(
  text: string,
  index: number,
  free: number,
): (Clock & { readonly index: number }) | undefined {
  const start = Math.max(free, index - 24)
  const match = before.exec(text.slice(start, index))
  if (!match) return undefined
  const [, hour, minute, half, fullHour, fullHalf, zone] = match
  const startTime = timeOf(hour ?? fullHour, minute, half ?? fullHalf)
  if (!startTime) return undefined
  return { index: start + match.index, stop: index, startTime, ...(zone && { zone }) }
}

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
