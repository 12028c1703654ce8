import { type ClockTime, twoDigits } from '../../../model/date.ts'
import { matchAt } from './written.ts'

export interface Clock {
  readonly stop: number
  readonly startTime: ClockTime
  readonly endTime?: ClockTime
  readonly zone?: string
}

/** The time of day that follows a date: `, 9:00 am – 5 pm CST`, ` at 14:00 UTC`, `上午9:00—17:30`, `晚 8 点`. */
export function clockAt(text: string, at: number): Clock | undefined {
  return english(text, at) ?? chinese(text, at)
}

const zoneName =
  '(?:(?:UTC|GMT)(?:\\s?[+-]\\s?\\d{1,2}(?::?\\d\\d)?)?|[ECMP][SD]?T|[A-Z]{1,3}[SD]T|CES?T|EES?T|WES?T|[A-Z][a-z]+\\s(?:[Tt]ime|Standard Time|Daylight Time)|(?:Pacific|Eastern|Central|Mountain)\\b|[+-]\\d\\d:?\\d\\d|北京时间|北京時間)'
const time = '(\\d{1,2})(?:[:.](\\d{2}))?(?::\\d\\d)?\\s{0,2}([ap]\\.?m\\b\\.?|[AP]\\.?M\\b\\.?)?|(noon|midnight)'
const lead =
  '(?:\\s{0,2}[,;|/]?\\s{1,3}|\\s{0,2}[,;|(T@]\\s{0,2}|\\s?-\\s{1,2})?(?:(?:starting |beginning )?(?:at|from)\\s{1,2}|@\\s?)?'
const englishClock = new RegExp(
  `${lead}(?:${time})(?:\\s{0,2}(?:(${zoneName}))?\\s{0,2}(?:-{1,2}|~|to|until|till)\\s{0,2}(?:${time}))?(?:\\s{0,2}\\(?(${zoneName}))?`,
  'y',
)

function english(text: string, at: number): Clock | undefined {
  const match = matchAt(englishClock, text, at)
  if (!match) return undefined
  const [all, hour, minute, half, word, zone, lastHour, lastMinute, lastHalf, lastWord, lastZone] = match
  const isClock = minute || half || word || lastMinute || lastHalf || lastZone || zone
  const startTime = word ? namedTime(word) : timeOf(hour, minute, half ?? (lastHour ? lastHalf : undefined))
  if (!isClock || !startTime) return undefined
  const endTime = lastWord ? namedTime(lastWord) : lastHour ? timeOf(lastHour, lastMinute, lastHalf) : undefined
  const said = lastZone ?? zone
  return {
    stop: at + all.length,
    startTime: inOrder(startTime, endTime, half),
    ...(endTime && { endTime }),
    ...(said && { zone: said }),
  }
}

function namedTime(word: string): ClockTime {
  return word === 'noon' ? '12:00' : '00:00'
}

/** `11 - 1 pm` begins in the morning. */
function inOrder(start: ClockTime, end: ClockTime | undefined, half: string | undefined): ClockTime {
  const isLater = end !== undefined && half === undefined && start > end && Number(start.slice(0, 2)) >= 12
  return isLater ? `${twoDigits(Number(start.slice(0, 2)) - 12)}${start.slice(2)}` : start
}

function timeOf(hour: string | undefined, minute: string | undefined, half: string | undefined): ClockTime | undefined {
  const [hours, minutes] = [Number(hour), Number(minute ?? 0)]
  if (half && hours > 12) return clock(hours, minutes)
  const isAfternoon = half?.toLowerCase().startsWith('p')
  return clock(half ? (hours % 12) + (isAfternoon ? 12 : 0) : hours, minutes)
}

function clock(hours: number, minutes: number): ClockTime | undefined {
  return hours <= 24 && minutes < 60 ? `${twoDigits(hours % 24)}:${twoDigits(minutes)}` : undefined
}

const partOfDay = '(上午|早上|早晨|清晨|凌晨|中午|下午|傍晚|晚上|晚间|晚間|早|晚)?'
const chineseTime = `${partOfDay}\\s{0,2}(\\d{1,2})\\s{0,2}(?:[:点點时時]\\s{0,2}(?:(\\d{2})分?|(半))?)整?`
const chineseClock = new RegExp(
  `\\s{0,2}[,，(]?\\s{0,2}(北京时间|北京時間)?\\s{0,2}${chineseTime}(?:\\s{0,2}(?:-{1,3}|~|至|到)\\s{0,2}${chineseTime})?`,
  'y',
)

function chinese(text: string, at: number): Clock | undefined {
  const match = matchAt(chineseClock, text, at)
  if (!match) return undefined
  const [all, zone, part, hour, minute, half, lastPart, lastHour, lastMinute, lastHalf] = match
  const startTime = chineseTimeOf(hour, half ? '30' : minute, part)
  const endTime = lastHour ? chineseTimeOf(lastHour, lastHalf ? '30' : lastMinute, lastPart ?? part) : undefined
  if (!startTime) return undefined
  return { stop: at + all.length, startTime, ...(endTime && { endTime }), ...(zone && { zone }) }
}

function chineseTimeOf(
  hour: string | undefined,
  minute: string | undefined,
  part: string | undefined,
): ClockTime | undefined {
  const isLate = part !== undefined && /下午|傍晚|晚/.test(part) && Number(hour) < 12
  return clock(Number(hour) + (isLate ? 12 : 0), Number(minute ?? 0))
}
