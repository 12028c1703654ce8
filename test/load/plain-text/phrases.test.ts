import { describe, expect, it } from 'vitest'
import { breadcrumbIn, furnitureIn } from '../../../src/load/plain-text/phrases.ts'

describe('breadcrumbIn', () => {
  it.each([
    ['Home> Industries', ['Industries']],
    ['Home > Whats New', ['Whats New']],
    ['首页 > 新闻中心 > 会议动态 > 正文', ['新闻中心', '会议动态']],
    ['当前位置：首页 >> 公司新闻', ['公司新闻']],
    ['You are here: Home » News » Health', ['News', 'Health']],
    ['News > Culture > Archives', ['News', 'Culture', 'Archives']],
  ])('%s', (line, steps) => {
    expect(breadcrumbIn(line)).toEqual(steps)
  })

  it.each([
    'Profits > losses',
    'A and/or B',
    'He said: x > y and y > z, so that x > z, which is what had to be shown here',
  ])('%s is none', (line) => {
    expect(breadcrumbIn(line)).toBeUndefined()
  })
})

describe('furnitureIn', () => {
  it.each([
    ['tel', 'contact line'],
    ['Latest News', 'other articles'],
    ['沪公网安备 31010402009841号', 'registration number'],
    ['粤ICP备00000000号-1', 'registration number'],
    ['Copyright © 2023 The Harbour Gazette. All rights reserved.', 'copyright line'],
    ['分享到：', 'share bar'],
    ['Facebook Twitter LinkedIn', 'share bar'],
    ['字号：大 中 小', 'font size switch'],
    ['下一篇：老磨坊新设阅览室', 'other articles'],
    ['责任编辑：李伟', 'editor line'],
    ['12 comments', 'comments'],
    ['【打印】【关闭】', 'share bar'],
    ['阅读原文', 'notice'],
    ['1 2 3 >', 'page number'],
  ])('%s', (line, rule) => {
    expect(furnitureIn(line)).toBe(rule)
  })

  it.each([
    'Print is not dead, say the archivists of forty cities.',
    'Home prices rise again',
    '打印机展览会在海港开幕',
    'Search engines for archives',
    'More than 700 guests attended the event.',
    'Related work is being done in Porto, where the archive opens next year.',
  ])('%s is text', (line) => {
    expect(furnitureIn(line)).toBeUndefined()
  })
})
