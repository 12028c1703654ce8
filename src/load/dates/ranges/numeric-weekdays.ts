import { chineseWeekday } from './chinese-weekdays.ts'
import { weekdayName } from './english-names.ts'
import type { Written } from './written.ts'

/** Month and day in numbers, no year: only beside a weekday, since `3/29` alone may be anything: `3/29（周五）`, `Fri 3/29`. */
export function numericWeekdays(text: string): readonly Written[] {
  if (!/\d[/.]\d/.test(text)) return []
  return [...text.matchAll(besideWeekday)].flatMap(({ index, 0: all, groups = {} }): Written[] => {
    const [first, second] = [
      Number(groups.month ?? groups.one ?? groups.first),
      Number(groups.day ?? groups.two ?? groups.second),
    ]
    const place = {
      index: index + all.search(/\d/),
      stop: index + all.search(/\d{1,2}[/.]\d{1,2}/) + (/\d{1,2}[/.]\d{1,2}/.exec(all)?.[0].length ?? 0),
    }
    const [month, day] = first > 12 ? [second, first] : [first, second]
    if (month < 1 || month > 12 || day < 1 || day > 31) return []
    // With two numbers that could both be a month nobody can tell in English.
    const isEither = first <= 12 && second <= 12 && first !== second && groups.month === undefined
    return [isEither ? { ...place, from: {}, isVague: true } : { ...place, from: { month, day } }]
  })
}

const besideWeekday = new RegExp(
  `(?<![\\d./-])(?<month>\\d{1,2})[/.](?<day>\\d{1,2})\\s{0,2}\\(?(?:${chineseWeekday.replace('?<day>', '')}|(?<=\\()[一二三四五六日](?=\\)))|` +
    `(?<![\\d./-])(?<one>\\d{1,2})\\/(?<two>\\d{1,2})\\s?\\(${weekdayName}\\)|` +
    `(?<![A-Za-z])${weekdayName},?\\s(?<first>\\d{1,2})\\/(?<second>\\d{1,2})(?![\\d/.])`,
  'g',
)
