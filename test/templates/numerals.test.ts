import { describe, expect, it } from 'vitest'
import { dayAndMonth, leafOf, type Numerals, numeralsOf, posterOf } from '../../templates/numerals.ts'

// Small type stands in brackets.
describe('numerals', () => {
  it.each([
    ['2024-06-20', '2024-06-21', '20–21 [Jun 2024]', '6[月]20–21[日] [2024]'],
    ['2024-03-29', undefined, '29 [Mar 2024]', '3[月]29[日] [2024]'],
    ['2024-06-30', '2024-07-02', '30–2 [Jun–Jul 2024]', '6[月]30–7[月]2[日] [2024]'],
    ['2024-12-31', '2025-01-03', '31–3 [Dec–Jan 2024/25]', '12[月]31–1[月]3[日] [2024/25]'],
    ['2025-09', undefined, 'Sep [2025]', '9月 [2025]'],
    ['2020', undefined, '2020', '2020'],
    [undefined, undefined, '', ''],
  ])('of %s to %s', (start, end, english, chinese) => {
    expect(written(numeralsOf({ start, end }, 'en'))).toBe(english)
    expect(written(numeralsOf({ start, end }, 'zh-Hans'))).toBe(chinese)
  })

  it('of a report are its day and month', () => {
    expect(written(dayAndMonth('2024-04-10', 'en'))).toBe('10 Apr')
    expect(written(dayAndMonth('2024-04-10', 'zh-Hans'))).toBe('4[月]10[日]')
  })
})

describe('a date block', () => {
  it.each([
    ['2023-04-02', undefined, ['Apr', '2', '2023'], ['4月', '2', '2023']],
    ['2026-01-30', '2026-02-01', ['Jan–Feb', '30–1', '2026'], ['1–2月', '30–1', '2026']],
    ['2024-12-31', '2025-01-03', ['Dec–Jan', '31–3', '2024/25'], ['12–1月', '31–3', '2024/25']],
    ['2025-09', undefined, ['Month only', 'Sep', '2025'], ['仅知月份', '9月', '2025']],
    ['2020', undefined, ['Year only', '2020', ''], ['仅知年份', '2020', '']],
    [undefined, undefined, ['Date', '?', 'not stated'], ['日期', '?', '未注明']],
  ])('of %s to %s', (start, end, english, chinese) => {
    const lines = (['en', 'zh-Hans'] as const).map((tongue) => leafOf({ start, end }, tongue))

    expect(lines.map(({ top, middle, bottom }) => [top, middle, bottom])).toEqual([english, chinese])
  })
})

describe('the date of the large badge', () => {
  it('is in two sizes', () => {
    const span = { start: '2022-08-08', end: '2022-08-11' }

    expect(posterOf(span, 'en')).toEqual({ days: '8–11', rest: 'Aug 2022' })
    expect(posterOf(span, 'zh-Hans')).toEqual({ days: '8–11', rest: '2022年8月' })
    expect(posterOf({}, 'en')).toBeUndefined()
  })
})

function written(numerals: Numerals): string {
  return numerals.map(({ text, small }) => (small ? `[${text}]` : text)).join('')
}
