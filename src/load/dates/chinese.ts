import type { DateForm } from './dates.ts'

/** `2022年8月5日`, `2022 年 08 月 05 号` */
export const chineseDate: DateForm = {
  pattern: /((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?/g,
  read: ([, year, month, day]) => [Number(year), Number(month), Number(day)],
}
