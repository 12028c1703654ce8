import { numeral, yearInCharacters } from './chinese-numerals.ts'
import type { WrittenDay } from './written.ts'

/** Parts of patterns, whose groups `namedDay` reads. */
export const yearPart =
  "(?:(?<year>(?:19|20)\\d{2}|(?<![\\d'])'?\\d{2}|[一二][〇○零一二三四五六七八九]{3})\\s{0,2}年|民[国國]\\s{0,2}(?<republic>\\d{2,3}|[一二三四五六七八九十百零]{1,5})\\s{0,2}年|(?<yearWord>今年|本年|去年|上年|前年|明年|来年|來年|次年|翌年|后年|後年))"
export const monthPart =
  '(?:(?<![\\d.])(?<month>0?[1-9]|1[0-2]|(?<![一二三四五六七八九十])(?:十[一二]?|[一二三四五六七八九]))\\s{0,2}月份?|(?<monthWord>本月|当月|當月|上个?月|上個月|下个?月|下個月))'
export const dayPart =
  '(?:(?:3[01]|[12]\\d|0?[1-9])(?!\\d)|[二三]?十[一二三四五六七八九]?|[廿卅][一二三四五六七八九]?|[一二三四五六七八九](?![一二三四五六七八九十]))'
export const range = '\\s{0,2}(?:-{1,3}|~{1,2}|至|到)\\s{0,2}'

interface Groups {
  readonly [name: string]: string | undefined
}

/** What the groups of the parts say; undefined where a number is none. */
export function namedDay(groups: Groups): WrittenDay | undefined {
  const month = groups.month ? numeral(groups.month) : undefined
  const day = groups.day ? numeral(groups.day) : undefined
  if (Number.isNaN(month) || Number.isNaN(day)) return undefined
  return {
    ...namedYear(groups),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(groups.monthWord && { monthsOn: monthsOn(groups.monthWord) }),
  }
}

export function namedYear({ year, republic, yearWord }: Groups): WrittenDay {
  if (year) return { year: /^'?\d\d$/.test(year) ? 2000 + Number(year.slice(-2)) : yearInCharacters(year) }
  if (republic) return { year: numeral(republic) + 1911 }
  return yearWord ? { yearsOn: yearsOn(yearWord) } : {}
}

function yearsOn(word: string): number {
  if (word.startsWith('前')) return -2
  if (/[去上]/.test(word)) return -1
  if (/[后後]/.test(word)) return 2
  return /[明来來次翌]/.test(word) ? 1 : 0
}

function monthsOn(word: string): number {
  return word.startsWith('上') ? -1 : word.startsWith('下') ? 1 : 0
}
