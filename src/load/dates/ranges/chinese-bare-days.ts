import { numeral } from './chinese-numerals.ts'
import type { Written } from './written.ts'

/** Days without their month: `8日至11日`, `大会8日上午`; the month is that of a day before, or of the article. */
export function chineseBareDays(text: string): readonly Written[] {
  if (!text.includes('日')) return []
  return [...text.matchAll(bare)].map(({ index, 0: all, groups = {} }) => ({
    index,
    stop: index + all.length,
    from: { day: numeral(groups.first ?? groups.only) },
    ...((groups.last ?? groups.other) && { to: { day: numeral(groups.last ?? groups.other) } }),
  }))
}

const day = '(?:3[01]|[12]\\d|0?[1-9])'
// Not `5日游`, `30日内`, `第3日`, `连续5日`, and not the end of `8月8日`.
const begins = '(?<![\\d.:/月第每近前后後期达達共约約连連续續-]\\s{0,2})'
const ends = '(?![游遊內内间間后後前线線均龄齡])'
const dash = '\\s{0,2}(?:-{1,3}|~|至|到)\\s{0,2}'
const isHeld = '(?=上午|下午|晚|中午|凌晨|早|在|于|於|将|將|期[间間]|[举舉]行|[开開]幕|召[开開]|[闭閉]幕)'
const bare = new RegExp(
  `${begins}(?:(?<first>${day})\\s{0,2}(?:日(?:\\s?\\([^()]{1,6}\\))?${dash}(?<last>${day})\\s{0,2}日${ends}|${dash}(?<other>${day})\\s{0,2}日${isHeld})|` +
    `(?<only>${day})\\s{0,2}日${isHeld})`,
  'g',
)
