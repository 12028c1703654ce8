import { describe, expect, it } from 'vitest'
import { type Child, jsx, rendered } from '../../../templates/jsx-runtime.ts'
import { Prose } from '../../../templates/parts/prose.tsx'
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
    ['zh-Hans', '臺灣的學會', '臺灣的學會'],
    ['en', 'The 臺灣學會 forum', 'The <span lang="zh-Hant">臺灣學會</span> forum'],
    ['en', 'The word おもてなし means a welcome', 'The word <span lang="ja">おもてなし</span> means a welcome'],
    ['en', 'مدن الموانئ', '<span lang="ar" dir="rtl">مدن الموانئ</span>'],
    ['en', 'Called מועדון הנמל there', 'Called <span lang="he" dir="rtl">מועדון הנמל</span> there'],
  ])('on a page in %s: %s', (tongue, text, html) => {
    expect(renderedOn(tongue, jsx(Text, { children: text }))).toBe(html)
  })

  it('is escaped', () => {
    expect(renderedOn('en', jsx(Text, { children: '<script>' }))).toBe('&lt;script>')
  })
})

describe('an element in another language', () => {
  it('says so, and its text does not say it again', () => {
    const title = jsx(Text, { language: 'zh-Hans', children: '科学智能峰会' })
    const html = renderedOn('en', jsx(Spoken, { as: 'h2', language: 'zh-Hans', children: title }))

    expect(html).toBe('<h2 lang="zh-Hans">科学智能峰会</h2>')
  })

  it('says which Chinese it is in, and which way it runs', () => {
    expect(renderedOn('zh-Hans', jsx(Spoken, { as: 'h1', language: 'zh-Hant', children: '開會' }))).toBe(
      '<h1 lang="zh-Hant">開會</h1>',
    )
    expect(renderedOn('en', jsx(Prose, { language: 'ar', html: '<p>مرحبا</p>' }))).toBe(
      '<div class="prose" lang="ar" dir="rtl"><p>مرحبا</p></div>',
    )
  })

  it('of the Latin alphabet says so, and its words are not English', () => {
    const title = jsx(Text, { language: 'fr', children: 'Les villes ouvrent leurs archives' })
    expect(renderedOn('en', jsx(Spoken, { as: 'h1', language: 'fr', children: title }))).toBe(
      '<h1 lang="fr">Les villes ouvrent leurs archives</h1>',
    )
    const place = jsx(Text, { children: 'Salle des fêtes' })
    expect(renderedOn('en', jsx(Spoken, { as: 'p', language: 'fr', children: place }))).toBe(
      '<p lang="fr">Salle des fêtes</p>',
    )
  })

  it('in the language of the page says nothing', () => {
    expect(renderedOn('zh-Hans', jsx(Spoken, { as: 'p', language: 'zh-CN', children: '一' }))).toBe('<p>一</p>')
  })
})

describe('a title', () => {
  it('in Chinese breaks between its phrases', () => {
    expect(renderedOn('zh-Hans', jsx(Title, { text: '公布！论坛——召开', language: 'zh-Hans' }))).toBe(
      '<span class="words phrase">公布！</span><wbr/><span class="words phrase">论坛</span><wbr/>' +
        '<span class="words phrase">——召开</span>',
    )
  })

  it('in Chinese breaks within no word, in either language of a page, and is the same text', () => {
    const title = jsx(Title, { text: '2022上海论坛 系列活动AI for Science开幕', language: 'zh-Hans' })
    const html = '2022上海<wbr/>论坛 系列<wbr/>活动<span lang="en">AI for Science</span>开幕'
    expect(renderedOn('zh-Hans', title)).toBe(`<span class="words">${html}</span>`)
    expect(renderedOn('en', title)).toContain('上海<wbr/>论坛')
  })

  it('in English does not', () => {
    expect(renderedOn('en', jsx(Title, { text: 'Held: a forum', language: 'en' }))).toBe('Held: a forum')
  })
})

it.each<[Tongue, string]>([
  ['en', '<span class="bi"><span lang="en">News</span> <span lang="zh-Hans">新闻</span></span>'],
  ['zh-Hans', '<span class="bi"><span lang="zh-Hans">新闻</span> <span lang="en">News</span></span>'],
])('a sign on a page in %s', (tongue, html) => {
  expect(renderedOn(tongue, jsx(Sign, { word: 'news' }))).toBe(html)
})

function renderedOn(tongue: Tongue, child: Child): string {
  const value = { tongue, signs: ['en', 'zh-Hans'] as const, around: tongue }
  return rendered(jsx(ReadingContext.Provider, { value, children: child }))
}
