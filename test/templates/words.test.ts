import { describe, expect, it } from 'vitest'
import { words } from '../../templates/words.ts'

const { en, 'zh-Hans': zh } = words

describe('the words of the interface', () => {
  it('group the digits of large numbers', () => {
    expect([en.articleCount(1200), en.articlesText(1200), en.pictureCount(1000)]).toEqual([
      ...['1,200 articles', '1,200 articles.', '1,000 pictures'],
    ])
    expect([zh.articleCount(1200), zh.reportCount(12_345), zh.number(1200)]).toEqual([
      ...['1,200篇文章', '12,345篇报道', '1,200'],
    ])
  })

  it('join lists as each language does', () => {
    expect([en.listed(['a', 'b', 'c']), zh.listed(['甲', '乙', '丙'])]).toEqual(['a, b and c', '甲、乙和丙'])
    expect([en.guessed(['dates', 'place']), zh.guessed(['日期', '地点', '形式'])]).toEqual([
      'Read from the text and not certain: dates and place.',
      '以下由正文推断，未必准确：日期、地点和形式。',
    ])
    expect(zh.yearText(1, 2, 3)).toBe('1场会议、3篇报道和2组影像。')
  })

  it('name languages', () => {
    expect([en.alsoIn(en.languageOf('zh')), zh.alsoIn(zh.languageOf('en'))]).toEqual(['Also in Chinese', '另有英语版'])
  })
})
