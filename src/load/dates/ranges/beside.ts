import { clockAt } from './clock.ts'
import { weekdayName, weekdayNumber } from './english-names.ts'
import { matchAt, type Written } from './written.ts'

/** A date with the weekday, the time and the zone that stand beside it. */
export function withBeside(text: string, written: Written, free: number): Written {
  const before = weekdayBefore(text, written.index, free)
  const after = weekdayAfter(text, written.stop)
  const stop = after?.stop ?? written.stop
  const clock = clockAt(text, stop)
  const ends = written.to ? 'to' : 'from'
  const from = { ...written.from, ...(before && { weekday: before.weekday }) }
  const last = written.to ?? from
  const end = after && last.weekday === undefined ? { ...last, weekday: after.weekday } : last
  return {
    ...written,
    from,
    ...clock,
    [ends]: end,
    index: before?.index ?? written.index,
    stop: written.index + text.slice(written.index, clock?.stop ?? stop).trimEnd().length,
  }
}

interface Weekday {
  readonly index: number
  readonly stop: number
  readonly weekday: number
}

const chineseWeekday = '(?:周|週|星期|礼拜|禮拜)([一二三四五六日天])'
const englishBefore = new RegExp(`(?<![A-Za-z])(${weekdayName})\\s{0,2}[,:]?\\s{0,2}(?:the\\s|-\\s?)?$`)
const chineseBefore = new RegExp(`${chineseWeekday}\\s{0,2}[(,，]?\\s{0,2}$`)

function weekdayBefore(text: string, index: number, free: number): Weekday | undefined {
  const from = Math.max(free, index - 20)
  const before = text.slice(from, index)
  const [english, chinese] = [englishBefore.exec(before), chineseBefore.exec(before)]
  const weekday = weekdayNumber(english?.[1]) ?? chineseNumber(chinese?.[1])
  const match = english ?? chinese
  return match && weekday !== undefined ? { index: from + match.index, stop: index, weekday } : undefined
}

const englishAfter = new RegExp(`\\s{0,2}(?:[,(]|,\\s{0,2}\\()?\\s{0,2}(${weekdayName})(?![a-z])\\s?\\)?`, 'y')
const chineseAfter = new RegExp(
  `\\s{0,2}[,，(]?\\s{0,2}(?:${chineseWeekday}|(?<=\\(\\s?)([一二三四五六日天])(?=\\s?\\)))\\s?\\)?`,
  'y',
)

function weekdayAfter(text: string, at: number): Weekday | undefined {
  const english = matchAt(englishAfter, text, at)
  const chinese = english ? undefined : matchAt(chineseAfter, text, at)
  const weekday = weekdayNumber(english?.[1]) ?? chineseNumber(chinese?.[1] ?? chinese?.[2])
  const match = english ?? chinese
  return match && weekday !== undefined ? { index: at, stop: at + match[0].length, weekday } : undefined
}

/** 0 for 日 and 天. */
export function chineseNumber(character: string | undefined): number | undefined {
  if (!character) return undefined
  return character === '天' ? 0 : '日一二三四五六'.indexOf(character)
}
