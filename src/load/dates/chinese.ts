import type { DateForm } from './dates.ts'

// `2022年8月5日`, `2022 年 08 月 05 号`
const inDigits: DateForm = {
  needs: /年/,
  pattern: /((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]?/g,
  read: ([, year, month, day]) => [Number(year), Number(month), Number(day)],
}

// `二〇二四年三月二十九日`, `二零二四年十一月三日`
const inCharacters: DateForm = {
  needs: /年/,
  pattern:
    /([一二][〇○零一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十廿卅]{1,3})[日号號]/g,
  read: ([, year = '', month = '', day = '']) => [
    Number([...year].map(digitOf).join('')),
    numberIn(month),
    numberIn(day),
  ],
}

// `民國113年3月29日`: years are counted from 1912.
const inRepublicYears: DateForm = {
  needs: /年/,
  pattern: /民[国國]\s*(\d{2,3})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/g,
  read: ([, year, month, day]) => [Number(year) + 1911, Number(month), Number(day)],
}

export const chineseDates: readonly DateForm[] = [inDigits, inCharacters, inRepublicYears]

function digitOf(character: string): number {
  return character === '○' || character === '零' ? 0 : '〇一二三四五六七八九'.indexOf(character)
}

/** A number below 100: `二十九` → 29, `十` → 10, `廿三` → 23. */
function numberIn(characters: string): number {
  const spelt = characters.replace('廿', '二十').replace('卅', '三十')
  if (!spelt.includes('十')) return digitOf(spelt)
  const [tens = '', ones = ''] = spelt.split('十')
  return 10 * (tens ? digitOf(tens) : 1) + (ones ? digitOf(ones) : 0)
}
