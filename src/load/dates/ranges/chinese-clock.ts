import type { ClockTime } from '../../../model/date.ts'
import { numeral } from './chinese-numerals.ts'
import { type Clock, clockTime, closed } from './clock.ts'
import { matchAt } from './written.ts'

/** `上午9:00—17:30`, `（北京时间）下午2点半`, ` 晚 8 点`, ` 14时30分至16时` */
export function chineseClockAt(text: string, at: number): Clock | undefined {
  const match = matchAt(clock, text, at)
  if (!match) return undefined
  const [all, zone, part, hour, minute, half, lastPart, lastHour, lastMinute, lastHalf] = match
  const startTime = timeOf(hour, half ? '30' : minute, part)
  const endTime = lastHour ? timeOf(lastHour, lastHalf ? '30' : lastMinute, lastPart ?? part) : undefined
  if (!startTime) return undefined
  return { stop: closed(text, at, at + all.length), startTime, ...(endTime && { endTime }), ...(zone && { zone }) }
}

const partOfDay = '(上午|早上|早晨|清晨|凌晨|中午|下午|傍晚|晚上|晚间|晚間|早|晚)?'
const time = `${partOfDay}[^\\S\\n]{0,2}(\\d{1,2}|十[一二]?|[一二两兩三四五六七八九](?=[点點时時]))\\s{0,2}(?::\\s?(?=\\d\\d)|[点點时時])\\s{0,2}(?:(\\d{2})分?|(半))?整?`
const clock = new RegExp(
  `[^\\S\\n]{0,2}[,，(]?[^\\S\\n]{0,2}(?:\\(?(北京时间|北京時間)\\)?)?[^\\S\\n]{0,2}${time}(?:\\s{0,2}(?:-{1,3}|~|至|到)\\s{0,2}${time})?`,
  'y',
)

function timeOf(hour: string | undefined, minute: string | undefined, part: string | undefined): ClockTime | undefined {
  const hours = numeral(hour?.replace(/[两兩]/, '二'))
  const isLate = part !== undefined && /下午|傍晚|晚/.test(part) && hours < 12
  return clockTime(hours + (isLate ? 12 : 0), Number(minute ?? 0))
}
