import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../src/load/events/labels.ts'
import type { Passage } from '../../../src/load/events/passages.ts'
import { sentencesIn } from '../../../src/load/events/sentences.ts'

const passage = (text: string): Passage => ({
  ...{ kind: 'paragraph', text, links: [] },
  placeOf: (index) => ({ line: 1, column: index + 1 }),
})
const facts = (text: string) => factsIn(passage(text)).map(({ kind, value, isOwn }) => [kind, value, isOwn])

describe('labelled lines', () => {
  it.each([
    ['会议时间：2024年5月18日', 'when', '2024年5月18日', true],
    ['【地点】青岛', 'where', '青岛', false],
    ['一、时间：5月18日', 'when', '5月18日', false],
    ['When: 5 June 2024', 'when', '5 June 2024', true],
    ['Venue - Old Hall', 'where', 'Old Hall', false],
    ['Organizers: Quay Club', 'organisers', 'Quay Club', false],
    ['大会官网：https://tide.example.org/', 'url', 'https://tide.example.org/', true],
    ['活动形式：线上直播', 'format', '线上直播', true],
  ])('%s', (text, kind, value, isOwn) => {
    expect(facts(text)).toEqual([[kind, value, isOwn]])
  })

  it('are none of deadlines and of prose', () => {
    expect(facts('报名时间：5月10日前\nSubmission date: 3 May\nHe said: when it rains, we stay.')).toEqual([])
  })

  it('of one paragraph stand each on its line', () => {
    expect(facts('时间：5月18日\n地点：青岛')).toEqual([
      ['when', '5月18日', false],
      ['where', '青岛', false],
    ])
  })
})

it('sentences end at stops, not at abbreviations, nor where a paragraph is broken at a width', () => {
  const text = 'It is by Quay Ltd. of Leeds on Sept. 3 at 5 p.m. Then we walk.\n下一句。还有一句'
  expect(sentencesIn(passage(text)).map((one) => one.text.trim())).toEqual([
    'It is by Quay Ltd. of Leeds on Sept. 3 at 5 p.m. Then we walk.',
    '下一句。',
    '还有一句',
  ])
})
