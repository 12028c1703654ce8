import { numeral } from './chinese-numerals.ts'
import { type ChineseMonth, dayPart, listed, range } from './chinese-parts.ts'
import { matchAt, type Written } from './written.ts'

/** The day behind a month: `8日`, `29号`, `二十九日`, and the `25` of `1月25至26日`. */
export function chineseDay(text: string, { index, stop, month, isLunar }: ChineseMonth): Written | undefined {
  const match = matchAt(days, text, stop)
  const day = numeral(match?.[1])
  if (!match || isLunar || Number.isNaN(day)) return undefined
  return { index, stop: stop + match[0].length, from: { ...month, day } }
}

// What may follow a day whose 日 is left out: `1月25至26日`, `5月9、10日`, `5月30—6月2日`, `5月9-10，`
const end = `(?:(?:${range}|${listed})${dayPart}){1,20}\\s{0,2}(?:[日号號月]|(?<=[-~至到]\\s{0,2}\\d{1,2})(?:[,，。;；()\\n]|$))`
const days = new RegExp(`\\s{0,2}(${dayPart})(?:\\s{0,2}[日号號]|(?=${end}))`, 'y')
