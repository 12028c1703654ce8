import type { Times } from '../../templates/parts/event-times.tsx'
import { type Tongue, tongueOf } from '../../templates/words.ts'
import { type CalendarDate, type ClockTime, firstDayOf, lastDayOf } from '../model/date.ts'
import type { Conference } from '../model/site.ts'
import { instantOf, offsetAt, offsetText } from '../model/time-zone.ts'

/** When a conference begins on its first day and ends on its last, and by the clocks of which zone. */
export function timesOf({ start, end = start, startTime, endTime, timeZone, language }: Conference): Times | undefined {
  const time = startTime ?? endTime
  if (!start || !end || !time) return undefined
  const day = firstDayOf(start)
  return {
    from: startTime ? { text: startTime, moment: momentOf(day, startTime, timeZone) } : undefined,
    to: endTime ? { text: endTime, moment: momentOf(lastDayOf(end), endTime, timeZone) } : undefined,
    zone: timeZone ? zoneName(day, time, timeZone, tongueOf(language)) : undefined,
  }
}

/** `2024-06-20T09:00+08:00`; without an offset where there is no such zone. */
function momentOf(day: CalendarDate, time: ClockTime, timeZone: string | undefined): string {
  const offset = timeZone === undefined ? undefined : offsetAt(day, time, timeZone)
  return `${day}T${time}${offset === undefined ? '' : offsetText(offset)}`
}

/** What the zone is called on a day: `China Standard Time, UTC+8`. */
function zoneName(day: CalendarDate, time: ClockTime, timeZone: string, tongue: Tongue): string | undefined {
  const moment = instantOf(day, time, timeZone)
  const offset = offsetAt(day, time, timeZone)
  if (!moment || offset === undefined) return undefined
  const parts = new Intl.DateTimeFormat(tongue, { timeZone, timeZoneName: 'long' }).formatToParts(moment)
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
  // `+08:00` → `UTC+8`, `-03:30` → `UTC−3:30`
  const ahead = `UTC${offsetText(offset).replace(/0?(\d+):(\d\d)$/, (_, hours, rest) => (rest === '00' ? hours : `${hours}:${rest}`))}`
  const said = offset === 0 ? 'UTC' : ahead.replace('-', '−')
  return /^(GMT|UTC)/.test(name) ? said : tongue === 'en' ? `${name}, ${said}` : `${name}，${said}`
}
