import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import { article, conference, prose, site } from '../site-factory.ts'
import { all, attributes, pageAt, texts } from './pages-of.ts'

describe('the line below a title', () => {
  it.each<[string, Partial<Article>, string]>([
    ['says what is missing', {}, 'EN Source not stated No date'],
    ['says when it was published', { published: '2024-06-22' }, 'EN Source not stated Published 22 June 2024'],
    ['says when it was updated', { updated: '2024-06-23' }, 'EN Source not stated Updated 23 June 2024'],
    [
      'says both, the source and the author',
      { published: '2024-06-22', updated: '2024-06-23', source: { name: 'Xinhua' }, author: 'Li Wei' },
      'EN Source: Xinhua, by Li Wei Published 22 June 2024 Updated 23 June 2024',
    ],
    [
      'says in which section of its source it stood',
      { source: { name: 'Xinhua', section: 'Culture' }, published: '2024-06-22' },
      'EN Source: Xinhua Section: Culture Published 22 June 2024',
    ],
    [
      'says it without a source, too',
      { source: { section: 'Culture' } },
      'EN Source not stated Section: Culture No date',
    ],
    [
      'says it in Chinese',
      { language: 'zh-Hans', source: { name: '新华社', section: '文化' }, published: '2022-08-05' },
      '中文 来源：新华社 栏目：文化 发布于 2022年8月5日',
    ],
    [
      'says when it was brought in, and how long it takes to read',
      { source: { name: 'Xinhua' }, accessed: '2024-06-25', body: prose(`<p>${'word '.repeat(700)}</p>`) },
      'EN Source: Xinhua No date Brought in 25 June 2024 3 min read',
    ],
    [
      'says both in Chinese',
      {
        language: 'zh-Hans',
        published: '2022-08-05',
        accessed: '2022-09-01',
        body: prose(`<p>${'字'.repeat(800)}</p>`),
      },
      '中文 来源未注明 发布于 2022年8月5日 收录于 2022年9月1日 约读2分钟',
    ],
    ['takes the author for the source', { author: 'admin' }, 'EN Source: admin No date'],
    [
      'takes the host for the source',
      { source: { url: 'https://www.xinhua.example/a' } },
      'EN Source: xinhua.example Original article No date',
    ],
    [
      'is in the language of the page',
      { language: 'zh-Hans', source: { name: '新华社' }, published: '2022-08-05' },
      '中文 来源：新华社 发布于 2022年8月5日',
    ],
  ])('%s', (_, given, expected) => {
    const [line] = texts(all(pageOf(article({ id: 'news/2024/x', ...given })), 'p', 'prov'))

    expect(line).toBe(expected)
  })

  it('says no section in lists', () => {
    const source = { name: 'Xinhua', section: 'Culture' }
    const other = article({ id: 'news/2024/y', source, published: '2024-06-22' })
    const page = pageAt('news/index.html', site({ articles: [other] }))

    expect(texts(all(page, 'p', 'prov'))).toEqual(['EN Xinhua Published 22 Jun 2024'])
  })

  it('links to the articles of the source, and to the original only where that is safe', () => {
    const sources = ['https://xinhua.example/a', 'javascript:alert(1)'].map((url) =>
      pageOf(article({ id: 'news/2024/x', source: { name: 'Xinhua', url } })),
    )

    expect(
      sources.map((page) =>
        attributes(
          all(page, 'p', 'prov').flatMap((line) => all(line, 'a')),
          'href',
        ),
      ),
    ).toEqual([['/sources/xinhua/', 'https://xinhua.example/a'], ['/sources/xinhua/']])
  })
})

describe('corrections', () => {
  const corrections = [
    { date: '2024-05-01', text: 'The hall holds 300 <people>.', line: 4, column: 5 },
    { text: '门票为30元。', line: 5, column: 5 },
  ]

  it('stand above the text, with their days and languages as the page has them', () => {
    const [note] = all(pageOf(article({ id: 'news/2024/x', corrections })), 'aside', 'note')

    expect(note && attributes([note], 'ariaLabel')).toEqual(['Corrections'])
    expect(note && texts(all(note, 'p'))).toEqual([
      'Correction: The hall holds 300 <people>. 1 May 2024',
      'Correction: 门票为30元。',
    ])
    expect(note && attributes(all(note, 'time'), 'dateTime')).toEqual(['2024-05-01'])
    expect(note && attributes(all(note, 'span'), 'lang')).toEqual(['zh-Hans'])
  })

  it('are told in Chinese on a Chinese page', () => {
    const [note] = all(pageOf(article({ id: 'news/2024/x', language: 'zh-Hans', corrections })), 'aside', 'note')

    expect(note && texts(all(note, 'p'))[0]).toBe('更正：The hall holds 300 <people>. 2024年5月1日')
  })
})

describe('beside a report', () => {
  const forum = conference({ slug: 'forum', name: 'Forum', start: '2023-04-02', coverage: ['news/2024/x'] })

  it('hangs the badge of its conference', () => {
    const page = pageOf(article({ id: 'news/2024/x' }), { conferences: [forum] })

    expect(attributes(all(page, 'div', 'pass'), 'dataEd')).toEqual(['7'])
    expect(texts(all(page, 'div', 'pass'))).toEqual(['2 Apr 2023Forum2 April 2023'])
  })

  it('are its facts where it has none', () => {
    const page = pageOf(article({ id: 'news/2024/x', published: '2024-06-22' }))

    expect(texts(all(page, 'dl', 'facts').flatMap((facts) => all(facts, 'dd')))).toEqual([
      'Not stated',
      '22 June 2024',
      'English',
      'None named',
    ])
  })

  it.each([
    ['2023-06-01', []],
    ['2023-06-02', ['Posted two months after the conference.']],
    ['2023-08-02', ['Posted four months after the conference.']],
    ['2026-04-02', ['Posted three years after the conference.']],
    [undefined, []],
  ])('stands how late it was posted: %s', (published, notes) => {
    const page = pageOf(article({ id: 'news/2024/x', published }), { conferences: [forum] })

    expect(texts(all(page, 'p', 'note'))).toEqual(notes)
  })

  it('are its contents from three headings on', () => {
    const [two, three] = ['<h2>A &#x26; B</h2><h2>C</h2>', '<h2>A &#x26; B</h2><h2>C</h2><h2><em>D</em></h2>'].map(
      (html) =>
        all(pageOf(article({ id: 'news/2024/x', body: prose(html) })), 'nav', 'toc').flatMap((nav) => all(nav, 'a')),
    )

    expect(two).toEqual([])
    expect(three && texts(three)).toEqual(['A & B', 'C', 'D'])
    expect(three && attributes(three, 'href')).toEqual(['#a--b', '#c', '#d'])
  })

  it('are its tags, each leading to its articles', () => {
    const [chips] = all(pageOf(article({ id: 'news/2024/x', tags: ['AI', '算力'] })), 'ul', 'chips')

    expect(chips && texts(all(chips, 'li'))).toEqual(['AI', '算力'])
    expect(chips && attributes(all(chips, 'a'), 'href')).toEqual([
      '/tags/ai/',
      expect.stringMatching(/^\/tags\/tag-[0-9a-f]{6}\/$/),
    ])
  })
})

describe('the lede', () => {
  it.each([
    ['Another summary.', ['Another summary.']],
    ['How the text begins…', []],
    [undefined, []],
  ])('is the excerpt where it is not the beginning of the text: %s', (excerpt, expected) => {
    const page = pageOf(
      article({ id: 'news/2024/x', excerpt, body: prose('<p>How the <em>text</em> begins, and goes on.</p>') }),
    )

    expect(texts(all(page, 'p', 'lede'))).toEqual(expected)
  })
})

describe('other languages', () => {
  it('are marked in titles, runs and names', () => {
    const articles = [
      article({ id: 'news/2024/x', title: 'Forum on 科学智能 held', tags: ['AI'] }),
      article({ id: 'news/2024/y', title: '论坛召开', language: 'zh-Hans', excerpt: '一句话。', tags: ['AI'] }),
    ]
    const page = pageAt('news/2024/x/index.html', site({ articles }))

    expect(all(page, 'h1').flatMap((heading) => attributes(all(heading, 'span'), 'lang'))).toEqual(['zh-Hans'])
    expect(attributes(all(page, 'h3'), 'lang')).toEqual(['zh-Hans'])
  })

  it('that the interface does not speak are marked on English pages', () => {
    const page = pageOf(article({ id: 'news/2024/x', title: 'La conférence mondiale', language: 'fr' }))

    expect(attributes(all(page, 'html'), 'lang')).toEqual(['en'])
    expect(attributes([...all(page, 'h1'), ...all(page, 'div', 'prose')], 'lang')).toEqual(['fr', 'fr'])
  })
})

function pageOf(report: Article, given: Parameters<typeof site>[0] = {}) {
  return pageAt('news/2024/x/index.html', site({ articles: [report], ...given }))
}
