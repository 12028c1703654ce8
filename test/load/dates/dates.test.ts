import { describe, expect, it } from 'vitest'
import { datesIn } from '../../../src/load/dates/dates.ts'

describe('datesIn', () => {
  it.each([
    ['2024-03-29', '2024-03-29'],
    ['2024/3/9 10:00', '2024-03-09'],
    ['2024.03.29', '2024-03-29'],
    ['2024 - 03 - 29', '2024-03-29'],
    ['2024-03-29T23:30:00-11:00', '2024-03-29'],
    ['20240329', '2024-03-29'],
    ['２０２４年３月２９日', '2024-03-29'],
    ['2024 年 03 月 29 号', '2024-03-29'],
    ['March 29, 2024', '2024-03-29'],
    ['Mar. 29th 2024', '2024-03-29'],
    ['29 March 2024', '2024-03-29'],
    ['29th of Sept, 2024', '2024-09-29'],
    ['29-Mar-2024', '2024-03-29'],
    ['Fri, 05 Aug 2022 08:13:23 GMT', '2022-08-05'],
    ['Friday, 5 August 2022', '2022-08-05'],
    ['29/03/2024', '2024-03-29'],
    ['03/29/2024', '2024-03-29'],
    ['05.05.2024', '2024-05-05'],
    ['2024-02-29', '2024-02-29'],
    ['二〇二四年三月二十九日', '2024-03-29'],
    ['二零二四年十一月三日', '2024-11-03'],
    ['二○二四年十月十日', '2024-10-10'],
    ['民國113年3月29日', '2024-03-29'],
    ['２０２４　年　３　月　２９　日　１０：００', '2024-03-29'],
    ['10:00, March 29, 2024', '2024-03-29'],
    ['Mar 29, 2024 10:00 AM ET', '2024-03-29'],
    ['Updated onMarch 29, 2024', '2024-03-29'],
    ['Mar 29, 20245 min read', '2024-03-29'],
    ['December 19. 2024', '2024-12-19'],
    ['17 Jan. 2024', '2024-01-17'],
    ['2024-Mar-29', '2024-03-29'],
    ['2024, March 29 - 12:54', '2024-03-29'],
    ['Fri Mar 29 10:00:12 UTC 2024', '2024-03-29'],
  ])('%s', (text, date) => {
    expect(datesIn(text).map((found) => found.date)).toEqual([date])
  })

  it.each(['2024-02-30', '30 February 2023', '2023年2月29日', 'April 31, 2024'])(
    '%s is no day of the calendar',
    (text) => {
      expect(datesIn(text)).toMatchObject([{ date: undefined, index: 0 }])
    },
  )

  it.each([
    '03/04/2024',
    'version 2024.1.2.3',
    '12345678',
    'in 2024',
    'May I',
    '1.2.2024.5',
    'tel 020-2024-0329',
    '29 March',
    '3月29日',
    '2 hours ago',
    '昨天 10:00',
    'Thu 29 Mar',
    '二〇二四年三月',
  ])('%s is no date, or nobody can tell which', (text) => {
    expect(datesIn(text).filter(({ date }) => date)).toEqual([])
  })

  it('tells dates apart that were glued by pasting', () => {
    expect(datesIn('March 28, 2024March 29, 2024Jane Doe').map(({ date }) => date)).toEqual([
      '2024-03-28',
      '2024-03-29',
    ])
  })

  it('finds several, in order', () => {
    expect(datesIn('Posted 9 May 2023, updated 2023-05-11').map(({ date, index }) => [date, index])).toEqual([
      ['2023-05-09', 7],
      ['2023-05-11', 27],
    ])
  })
})
