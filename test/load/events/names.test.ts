import { describe, expect, it } from 'vitest'
import { chineseNames } from '../../../src/load/events/chinese-names.ts'
import { codeNames } from '../../../src/load/events/code-names.ts'
import { englishNames } from '../../../src/load/events/english-names.ts'
import { chineseNumber, ordinalIn } from '../../../src/load/events/numbers.ts'

describe('English names of events', () => {
  it.each([
    [
      'On Friday Lisbon hosted the 2024 Conference on Quiet Engines (CQE).',
      '2024 Conference on Quiet Engines',
      'CQE',
      2024,
    ],
    ['The World Lighthouse Congress (WLC 2021) met in Porto.', 'World Lighthouse Congress', 'WLC', 2021],
    ['2023 “Bread for Science” Mill Forum Held', '2023 “Bread for Science” Mill Forum', undefined, 2023],
    ['Lisbon Hosts Night Trains Summit 2024', 'Night Trains Summit 2024', undefined, 2024],
    ['the Women in Dykes Symposium', 'Women in Dykes Symposium', undefined, undefined],
    [
      'at the Science, Technology and Harbour Forum in May',
      'Science, Technology and Harbour Forum',
      undefined,
      undefined,
    ],
    ['co-organised by the Centre for the Mill Forum', 'Mill Forum', undefined, undefined],
  ])('%s', (text, name, acronym, year) => {
    expect(englishNames(text)).toMatchObject([{ name, acronym, year }])
  })

  it('tell the number of an edition, inside the name and before it', () => {
    expect(englishNames('The 17th Annual Ropes Conference')).toMatchObject([
      { edition: 17, series: 'Ropes Conference' },
    ])
    expect(englishNames('the fifth Ropes Conference')).toMatchObject([{ edition: 5, name: 'Ropes Conference' }])
  })

  it.each([
    'The minister held a Press Conference.',
    'It stands beside the Harbour Convention Center.',
    'They signed the Geneva Convention.',
    'The Conference was long.',
    'Members of the US Congress voted.',
    'It was a good conference on moss.',
    'New Conferences are listed.',
  ])('none in: %s', (text) => {
    expect(englishNames(text)).toEqual([])
  })

  it('may be a few letters and a year', () => {
    const names =
      "WAFL 2021, SLATE'24, MossCon 2023 and moss::conf(2025) will take place; COVID-19 and ISO 2022 will not."
    expect(codeNames(names).map(({ name, year }) => [name, year])).toEqual([
      ['WAFL 2021', 2021],
      ["SLATE'24", 2024],
      ['MossCon 2023', 2023],
      ['moss::conf(2025)', 2025],
    ])
  })

  it('may be one of a family, told apart by a place', () => {
    expect(codeNames('MossCon LT 2024 ran for five days.')).toMatchObject([
      { name: 'MossCon LT 2024', series: 'MossCon LT', year: 2024, index: 0 },
    ])
  })
})

describe('Chinese names of events', () => {
  it.each([
    ['10月14日至15日，第十二届河网与桥梁论坛在苏州举行', '第十二届河网与桥梁论坛', 12, undefined],
    ['由科技局主办的2024灯塔大会昨日开幕', '2024灯塔大会', undefined, 2024],
    ['【2019 成都 Web 水坝大会】门票开售！', '2019 成都 Web 水坝大会', undefined, 2019],
    ['本次“慢船”峰会吸引了很多人', '“慢船”峰会', undefined, undefined],
    ['首届潮间带观察大会圆满落幕', '首届潮间带观察大会', 1, undefined],
  ])('%s', (text, name, edition, year) => {
    expect(chineseNames(text)).toMatchObject([{ name, edition, year }])
  })

  it('tell the larger event that one is a part of', () => {
    expect(chineseNames('2024长堤科技周系列活动——潮汐能源峰会')).toMatchObject([
      { name: '潮汐能源峰会', within: '2024长堤科技周系列活动', year: 2024 },
    ])
  })

  it('tell an acronym in brackets', () => {
    expect(chineseNames('国际竹编博览会（简称“IBWE”）')).toMatchObject([{ name: '国际竹编博览会', acronym: 'IBWE' }])
  })

  it.each(['本届大会', '新闻发布会', '股东大会', '国家会议中心', '分论坛', '在会议室'])('none in: %s', (text) => {
    expect(chineseNames(text)).toEqual([])
  })
})

it('numbers are read in words', () => {
  expect(['5th', 'Fifth', 'inaugural', 'best'].map(ordinalIn)).toEqual([5, 5, 1, undefined])
  expect(['十', '十五', '二十一', '一百零二', '15', '东'].map(chineseNumber)).toEqual([10, 15, 21, 102, 15, undefined])
})
