import type { Written } from './written.ts'

/** Days without their month: `8日至11日`, `大会8日上午`; the month is that of a day before, or of the article. */
export function chineseBareDays(text: string): readonly Written[] {
  if (!text.includes('日')) return []
  return forms.flatMap((form) =>
    [...text.matchAll(form)].map(({ index, 0: all, 1: first, 2: last }) => ({
      index,
      stop: index + all.length,
      from: { day: Number(first) },
      ...(last && { to: { day: Number(last) } }),
    })),
  )
}

const day = '(3[01]|[12]\\d|0?[1-9])\\s{0,2}'
const dash = '(?:-{1,3}|~|至|到)\\s{0,2}'
// Not `第3日`, `连续5日`, and not the end of `8月8日`.
const begins = '(?<![\\d.:/月第每近前后後期达達共约約连連续續-]\\s{0,2})'
// Not `5日游`, `30日内`.
const ends = '(?![游遊內内间間后後前线線均龄齡])'
const isHeld = '(?=上午|下午|晚|中午|凌晨|早|在|于|於|将|將|期[间間]|[举舉]行|[开開]幕|召[开開]|[闭閉]幕)'

const forms: readonly RegExp[] = [
  // `8日至11日`, `8日（周一）至11日`
  `${begins}${day}日(?:\\s?\\([^()]{1,6}\\))?\\s{0,2}${dash}${day}日${ends}`,
  // `8-11日举行`, and where a clause begins `。12～14日，`
  `${begins}${day}${dash}${day}日${isHeld}`,
  `(?<=(?:^|[。；;，,\\n(])\\s{0,2})${day}${dash}${day}日(?=[，,]|[和、]\\d)`,
  // `8日上午`, `8日（周四）`, `今天（8日）`
  `${begins}${day}日${isHeld}`,
  `${begins}${day}日(?=\\s?\\((?:周|週|星期|礼拜|禮拜)[一二三四五六日天]\\))`,
  `(?<=[今昨明][天日]\\s?\\(\\s?)${day}日(?=\\s?\\))`,
].map((form) => new RegExp(form, 'g'))
