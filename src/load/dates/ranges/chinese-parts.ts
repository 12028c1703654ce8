import { numeral, yearInCharacters } from './chinese-numerals.ts'
import type { WrittenDay } from './written.ts'

export const dayPart =
  '(?:(?:3[01]|[12]\\d|0?[1-9])(?!\\d)|[二三]?十[一二三四五六七八九]?|[廿卅][一二三四五六七八九]?|[一二三四五六七八九](?![一二三四五六七八九十]))'
/** Between days that are named one by one. */
export const listed = '\\s{0,2}[、和及与與]\\s{0,2}'
export const range = '\\s{0,2}(?:-{1,3}|~{1,2}|至|到)\\s{0,2}'

/** A month, and the year before it, as the text in front of a 月 has them. */
export interface ChineseMonth {
  readonly index: number
  /** Behind the 月. */
  readonly stop: number
  readonly month: WrittenDay
  /** Of the old calendar, whose months are others. */
  readonly isLunar: boolean
}

const year =
  "(?:(?<year>[12]\\d{3}|(?<![\\d'])'?\\d{2}|[一二][〇○零一二三四五六七八九]{3})\\s{0,2}年|(?:民[国國]\\s{0,2}(?<republic>\\d{2,3}|[一二三四五六七八九十百零]{1,5})|(?<!\\d)(?<bareRepublic>1[0-2]\\d))\\s{0,2}年|(?<yearWord>今年|本年|去年|上年|前年|明年|来年|來年|后年|後年)|[次翌]年)(?:的|\\s{0,2}[,，]?\\s{0,2})"
// A month behind another 年 is of a year that is not known: `雍正四年一月`, `每年8月`.
const before = new RegExp(
  `(?:${year}|(?<!年\\s{0,2}))(?:(?<![\\d.])(?<month>0?[1-9]|1[0-2]|(?<![一二三四五六七八九十])(?:十[一二]?|[一二三四五六七八九]))\\s{0,2}|(?<monthWord>本|当|當|[上下][个個]?))$`,
)

export function monthBefore(text: string, at: number, free: number): ChineseMonth | undefined {
  const start = Math.max(free, at - 20)
  const match = before.exec(text.slice(start, at))
  if (!match?.groups) return undefined
  const { month, monthWord } = match.groups
  const index = start + match.index
  const isLunar = /(?:[农農阴陰旧舊][历曆])(?:的|\s)?/.test(text.slice(Math.max(0, index - 5), at))
  const around = text.slice(Math.max(0, at - 400), at + 400)
  const isOfRepublic = /^\d\d$/.test(match.groups.year ?? '') && traditional.test(around)
  const named = {
    ...namedYear(match.groups),
    ...(isOfRepublic && { isOfRepublic }),
    ...(month ? { month: numeral(month) } : { monthsOn: monthsOn(monthWord ?? '') }),
  }
  return { index, stop: at + 1, month: named, isLunar }
}

// Characters that are written otherwise in mainland China.
const traditional = /[國會為與學開時來號點發際將辦參灣從實區對於後]/

interface Groups {
  readonly [name: string]: string | undefined
}

function namedYear({ year, republic, bareRepublic, yearWord }: Groups): WrittenDay {
  if (year) return /^'?\d\d$/.test(year) ? { shortYear: Number(year.slice(-2)) } : { year: yearInCharacters(year) }
  const ofRepublic = republic ?? bareRepublic
  if (ofRepublic) return { year: numeral(ofRepublic) + 1911 }
  return yearWord ? { yearsOn: yearsOn(yearWord) } : {}
}

function yearsOn(word: string): number {
  if (word.startsWith('前')) return -2
  if (/[去上]/.test(word)) return -1
  if (/[后後]/.test(word)) return 2
  return /[明来來]/.test(word) ? 1 : 0
}

function monthsOn(word: string): number {
  return word.startsWith('上') ? -1 : word.startsWith('下') ? 1 : 0
}
