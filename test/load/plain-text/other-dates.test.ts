import { describe, expect, it } from 'vitest'
import { otherDateIn } from '../../../src/load/plain-text/other-dates.ts'

describe('otherDateIn', () => {
  it.each([
    ['When: 5 June 2024', '2024-06-05', 'event'],
    ['Event date: Wednesday, 5 June 2024', '2024-06-05', 'event'],
    ['Doors open on June 5, 2024', '2024-06-05', 'event'],
    ['5–7 June 2024, Pump house', '2024-06-07', 'event'],
    ['5 June 2024 to 7 June 2024', '2024-06-05', 'event'],
    ['5 June 2024, 18:00–20:30', '2024-06-05', 'event'],
    ['June 5, 2024, 10am - 5pm', '2024-06-05', 'event'],
    ['Next review: 3 May 2025', '2025-05-03', 'event'],
    ['Applications close 3 May 2024', '2024-05-03', 'deadline'],
    ['Submission deadline: 3 May 2024', '2024-05-03', 'deadline'],
    ['Register by 3 May 2024', '2024-05-03', 'deadline'],
    ['Valid until 3 May 2024', '2024-05-03', 'deadline'],
    ['Accessed 3 May 2024', '2024-05-03', 'visit'],
    ['Page printed on 3 May 2024', '2024-05-03', 'visit'],
    ['As of 3 May 2024', '2024-05-03', 'content'],
    ['v2.3.1 - 3 May 2024', '2024-05-03', 'content'],
    ['Member since 03/05/2019', '2019-05-03', 'content'],
    ['© 3 May 2024 Harbour Press', '2024-05-03', 'content'],
    ['时间：2024年6月5日 地点：老泵房', '2024-06-05', 'event'],
    ['2024年6月5日至7日', '2024-06-05', 'event'],
    ['2024年6月5日（周三）-7日', '2024-06-05', 'event'],
    ['活动时间：2024年6月5日', '2024-06-05', 'event'],
    ['報名時間：2024年6月5日', '2024-06-05', 'event'],
    ['投稿截止日期：2024年5月3日', '2024-05-03', 'deadline'],
    ['有效期至2024年5月3日', '2024-05-03', 'deadline'],
    ['打印时间：2024-05-03 10:00', '2024-05-03', 'visit'],
    ['数据截至2024年5月3日', '2024-05-03', 'content'],
  ])('%s', (line, date, meaning) => {
    expect(otherDateIn(line)).toEqual({ date, meaning })
  })

  it.each([
    '3 May 2024',
    'This story is from 3 May 2024',
    '2024-05-03 AM 09:30',
    '2024-05-10 am',
    'Published: 3 May 2024',
    'Date: 3 May 2024',
    'Submitted by jdoe on 3 May 2024',
    'Opinion | Live from the quay | 3 May 2024',
    'Issue 2 - 3 May 2024',
    'May 3, 2024 10:00 - Harbour',
    '2024-05-03T10:00:00-05:00',
    '2024-05-03 10:00-04:00',
    'Published 3 May 2024 | Deadline: 5 June 2024',
    'May 2, 2024May 3, 2024',
    '发布时间：2024-05-03 10:00',
    '发文日期：2024年5月3日',
    '时间：2024-05-03 10:00 来源：海港日报',
    '更新日期：2024年5月3日',
    'The hall will be shut for a while.',
  ])('may be the day of publication: %s', (line) => {
    expect(otherDateIn(line)).toBeUndefined()
  })

  it.each([
    '1'.repeat(200),
    '- 5 '.repeat(50),
    '1:00-'.repeat(40),
    '2024年'.repeat(40),
    `2024-06-05${' '.repeat(190)}`,
  ])('is quick with lines that lead nowhere (%#)', (line) => {
    const start = performance.now()
    for (let times = 0; times < 100; times++) otherDateIn(line)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
