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
  ])('%s', (text, date) => {
    expect(datesIn(text).map((found) => found.date)).toEqual([date])
  })

  it.each(['2024-02-30', '30 February 2023', '2023年2月29日', 'April 31, 2024'])(
    '%s is no day of the calendar',
    (text) => {
      expect(datesIn(text)).toMatchObject([{ date: undefined, index: 0 }])
    },
  )

  it.each(['03/04/2024', 'version 2024.1.2.3', '12345678', 'in 2024', 'May I', '1.2.2024.5', 'tel 020-2024-0329'])(
    '%s is no date, or nobody can tell which',
    (text) => {
      expect(datesIn(text).filter(({ date }) => date)).toEqual([])
    },
  )

  it('finds several, in order', () => {
    expect(datesIn('Posted 9 May 2023, updated 2023-05-11').map(({ date, index }) => [date, index])).toEqual([
      ['2023-05-09', 7],
      ['2023-05-11', 27],
    ])
  })
})
