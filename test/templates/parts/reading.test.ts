import { type ComponentChild, h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { ReadingContext, Spoken, Text, Title } from '../../../templates/parts/reading.tsx'
import { Sign } from '../../../templates/parts/sign.tsx'
import type { Tongue } from '../../../templates/words.ts'

describe('a text', () => {
  it.each<[Tongue, string, string]>([
    ['en', 'A plain text', 'A plain text'],
    ['en', '科学智能峰会', '<span lang="zh-Hans">科学智能峰会</span>'],
    ['en', 'The 科学智能 forum', 'The <span lang="zh-Hans">科学智能</span> forum'],
    ['zh-Hans', '科学智能峰会', '科学智能峰会'],
    ['zh-Hans', 'MIT 科技评论', 'MIT 科技评论'],
    ['zh-Hans', 'Zhangjiang Science Hall', '<span lang="en">Zhangjiang Science Hall</span>'],
    [
      'zh-Hans',
      '主题是人工智能与科学AI for Science共创新未来',
      '主题是人工智能与科学<span lang="en">AI for Science</span>共创新未来',
    ],
    ['zh-Hans', '2024', '2024'],
  ])('on a page in %s: %s', (tongue, text, html) => {
    expect(rendered(tongue, h(Text, { children: text }))).toBe(html)
  })

  it('is escaped', () => {
    expect(rendered('en', h(Text, { children: '<script>' }))).toBe('&lt;script>')
  })
})

describe('an element in another language', () => {
  it('says so, and its text does not say it again', () => {
    const title = h(Text, { language: 'zh-Hans', children: '科学智能峰会' })
    const html = rendered('en', h(Spoken, { as: 'h2', language: 'zh-Hans', children: title }))

    expect(html).toBe('<h2 lang="zh-Hans">科学智能峰会</h2>')
  })

  it('in the language of the page says nothing', () => {
    expect(rendered('zh-Hans', h(Spoken, { as: 'p', language: 'zh-CN', children: '一' }))).toBe('<p>一</p>')
  })
})

describe('a title', () => {
  it('in Chinese breaks between its phrases', () => {
    expect(rendered('zh-Hans', h(Title, { text: '公布！论坛——召开', language: 'zh-Hans' }))).toBe(
      '<span class="ph">公布！</span><wbr/><span class="ph">论坛</span><wbr/><span class="ph">——召开</span>',
    )
  })

  it('in English does not', () => {
    expect(rendered('en', h(Title, { text: 'Held: a forum', language: 'en' }))).toBe('Held: a forum')
  })
})

it.each<[Tongue, string]>([
  ['en', '<span class="bi"><span lang="en">News</span> <span lang="zh-Hans">新闻</span></span>'],
  ['zh-Hans', '<span class="bi"><span lang="zh-Hans">新闻</span> <span lang="en">News</span></span>'],
])('a sign on a page in %s', (tongue, html) => {
  expect(rendered(tongue, h(Sign, { word: 'news' }))).toBe(html)
})

function rendered(tongue: Tongue, child: ComponentChild): string {
  const value = { tongue, signs: ['en', 'zh-Hans'] as const, around: tongue }
  return renderToString(h(ReadingContext.Provider, { value, children: child }))
}
