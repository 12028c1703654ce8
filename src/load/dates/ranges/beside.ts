import { chineseClockAt } from './chinese-clock.ts'
import { clockBefore, englishClockAt } from './english-clock.ts'
import { type WeekdayBeside, weekdayAfter, weekdayBefore } from './weekdays-beside.ts'
import type { Written, WrittenDay } from './written.ts'

/** A date with the weekday, the time and the zone that stand beside it; `free` is where text begins that no date has taken. */
export function withBeside(text: string, written: Written, free: number): Written {
  if (written.isVague || written.from.weeksOn !== undefined) return written
  const before = weekdayBefore(text, written.index, free)
  const after = weekdayAfter(text, written.stop)
  const end = after?.stop ?? written.stop
  const clock = englishClockAt(text, end) ?? chineseClockAt(text, end)
  const index = before?.index ?? written.index
  const early = clock ? undefined : clockBefore(text, index, free)
  return {
    ...withWeekdays(written, before, after),
    ...(early ?? clock),
    index: early?.index ?? index,
    stop: written.index + text.slice(written.index, clock?.stop ?? end).trimEnd().length,
  }
}

/** The weekday before a date is that of its first day, the one behind it that of its last. */
function withWeekdays(written: Written, before: WeekdayBeside | undefined, after: WeekdayBeside | undefined): Written {
  const { from, to } = written
  if (!to) return { ...written, from: withWeekday(from, before?.first ?? after?.last ?? after?.first) }
  const first = before?.first ?? (after?.last === undefined ? undefined : after.first)
  const last = after?.last ?? after?.first ?? before?.last
  return { ...written, from: withWeekday(from, first), to: withWeekday(to, last) }
}

function withWeekday(day: WrittenDay, weekday: number | undefined): WrittenDay {
  return weekday === undefined || day.weekday !== undefined ? day : { ...day, weekday }
}
