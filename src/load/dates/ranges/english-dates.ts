import type { MonthAt } from './day-numbers.ts'
import { englishDays } from './english-days.ts'
import { englishMonth } from './english-month.ts'
import { monthName } from './english-names.ts'
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
  for (const { index, 0: name } of text.matchAll(names)) {
    if (index < free || isWithinWord(text, index) || isVerb(text, index)) continue
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

// Not the beginning of `Mayor` or of `Marching`.
const names = new RegExp(`${monthName}(?![a-z])|(?:this|next|last) month\\b`, 'g')

/** `Updated onMarch 29` and `March 28, 2024March 29` were glued together by pasting. */
function isWithinWord(text: string, index: number): boolean {
  if (index === 0 || !/[A-Za-z']/.test(text[index - 1] ?? '')) return false
  return !/\b(?:on|[Uu]pdated|[Pp]ublished|[Pp]osted)$/.test(text.slice(Math.max(0, index - 10), index))
}

/** The verb in `Section 3 May be skipped`. */
function isVerb(text: string, index: number): boolean {
  return matchAt(verb, text, index) !== undefined
}

const verb = /May\s(?:also|be|have|help|include|need|not|only|still|take|vary)\b/y
