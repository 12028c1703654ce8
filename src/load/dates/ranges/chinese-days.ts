import { numeral, yearInCharacters } from './chinese-numerals.ts'
import type { Written, WrittenDay } from './written.ts'

/** Days in Chinese: `2022年8月8日`, `今年3月29号`, `二〇二四年三月二十九日`, `本月8日`, `8月8日至11日`, `1月25至26日`. */
export function chineseDays(text: string): readonly Written[] {
  if (!/[日号號]|\d\s{0,2}月/.test(text)) return []
  return [...text.matchAll(days)].flatMap((match) => {
    const { index, 0: all, groups } = match
    const from = groups && dayIn(groups)
    if (!from || isLunar(text, index, all)) return []
    const last = numeral(groups.last)
    const stop = index + all.length
    return [{ index, stop, from, ...(groups.last && { to: { ...from, day: last } }) }]
  })
}

/** Parts of a pattern that name a year and a month. */
export const yearPart =
  "(?:(?<year>(?:19|20)\\d{2}|(?<![\\d'])'?\\d{2}|[一二][〇○零一二三四五六七八九]{3})\\s{0,2}年|民[国國]\\s{0,2}(?<republic>\\d{2,3}|[一二三四五六七八九十百零]{1,5})\\s{0,2}年|(?<yearWord>今年|本年|去年|上年|前年|明年|来年|來年|次年|翌年|后年|後年))"
export const monthPart =
  '(?:(?<![\\d.])(?<month>0?[1-9]|1[0-2]|(?<![一二三四五六七八九十])(?:十[一二]?|[一二三四五六七八九]))\\s{0,2}月份?|(?<monthWord>本月|当月|當月|上个?月|上個月|下个?月|下個月))'
const dayPart =
  '(?:(?:3[01]|[12]\\d|0?[1-9])(?!\\d)|[二三]?十[一二三四五六七八九]?|[廿卅][一二三四五六七八九]?|[一二三四五六七八九](?![一二三四五六七八九十]))'
const dash = '\\s{0,2}(?:-{1,3}|~|至|到)\\s{0,2}'

const days = new RegExp(
  `(?:(?:${yearPart}(?:的|\\s{0,2}[,，]?\\s{0,2}))?${monthPart}\\s{0,2})(?<day>${dayPart})\\s{0,2}(?:[日号號]|(?:${dash}(?<last>${dayPart})\\s{0,2}[日号號])|(?=${dash}(?:\\d{1,2}|[一二三四五六七八九十]{1,2})\\s{0,2}月))`,
  'g',
)

/** Year, month and day of the groups that the parts above name; undefined where a number is none. */
export function dayIn(groups: { readonly [name: string]: string | undefined }): WrittenDay | undefined {
  const month = groups.month ? numeral(groups.month) : undefined
  const day = groups.day ? numeral(groups.day) : undefined
  if (Number.isNaN(month) || Number.isNaN(day)) return undefined
  return { ...yearIn(groups), month, day, ...(groups.monthWord && { monthsOn: monthsOn(groups.monthWord) }) }
}

function yearIn(groups: { readonly [name: string]: string | undefined }): Pick<WrittenDay, 'year' | 'yearsOn'> {
  const { year, republic, yearWord } = groups
  if (year) return { year: year.length < 4 ? 2000 + Number(year.replace("'", '')) : yearInCharacters(year) }
  if (republic) return { year: numeral(republic) + 1911 }
  if (!yearWord) return {}
  if (/前/.test(yearWord)) return { yearsOn: -2 }
  if (/[去上]/.test(yearWord)) return { yearsOn: -1 }
  if (/[后後]/.test(yearWord)) return { yearsOn: 2 }
  return { yearsOn: /[明来來次翌]/.test(yearWord) ? 1 : 0 }
}

function monthsOn(word: string): number {
  return word.startsWith('上') ? -1 : word.startsWith('下') ? 1 : 0
}

/** A day of the old calendar is another day: `农历八月十五日`. */
function isLunar(text: string, index: number, all: string): boolean {
  return (
    /(?:农历|農曆|阴历|陰曆|旧历|舊曆)(?:的|\s)?$/.test(text.slice(Math.max(0, index - 6), index)) || /[农農]/.test(all)
  )
}
