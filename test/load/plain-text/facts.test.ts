import { describe, expect, it } from 'vitest'
import { factsAbove, statesFact } from '../../../src/load/plain-text/facts.ts'
import { linesIn } from '../../../src/load/plain-text/lines.ts'

describe('a date beside the place of an event', () => {
  it.each([
    ['Date: 5 June 2024\nVenue: Pump house'],
    ['Date: 5 June 2024\nTime: 18:00\nLocation: Pump house'],
    ['地点：老泵房\n时间：2024年6月5日'],
    ['日期：2024年6月5日\n主办方：老泵房看守人'],
  ])('is text of the article: %j', (text) => {
    const line = linesIn(text).find(({ otherDate }) => otherDate)
    expect(line).toMatchObject({ kind: 'text', otherDate: { date: '2024-06-05', meaning: 'event' } })
    expect(line?.byline).toBeUndefined()
  })

  it.each([
    ['Date: 5 June 2024\nHarbour Gazette'],
    ['Published: 5 June 2024\nVenue: Pump house'],
    ['Source: Harbour Gazette  Date: 5 June 2024\nVenue: Pump house'],
    ['日期：2024年6月5日\n来源：海港日报'],
  ])('is that of the article otherwise: %j', (text) => {
    const line = linesIn(text).find(({ byline }) => byline?.published)
    expect(line?.byline?.published).toBe('2024-06-05')
  })
})

describe('factsAbove', () => {
  it.each([
    ['Share\nWhen: 5 June 2024\nWhere: Pump house\nThe text.', 1],
    ['Share\nRegister by 3 May 2024\nThe text.', 1],
    ['Share\nLocation: Pump house\nThe text.', 2],
    ['Share\nAccessed 3 May 2024\nThe text.', 2],
  ])('%j', (text, from) => {
    const lines = linesIn(text)
    expect(factsAbove(lines, { from: 0, to: lines.length - 1 })).toBe(from)
  })
})

describe('statesFact', () => {
  it.each(['When: 5 June 2024', 'Time: 18:00', '地点：老泵房', 'Register by 3 May 2024'])('%s', (text) => {
    expect(statesFact(text)).toBe(true)
  })

  it.each([
    'The hall opens on 5 June 2024. It has no roof.',
    'Location scouts came by.',
    '闸门已于2024年6月5日安装完毕。',
  ])('is text: %s', (text) => {
    expect(statesFact(text)).toBe(false)
  })
})
