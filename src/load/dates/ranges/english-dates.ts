import type { MonthAt } from './day-numbers.ts'
import { englishDays } from './english-days.ts'
import { englishMonth } from './english-month.ts'
import { monthBegins, monthName } from './english-names.ts'
import { englishOrdinal } from './english-ordinal.ts'
import { matchAt, type Written } from './written.ts'

/** What can be read beside the name of a month: the first that reads anything counts. */
const forms: readonly ((text: string, month: MonthAt) => readonly Written[])[] = [
  englishDays,
  englishOrdinal,
  englishMonth,
]

/** Dates with English names of months. */
export function englishDates(text: string): readonly Written[] {
  const found: Written[] = []
  let free = 0
  for (const { index } of text.matchAll(begins)) {
    const name = index < free ? undefined : matchAt(monthAt, text, index)?.[0]
    if (!name || isWithinWord(text, index) || matchAt(verb, text, index)) continue
    const month = { index, stop: index + name.length, name, free }
    for (const form of forms) {
      const read = form(text, month)
      found.push(...read)
      free = read.at(-1)?.stop ?? free
      if (read.length > 0) break
    }
  }
  return found
}

const begins = new RegExp(`${monthBegins.source}|mar|may|(?:this|next|last) month`, 'g')
// Not the beginning of `Mayor` or of `Marching`; `may` and `march` only with a day and a year.
const monthAt = new RegExp(
  `(?:${monthName}|(?:this|next|last) month|(?:mar(?:ch)?|may)(?=\\.?\\s\\d{1,2}(?:st|nd|rd|th)?(?:\\s?-\\s?\\d{1,2})?,?\\s(?:19|20)\\d{2}(?!\\d)|(?<=\\d(?:st|nd|rd|th)?\\s\\w{3,5})\\.?,?\\s(?:19|20)\\d{2}(?!\\d)))(?![A-Za-z])`,
  'y',
)
// `Section 3 May be skipped`
const verb = /May\s(?:also|be|have|help|include|need|not|only|still|take|vary)\b/y

/** The end of a word, or a part of `on-sale-jan9`; `Updated onMarch 29` was glued together by pasting. */
function isWithinWord(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 10), index)
  if (/[A-Za-z]-$/.test(before)) return /[a-z]/.test(text[index] ?? '')
  if (!/[A-Za-z']$/.test(before)) return false
  return !/\b(?:on|[Uu]pdated|[Pp]ublished|[Pp]osted)$/.test(before)
}
