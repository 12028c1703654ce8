import { chineseDay } from './chinese-day.ts'
import { chineseMonth } from './chinese-month.ts'
import { monthBefore } from './chinese-parts.ts'
import type { Written } from './written.ts'

/** Dates beside the character of months: `2022年8月8日`, `本月8日`, `今年9月`. */
export function chineseDates(text: string): readonly Written[] {
  const found: Written[] = []
  for (let at = text.indexOf('月'), free = 0; at >= 0; at = text.indexOf('月', at + 1)) {
    const month = monthBefore(text, at, free)
    const read = month && (chineseDay(text, month) ?? chineseMonth(text, month))
    if (!read) continue
    found.push(read)
    free = read.stop
  }
  return found
}
