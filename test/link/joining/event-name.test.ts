import { describe, expect, it } from 'vitest'
import { eventName } from '../../../src/link/joining/event-name.ts'

describe('eventName', () => {
  it.each([
    ['World Lantern Conference 2021', { year: 2021, bare: 'World Lantern Conference' }],
    ['2021世界灯笼大会', { year: 2021, bare: '世界灯笼大会', isHan: true }],
    ['2024年全国灯塔年会', { year: 2024, bare: '全国灯塔年会' }],
    ["WLC '21", { year: 2021, acronym: 'WLC', bare: '' }],
    ['World Lantern Conference (WLC) 2021', { acronym: 'WLC', year: 2021 }],
    ['World Lantern Conference（WLC 2021）', { acronym: 'WLC', year: 2021 }],
    ['WLC世界灯笼大会', { acronym: 'WLC', bare: '世界灯笼大会' }],
    ['World Lantern Conference', { acronym: undefined, initials: 'WLC' }],
    ['AI大会', { acronym: undefined }],
    ['LAMP28', { acronym: 'LAMP', edition: 28 }],
    ['The 5th Harbour Forum', { edition: 5, bare: 'Harbour Forum' }],
    ['Twelfth Harbour Forum', { edition: 12, bare: 'Harbour Forum' }],
    ['XIV International Harbour Forum', { edition: 14, bare: 'International Harbour Forum' }],
    ['第五届海港论坛', { edition: 5, bare: '海港论坛' }],
    ['第二十一届海港论坛', { edition: 21 }],
    ['第12届海港论坛', { edition: 12 }],
    ['第一百零三届海港交易会', { edition: 103 }],
    ['2022海湾论坛系列活动——灯塔峰会', { year: 2022, bare: '灯塔峰会', isPart: true }],
    ['Workshop on Wicks at the World Lantern Conference', { bare: 'Workshop on Wicks', isPart: true }],
    ['Opening ceremony of the World Lantern Conference', { bare: 'World Lantern Conference', isPart: false }],
  ])('takes %s apart', (text, parts) => {
    expect(eventName(text)).toMatchObject(parts)
  })

  it.each([
    ['世界人工智能大会', 'world artificial intelligence conference'],
    ['World AI Congress', 'world artificial intelligence conference'],
    ['中国国际进口博览会', 'china international import expo'],
    ['Harbours and Centres of Organisation', 'port center organization'],
    ['杭州茶业高峰论坛', 'hangzhou tea 业 summit forum'],
    ['Online Forum for New York', 'forum new york'],
  ])('gives %s one spelling for both languages', (text, words) => {
    expect(
      eventName(text)
        .words.map(({ word }) => word)
        .join(' '),
    ).toBe(words)
  })
})
