import { toString as textOf } from 'hast-util-to-string'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/model/article.ts'
import { article, figure, prose, site } from '../../site-factory.ts'
import { all, attributes, pageAt, texts } from '../pages-of.ts'

describe('headings', () => {
  it('are named by their text, which stays when others come and go', () => {
    const page = bodyOf(
      '<h2>Who came?</h2><h3>会议议程（草案）</h3><h2>Who <em>came</em>!</h2><h2>…</h2><h4 lang="fr">L’été</h4>',
    )

    expect(['h2', 'h3', 'h4'].flatMap((name) => attributes(all(page, name), 'id'))).toEqual([
      ...['who-came', 'who-came-1', 'section', '会议议程草案', 'lété'],
    ])
  })

  it('have no name that the page has for a part of its own, and names of a bearable length', () => {
    const long = 'word '.repeat(40)
    const page = bodyOf(`<h2>Main</h2><h2>Said</h2><h2>${long}</h2><h2>${'字'.repeat(90)}</h2>`)
    const ids = attributes(all(page, 'h2'), 'id')

    expect(ids.slice(0, 2)).toEqual(['main-1', 'said-1'])
    expect(ids.slice(2).map((id) => [...id].length)).toEqual([59, 60])
  })

  it('go on over pictures between them', () => {
    const body = [...prose('<h2>Part</h2>'), { kind: 'figure' as const, figure: figure() }, ...prose('<h2>Part</h2>')]

    expect(attributes(all(pageOf({ body }), 'h2'), 'id')).toEqual(['part', 'part-1'])
  })

  it('stand in the contents in two levels, from three on, of portfolio entries too', () => {
    const html = '<h2>一</h2><h3>One A</h3><h4>Deep</h4><h3>One B</h3><h2>Two</h2>'
    const entry = article({ id: 'portfolio/x', body: prose(html) })
    const pages = [pageOf({ body: prose(html) }), pageAt('portfolio/x/index.html', site({ articles: [entry] }))]

    for (const page of pages) {
      const [list] = all(page, 'nav', 'toc').flatMap((nav) => all(nav, 'ol'))
      expect(list && texts(all(list, 'a'))).toEqual(['一', 'One A', 'One B', 'Two'])
      expect(list && attributes(all(list, 'a'), 'href')).toEqual(['#一', '#one-a', '#one-b', '#two'])
      expect(
        list &&
          all(list, 'ol')
            .map((inner) => texts(all(inner, 'li')))
            .at(-1),
      ).toEqual(['One A', 'One B'])
    }
    expect(all(pageOf({ body: prose('<h2>One</h2><h3>Two</h3>') }), 'nav', 'toc')).toEqual([])
  })
})

describe('footnotes', () => {
  const html =
    '<p>So.<sup><a href="#user-content-fn-a" id="user-content-fnref-a" data-footnote-ref="">1</a></sup></p>' +
    '<h2 id="footnote-label">Notes</h2>' +
    '<ol><li id="user-content-fn-a">Said. <a href="#user-content-fnref-a">↩</a></li>' +
    '<li id="user-content-fn-b">Too. <a href="#user-content-fnref-b">↩</a> <a href="#user-content-fnref-b-2">↩<sup>2</sup></a></li></ol>'

  it.each([
    ['en', 'Back to note 1 in the text, Back to note 2 in the text, Back to note 2 in the text (2)'],
    ['zh-Hans', '返回正文中的注1, 返回正文中的注2, 返回正文中的注2（2）'],
  ])('lead there and back, in the words of the page: %s', (language, back) => {
    const page = bodyOf(html, language)
    const [reference, ...arrows] = all(page, 'a')

    expect(reference?.properties).toMatchObject({ href: '#user-content-fn-a', ariaDescribedBy: ['footnote-label'] })
    expect(attributes(arrows, 'ariaLabel').join(', ')).toBe(back)
    expect(attributes(arrows, 'role')).toEqual(arrows.map(() => 'doc-backlink'))
    expect(attributes(arrows, 'href')[0]).toBe('#user-content-fnref-a')
  })

  it('are no part of the contents', () => {
    const page = pageOf({ body: prose(`<h2>A</h2><h2>B</h2>${html}`) })

    expect(all(page, 'nav', 'toc')).toEqual([])
  })
})

describe('a table', () => {
  const rows = '<thead><tr><th>Day</th><th align="right">Guests</th></tr></thead>'

  it('is a region with a name of its own that scrolls and can be reached by keyboard', () => {
    const table = (caption: string) => `<table>${caption}<tbody><tr><td>1</td></tr></tbody></table>`
    const page = bodyOf(
      [
        table('<caption>Guests "&#x26;" days</caption>'),
        table(''),
        table('<caption>A</caption>'),
        table('<caption>A</caption>'),
      ].join(''),
    )
    const regions = all(page, 'section', 'scroll')

    expect(attributes(regions, 'ariaLabel')).toEqual(['Guests "&" days', 'Table 2', 'A', 'Table 4 A'])
    expect(attributes(regions, 'tabIndex')).toEqual(['0', '0', '0', '0'])
    expect(regions.map((region) => all(region, 'table').length)).toEqual([1, 1, 1, 1])
  })

  it('says what its head cells head', () => {
    const page = bodyOf(
      `<table>${rows}<tbody><tr><th>Mon</th><td>3</td></tr><tr><th scope="row">Tue</th><td>4</td></tr></tbody></table>`,
    )

    expect(attributes(all(page, 'th'), 'scope')).toEqual(['col', 'col', 'row', 'row'])
  })
})

it('a link whose text is its address is marked, so that print does not add that', () => {
  const page = bodyOf(
    '<p>See <a href="https://example.org/a?b=1&#x26;c=2">https://example.org/a?b=1&#x26;c=2</a>, <a href="https://example.org/">there</a>.</p>',
  )

  expect(all(page, 'a').map(({ properties }) => properties.className)).toEqual([['bare'], undefined])
})

it('code can be reached by keyboard, and is in no language', () => {
  const page = bodyOf('<p><code>b</code></p><pre lang="en"><code class="language-js">a  =  1</code></pre>', 'zh-Hans')

  expect(all(page, 'pre')[0]?.properties).toEqual({ tabIndex: 0, role: 'group', ariaLabel: '代码', translate: 'no' })
  expect(attributes(all(page, 'code'), 'lang')).toEqual(['', ''])
})

describe('a quotation', () => {
  it.each([
    [
      '<blockquote><p>Ports are doors.</p><p>— Ana Reis, <cite>Harbours</cite></p></blockquote>',
      '— Ana Reis, Harbours',
    ],
    ['<blockquote lang="zh-Hans"><p>路是走出来的。</p><p>——鲁迅</p></blockquote>', '——鲁迅'],
    ['<blockquote><p>Doors.</p><p lang="fr"><cite>Ana Reis</cite></p></blockquote>', 'Ana Reis'],
  ])('has who is quoted for its caption: %s', (html, caption) => {
    const [quote] = all(bodyOf(html), 'figure', 'quote')

    expect(quote && texts(all(quote, 'figcaption'))).toEqual([caption])
    expect(quote?.properties.lang).toBe(html.includes('blockquote lang') ? 'zh-Hans' : undefined)
    expect(quote && texts(all(quote, 'blockquote').flatMap((inner) => all(inner, 'p')))).toHaveLength(1)
  })

  it.each([
    '<blockquote><p>No one is named.</p></blockquote>',
    '<blockquote><p>— Ana Reis</p></blockquote>',
    `<blockquote><p>It began so:</p><p>— ${'a very long line of a dialogue '.repeat(9)}</p></blockquote>`,
  ])('stays as it is where nothing says so: %s', (html) => {
    expect(all(bodyOf(html), 'figure')).toEqual([])
  })
})

describe('an address on a line of its own', () => {
  it.each([
    ['https://www.bilibili.com/video/BV1', 'https://www.bilibili.com/video/BV1', 'bilibili.com'],
    ['https://example.org/a?b=1&#x26;c=2', 'https://example.org/a?b=1&#x26;c=2', 'example.org'],
    ['https://video.example.org/embed/abc', 'The opening', 'video.example.org'],
    ['https://youtu.be/abc', 'The opening', 'youtu.be'],
    ['https://例え.example/', 'https://例え.example/', 'xn--r8jz45g.example'],
  ])('is a card that names its host, and loads nothing: %s', (href, text, host) => {
    const page = bodyOf(`<p lang="fr"><a href="${href}">${text}</a></p>`)
    const [card] = all(page, 'p', 'address')

    expect(card?.properties).toMatchObject({ dataHost: host, lang: 'fr' })
    expect(card && all(card, 'a')).toHaveLength(1)
    expect(['iframe', 'img', 'script'].flatMap((name) => all(page, name))).toEqual([])
  })

  it.each([
    '<p><a href="https://example.org/a">A report</a></p>',
    '<p>See <a href="https://example.org/a">https://example.org/a</a></p>',
    '<p><a href="https://a.example/">https://a.example/</a> <a href="https://b.example/">https://b.example/</a></p>',
    '<p><a href="/news/">/news/</a></p>',
  ])('is none of these: %s', (html) => {
    expect(all(bodyOf(html), 'p', 'address')).toEqual([])
  })
})

it('what an editor wrote is never altered for looks', () => {
  const html = [
    '<h2>会议AI议程 2024</h2><p>中文English混排，“引号”——破折号……  Two  spaces; "straight" quotes -- and...</p>',
    '<p><a href="https://youtu.be/abc">https://youtu.be/abc</a></p><blockquote><p>Doors.</p><p>— Ana</p></blockquote>',
    '<table><caption>表1</caption><thead><tr><th>甲</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>',
    '<pre><code>a  =\t1 &#x3C; 2\n</code></pre><ol><li>One<em>强调</em></li></ol>',
  ].join('\n')
  const [body] = all(pageOf({ body: prose(html), language: 'zh-Hans' }), 'div', 'body')

  expect(body && textOf(body)).toBe(html.replace(/<[^>]*>/g, '').replaceAll('&#x3C;', '<'))
})

function pageOf(given: Partial<Article>) {
  return pageAt('news/2024/x/index.html', site({ articles: [article({ id: 'news/2024/x', ...given })] }))
}

function bodyOf(html: string, language = 'en') {
  const [body] = all(pageOf({ body: prose(html), language }), 'div', 'body')
  if (!body) throw new Error('The page has no text')
  return body
}
