import { numeral } from './chinese-numerals.ts'
import { monthPart, namedDay, range, yearPart } from './chinese-parts.ts'
import type { Written } from './written.ts'

/** Months without a day: `2024年5月`, `今年9月中旬`, `2024年5月至7月`; without a year only where something is held: `将于9月举行`. */
export function chineseMonths(text: string): readonly Written[] {
  if (!text.includes('月')) return []
  return [...text.matchAll(months)].flatMap(({ index, 0: all, groups = {} }): Written[] => {
    const from = namedDay({ ...groups, month: groups.month ?? groups.held })
    if (!from?.month) return []
    const to = groups.last && { ...from, month: numeral(groups.last) }
    return [{ index, stop: index + all.length, from, ...(to && { to }) }]
  })
}

const another = `(?:${range}(?<last>0?[1-9]|1[0-2])\\s{0,2}月份?)?`
const part = '(?:上旬|中旬|下旬|初|底|末|中)?'
const months = new RegExp(
  `(?:${yearPart}(?:的|\\s{0,2})${monthPart}${another}${part}|(?<=[于於在]\\s?)(?<held>0?[1-9]|1[0-2]|[一二三四五六七八九十]{1,2})\\s{0,2}月份?${part}(?=[举舉开開召启啟在]))(?!\\s{0,2}\\d{1,2}\\s{0,2}(?:[日号號]|[-~至到、和]))`,
  'g',
)
