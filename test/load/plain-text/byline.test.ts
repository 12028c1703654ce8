import { describe, expect, it } from 'vitest'
import { bylineIn } from '../../../src/load/plain-text/byline.ts'

describe('bylineIn', () => {
  it.each([
    [
      'Source:Original    Author:admin    Time:2023-08-02    View:58',
      { source: 'Original', author: 'admin', published: '2023-08-02', dateWord: 'Time' },
    ],
    ['en.example.org Updated: 2021-07-13', { source: 'en.example.org', updated: '2021-07-13', dateWord: 'Updated' }],
    ['Updated: 2024-04-10', { updated: '2024-04-10', dateWord: 'Updated' }],
    ['By Ana Costa, Harbour Gazette', { author: 'Ana Costa' }],
    ['By METRO REPORTER - 14th December, 2011', { author: 'METRO REPORTER', published: '2011-12-14' }],
    ['Reviewed by John M. Grohol, Psy.D. on January 12, 2012', { published: '2012-01-12' }],
    ['Last updated at 4:09 PM on 15th December 2011', { updated: '2011-12-15', dateWord: 'Last updated' }],
    ['15 December 2011', { published: '2011-12-15' }],
    ['Thursday, 15 December 2011', { published: '2011-12-15' }],
    ['2024-03-29 10:00 新华网', { source: '新华网', published: '2024-03-29' }],
    [
      '来源：海港日报　作者：王敏　发布时间：2023-05-09 10:20　浏览次数：311',
      { source: '海港日报', author: '王敏', published: '2023-05-09', dateWord: '发布时间' },
    ],
    ['来源：新华网 2024-03-29 10:00', { source: '新华网', published: '2024-03-29' }],
    ['发布于 2024年3月29日', { published: '2024-03-29', dateWord: '发布于' }],
  ])('%s', (line, byline) => {
    expect(JSON.parse(JSON.stringify(bylineIn(line)))).toEqual(byline)
  })

  it.each([
    'On April 2, 2023, the forum was held in the harbour hall, and 700 guests came.',
    'The conference was held in Beijing on March 29. It will be held again.',
    '2023 “AI for Science” Pujiang Innovation Forum Held',
    'By the time the doors opened, everybody had gone home again.',
    '第三届城市档案开放大会开幕',
    'What was decided',
  ])('%s is none', (line) => {
    expect(bylineIn(line)).toBeUndefined()
  })
})
