import { chineseClockAt } from './chinese-clock.ts'
import { chineseWeekday, weekdayOfCharacter } from './chinese-weekdays.ts'
import { englishClockAt } from './english-clock.ts'
import { weekdayName, weekdayNumber } from './english-names.ts'
import { matchAt, type Written } from './written.ts'

/** A date with the weekday, the time and the zone that stand beside it; `free` is where text begins that no date has taken. */
export function withBeside(text: string, written: Written, free: number): Written {
  if (written.isVague || written.from.weeksOn !== undefined) return written
  const before = weekdayBefore(text, written.index, free)
  const after = weekdayAfter(text, written.stop)
  const end = after?.stop ?? written.stop
  const clock = englishClockAt(text, end) ?? chineseClockAt(text, end)
  const stop = clock?.stop ?? end
  const from = { ...written.from, ...(before && { weekday: before.weekday }) }
  const last = written.to ?? from
  return {
    ...written,
    from,
    ...clock,
    [written.to ? 'to' : 'from']: after && last.weekday === undefined ? { ...last, weekday: after.weekday } : last,
    index: before?.index ?? written.index,
    stop: stop - (text.slice(end, stop).length - text.slice(end, stop).trimEnd().length),
  }
}

interface Weekday {
  readonly index: number
  readonly stop: number
  readonly weekday: number
}

const englishBefore = new RegExp(`(?<![A-Za-z])(${weekdayName})\\s{0,2}[,:]?\\s{0,2}(?:the\\s|-\\s?)?$`)
const chineseBefore = new RegExp(`${chineseWeekday}\\s{0,2}[(,，]?\\s{0,2}$`)

function weekdayBefore(text: string, index: number, free: number): Weekday | undefined {
  const from = Math.max(free, index - 20)
  const before = text.slice(from, index)
  const [english, chinese] = [englishBefore.exec(before), chineseBefore.exec(before)]
  const weekday = weekdayNumber(english?.[1]) ?? weekdayOfCharacter(chinese?.[1])
  const match = english ?? chinese
  return match && weekday !== undefined ? { index: from + match.index, stop: index, weekday } : undefined
}

const englishAfter = new RegExp(`\\s{0,2}(?:[,(]|,\\s{0,2}\\()?\\s{0,2}(${weekdayName})(?![a-z])\\s?\\)?`, 'y')
// `（五）` too
const chineseAfter = new RegExp(
  `\\s{0,2}[,，(]?\\s{0,2}(?:${chineseWeekday}|(?<=\\(\\s?)([一二三四五六日天])(?=\\s?\\)))\\s?\\)?`,
  'y',
)

function weekdayAfter(text: string, at: number): Weekday | undefined {
  const english = matchAt(englishAfter, text, at)
  const chinese = english ? undefined : matchAt(chineseAfter, text, at)
  const weekday = weekdayNumber(english?.[1]) ?? weekdayOfCharacter(chinese?.[1] ?? chinese?.[2])
  const match = english ?? chinese
  return match && weekday !== undefined ? { index: at, stop: at + match[0].length, weekday } : undefined
}
