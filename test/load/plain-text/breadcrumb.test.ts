import { describe, expect, it } from 'vitest'
import { breadcrumbIn } from '../../../src/load/plain-text/breadcrumb.ts'

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
    'Location: Lisbon, Portugal',
    'He said: x > y and y > z, so that x > z, which is what had to be shown here',
  ])('%s is none', (line) => {
    expect(breadcrumbIn(line)).toBeUndefined()
  })
})
