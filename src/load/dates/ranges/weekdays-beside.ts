import { chineseWeekday, weekdayOfCharacter } from './chinese-weekdays.ts'
import { weekdayName, weekdayNumber } from './english-names.ts'
import { matchAt } from './written.ts'

export interface WeekdayBeside {
  readonly index: number
  readonly stop: number
  readonly first: number
  /** Where there are two: `Sat–Sun`, （周四至周六）. */
  readonly last?: number
}

const inEnglish = `(${weekdayName})(?:\\s{0,2}(?:-|~|/|to|through|and|&)\\s{0,2}(${weekdayName}))?`
const ordinary = chineseWeekday.replace('?<day>', '')
// `（本周四）` too
const inChinese = `(?:(?<=\\(\\s?)[本这這下上])?${ordinary}(?:\\s{0,2}(?:-{1,2}|~|至|到|、)\\s{0,2}${ordinary})?`
const englishBefore = new RegExp(`(?<![A-Za-z])${inEnglish}[^\\S\\n]{0,2}(?:[,:]\\s{0,2})?(?:the\\s|-\\s?)?$`)
const chineseBefore = new RegExp(`${inChinese}\\s{0,2}[(,，]?\\s{0,2}$`)

/** The weekday in front of a date, of text that no date before has taken: `Friday, `, `Sat–Sun, `, `周五（`. */
export function weekdayBefore(text: string, index: number, free: number): WeekdayBeside | undefined {
  const start = Math.max(free, index - 28)
  const before = text.slice(start, index)
  const match = englishBefore.exec(before) ?? chineseBefore.exec(before)
  return match ? beside(match, { index: start + match.index, stop: index }) : undefined
}

const englishAfter = new RegExp(`[^\\S\\n]{0,2}(?:[,(]|, ?\\()?[^\\S\\n]{0,2}${inEnglish}(?![a-z])(?: ?\\))?`, 'y')
const chineseAfter = new RegExp(`[^\\S\\n]{0,2}[,，(]?[^\\S\\n]{0,2}${inChinese}(?: ?\\))?`, 'y')
const inBrackets = /\s{0,2}\(\s?([一二三四五六日天])\s?\)/y

/** The weekday behind a date: ` (Fri)`, `, Friday`, `（星期五）`, `（五）`. */
export function weekdayAfter(text: string, at: number): WeekdayBeside | undefined {
  const match = matchAt(englishAfter, text, at) ?? matchAt(chineseAfter, text, at) ?? matchAt(inBrackets, text, at)
  return match ? beside(match, { index: at, stop: at + match[0].length }) : undefined
}

function beside(match: RegExpExecArray, place: { index: number; stop: number }): WeekdayBeside | undefined {
  const [first, last] = [numberOf(match[1]), numberOf(match[2])]
  return first === undefined ? undefined : { ...place, first, ...(last !== undefined && { last }) }
}

function numberOf(name: string | undefined): number | undefined {
  return name?.length === 1 ? weekdayOfCharacter(name) : weekdayNumber(name)
}
