import { describe, expect, it } from 'vitest'
import { dateWords } from '../../templates/dates.ts'

describe('a span of dates', () => {
  it.each([
    ['2024-06-20', undefined, '20 June 2024', '2024年6月20日'],
    ['2024-06-20', '2024-06-20', '20 June 2024', '2024年6月20日'],
    ['2024-06-20', '2024-06-21', '20–21 June 2024', '2024年6月20日至21日'],
    ['2022-08-08', '2022-08-11', '8–11 August 2022', '2022年8月8日至11日'],
    ['2024-06-30', '2024-07-02', '30 June – 2 July 2024', '2024年6月30日至7月2日'],
    ['2024-12-31', '2025-01-03', '31 December 2024 – 3 January 2025', '2024年12月31日至2025年1月3日'],
    ['2024-06', undefined, 'June 2024', '2024年6月'],
    ['2024-06', '2024-08', 'June–August 2024', '2024年6月至8月'],
    ['2024-12', '2025-01', 'December 2024 – January 2025', '2024年12月至2025年1月'],
    ['2024', undefined, '2024', '2024年'],
    ['2023', '2024', '2023–2024', '2023年至2024年'],
    [undefined, '2024-06-21', '21 June 2024', '2024年6月21日'],
    [undefined, undefined, undefined, undefined],
  ])('from %s to %s is %s', (start, end, english, chinese) => {
    expect(dateWords({ start, end }, 'en')).toBe(english)
    expect(dateWords({ start, end }, 'zh-Hans')).toBe(chinese)
  })

  const days = Array.from(
    { length: 12 },
    (_, month) => `2024-${String(month + 1).padStart(2, '0')}-0${(month % 9) + 1}`,
  )

  it.each(days)('of one day or month is written as Intl writes it: %s', (day) => {
    const written = (locale: string, style: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(new Date(day))
    for (const [tongue, locale] of [
      ['en', 'en-GB'],
      ['zh-Hans', 'zh-Hans'],
    ] as const) {
      const style = { year: 'numeric', month: 'long' } as const
      expect(dateWords({ start: day }, tongue)).toBe(written(locale, { ...style, day: 'numeric' }))
      expect(dateWords({ start: day.slice(0, 7) }, tongue)).toBe(written(locale, style))
    }
  })

  it.each(days.slice(1))('of several days is written in English as Intl writes it, but for spaces: to %s', (end) => {
    const style = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const
    const range = new Intl.DateTimeFormat('en-GB', style).formatRange(new Date('2024-02-01'), new Date(end))
    const bare = (text: string | undefined) => text?.replace(/\s/gu, '')
    expect(bare(dateWords({ start: '2024-02-01', end }, 'en'))).toBe(bare(range))
  })

  it('is as precise as its less precise end', () => {
    expect(dateWords({ start: '2024-06-20', end: '2024-08' }, 'en')).toBe('June–August 2024')
  })

  it('ends where it starts, if it would end before', () => {
    expect(dateWords({ start: '2024-06-20', end: '2024-06-01' }, 'en')).toBe('20 June 2024')
  })

  it('is short, and without its year, where that is asked for', () => {
    expect(dateWords({ start: '2024-04-10' }, 'en', { short: true })).toBe('10 Apr 2024')
    expect(dateWords({ start: '2024-06-20', end: '2024-06-21' }, 'en', { year: false })).toBe('20–21 June')
    expect(dateWords({ start: '2022-08-08', end: '2022-08-11' }, 'zh-Hans', { year: false })).toBe('8月8日至11日')
  })

  it.each([
    ['2024-06-20', undefined, 'Thu 20 June 2024', '2024年6月20日（周四）'],
    ['2024-06-20', '2024-06-21', 'Thu 20 – Fri 21 June 2024', '2024年6月20日（周四）至21日（周五）'],
    ['2024-06-30', '2024-07-02', 'Sun 30 June – Tue 2 July 2024', '2024年6月30日（周日）至7月2日（周二）'],
    [
      '2024-12-31',
      '2025-01-03',
      'Tue 31 December 2024 – Fri 3 January 2025',
      '2024年12月31日（周二）至2025年1月3日（周五）',
    ],
    ['2024-02-29', undefined, 'Thu 29 February 2024', '2024年2月29日（周四）'],
    ['2024-06', '2024-08', 'June–August 2024', '2024年6月至8月'],
    ['2024', undefined, '2024', '2024年'],
  ])('from %s to %s has weekdays where its days are known', (start, end, english, chinese) => {
    expect(dateWords({ start, end }, 'en', { weekday: true })).toBe(english)
    expect(dateWords({ start, end }, 'zh-Hans', { weekday: true })).toBe(chinese)
  })
})
