import { dayPart, monthPart, namedDay, range, yearPart } from './chinese-parts.ts'
import type { Written } from './written.ts'

/** Days in Chinese: `2022年8月8日`, `今年3月29号`, `二〇二四年三月二十九日`, `本月8日`, the `1月25` of `1月25至26日`. */
export function chineseDays(text: string): readonly Written[] {
  if (!/[日号號]|\d\s{0,2}月/.test(text)) return []
  return [...text.matchAll(days)].flatMap(({ index, 0: all, groups = {} }): Written[] => {
    const from = namedDay(groups)
    return from && !isLunar(text, index) ? [{ index, stop: index + all.length, from }] : []
  })
}

// What may follow a day whose 日 is left out: `1月25至26日`, `5月9、10日`, `5月30—6月2日`
const end = `(?:${range}|\\s{0,2}[、和及与與]\\s{0,2})(?:${dayPart}\\s{0,2}[日号號]|${dayPart}\\s{0,2}月)`
const days = new RegExp(
  `(?:${yearPart}(?:的|\\s{0,2}[,，]?\\s{0,2}))?${monthPart}\\s{0,2}(?<day>${dayPart})(?:\\s{0,2}[日号號]|(?=${end}))`,
  'g',
)

/** A day of the old calendar is another day: `农历八月十五日`. */
function isLunar(text: string, index: number): boolean {
  return /(?:[农農][历曆]|[阴陰][历曆]|[旧舊][历曆])(?:的|\s)?$/.test(text.slice(Math.max(0, index - 6), index))
}
