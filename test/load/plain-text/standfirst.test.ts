import { describe, expect, it } from 'vitest'
import { bodyIn } from '../../../src/load/plain-text/body.ts'
import { linesIn } from '../../../src/load/plain-text/lines.ts'
import { standfirstIn } from '../../../src/load/plain-text/standfirst.ts'
import { titleIn } from '../../../src/load/plain-text/title.ts'

const title = 'Harbour hall opens city archives'
const menu = ['Print', 'Email', 'Share', 'Newsletter', 'Photo gallery']
const text = [
  'Delegates from forty cities met in the harbour hall on Tuesday to compare how they open their archives to the public.',
  'The organisers counted 620 visitors, twice as many as in the year before. A second day was added for workshops.',
]
const chineseText = [
  '来自四十座城市的代表星期二在海港大厅会面，比较各自如何向公众开放档案，以及如何为此筹措经费。',
  '主办方统计，共有六百二十名参观者到场，比去年多一倍，会议因此增加了一天，用于举办讲习班。',
]

function standfirstOf(head: readonly string[], body: readonly string[]): string[] {
  const lines = linesIn([...head, '', ...body].join('\n'))
  const span = bodyIn(lines)
  return standfirstIn(lines, span, titleIn(lines, span)).map((line) => line.text)
}

describe('standfirstIn', () => {
  it('finds what says the text in short, above a share bar', () => {
    const standfirst = 'Delegates from forty cities compare how archives open to the public'
    expect(standfirstOf([title, standfirst, '9 May 2023', ...menu], text)).toEqual([standfirst])
    const chinese = '四十座城市的代表在海港大厅会面，比较如何开放档案'
    expect(standfirstOf(['海港大厅向市民开放城市档案', chinese, '2023年5月9日', ...menu], chineseText)).toEqual([
      chinese,
    ])
  })

  it.each([
    ['about something else', 'A bakery on the old market sells two hundred loaves of rye a day'],
    ['broken off', 'Delegates from forty cities compare how archives open to the public...'],
    ['short', 'Forty cities compare their archives'],
  ])('leaves a line out that is %s', (_, line) => {
    expect(standfirstOf([title, line, '9 May 2023', ...menu], text)).toEqual([])
  })

  it('leaves short lines out that stand far below the title', () => {
    const line = 'Delegates from forty cities compare how archives open to the public'
    expect(standfirstOf([title, '9 May 2023', ...menu, line, ...menu], text)).toEqual([])
  })
})
