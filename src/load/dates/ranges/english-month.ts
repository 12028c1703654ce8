import type { MonthAt } from './day-numbers.ts'
import { monthName, monthNumber } from './english-names.ts'
import { yearAt, yearOf } from './english-years.ts'
import { matchAt, type Written } from './written.ts'

/** A month without a day: `in May 2024`, `June to August 2025`, `in early September`; without a year only behind a preposition. */
export function englishMonth(text: string, { index, stop, name, free }: MonthAt): readonly Written[] {
  const month = monthNumber(name)
  const before = text.slice(Math.max(free, index - 30), index)
  if (month === 0 || /\d(?:st|nd|rd|th)?\s{0,2}(?:of\s)?$/.test(before)) return []
  const last = matchAt(another, text, stop)
  const end = stop + (last?.[0].length ?? 0)
  const year = yearAt(text, end)
  const isHeld = held.test(before) && !/^\.?\s?\d|^[A-Za-z-]/.test(text.slice(stop, stop + 4))
  if (!year && !isHeld) return []
  const said = yearOf(year)
  return [
    {
      index,
      stop: year?.stop ?? end,
      from: { month, ...said },
      ...(last?.[1] && { to: { month: monthNumber(last[1]), ...said } }),
    },
  ]
}

const held = /\b(?:[Ii]n|[Dd]uring|since|until|by|this)\s(?:(?:early|mid|late)[ -]|the (?:beginning|middle|end) of\s)?$/
const another = new RegExp(
  `\\.?\\s{0,2}(?:-|to|through|until|/)\\s{0,2}(${monthName})(?![a-z])(?!\\.?,?\\s?\\d{1,2}(?!\\d))`,
  'y',
)
