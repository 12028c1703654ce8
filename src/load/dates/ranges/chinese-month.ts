import { numeral } from './chinese-numerals.ts'
import { type ChineseMonth, range } from './chinese-parts.ts'
import { matchAt, type Written } from './written.ts'

/** A month without a day: `2024年5月`, `今年9月中旬`, `2024年5月至7月`; without a year only where something is held: `将于9月举行`. */
export function chineseMonth(text: string, { index, stop, month, isLunar }: ChineseMonth): Written | undefined {
  const match = matchAt(rest, text, stop)
  if (!match || isLunar || month.month === undefined) return undefined
  const end = stop + match[0].length
  const hasYear = month.year !== undefined || month.yearsOn !== undefined
  if (
    !hasYear &&
    !(/[于於在]\s?$/.test(text.slice(Math.max(0, index - 2), index)) && /[举舉开開召启啟在]/.test(text[end] ?? ''))
  ) {
    return undefined
  }
  const to = match[1] && { ...month, month: numeral(match[1]) }
  return { index, stop: end, from: month, ...(to && { to }) }
}

// Not before the day of a date that could not be read, nor `十月初一` of the old calendar.
const rest = new RegExp(
  `份?(?:${range}(0?[1-9]|1[0-2])\\s{0,2}月份?)?(?:上旬|中旬|下旬|初(?![一二三四五六七八九十])|底|末|中)?(?![初\\d]|\\s{0,2}\\d{1,2}\\s{0,2}[日号號至到、和~-])`,
  'y',
)
