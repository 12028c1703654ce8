import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { plan } from '../../../src/plan/plan.ts'
import { article, conference, figure, picture, prose, site } from '../../site-factory.ts'
import { textAt } from '../pages-of.ts'

type Given = Parameters<typeof site>[0]

const based = { url: 'https://example.org/pass', base: '/pass' }
const hostile = article({
  id: 'news/2024/hostile',
  title: 'Bell \u0007 & <b>bold</b> ]]> 😀 \ud800 "quoted"',
  published: '2024-05-01',
  updated: '2024-05-09',
  author: "O'Neil & Söhne",
  tags: ['R&D <x>', 'AI'],
  excerpt: 'Short ]]]]><![CDATA[> \u0001 & sweet',
  source: { name: 'Harbour <Daily>', url: 'https://harbour.example/a?b=1&c=2' },
  body: [
    ...prose(
      `<p>]]> &#x26; &#x3C;script> ]]\u0002> 😀 <a href="/events/summit/" title="1 > 0">the summit</a>, <a href="#fn1">1</a>, <a href="other/?a=1&#x26;b=2">other</a>, <a href="//cdn.example/x">cdn</a>, <a href="mailto:a@b.example">mail</a>. href="/not/an/address"</p>`,
    ),
    { kind: 'figure', figure: figure({ caption: 'The <hall>', credit: 'J. Doe', alt: 'A "hall"' }) },
    { kind: 'gallery', rows: [[figure(), figure({ src: 'https://pics.example/b.jpg?x=1&y=2', caption: 'Away' })]] },
    { kind: 'figure', figure: figure({ src: '/images/none.png', alt: 'None' }) },
  ],
})
const chinese = article({
  id: 'news/undated/lunwen',
  title: '科学智能论坛召开：𠮷',
  language: 'zh-Hans',
  tags: ['科学智能'],
  body: prose('<p>论坛在<a href="/news/">上海</a>召开。</p>'),
})
const whole: Given = {
  settings: based,
  articles: [hostile, article({ id: 'portfolio/summit', tags: ['ai'] }), chinese],
  conferences: [conference({ slug: 'summit', name: 'Summit', start: '2024-06-20', coverage: ['news/2024/hostile'] })],
  pictures: { '/images/a.png': picture() },
}

function feedsOf(given: Given) {
  const texts = plan(site(given)).filter(({ path }) => /(^|\/)(feed\.xml|atom\.xml|feed\.json)$/.test(path))
  return texts.map((output) => ({ path: output.path, text: output.kind === 'text' ? output.render() : '' }))
}

function read(path: string, given: Given = whole) {
  const text = textAt(path, site(given))
  return path.endsWith('.json') ? parseJsonFeed(JSON.parse(text)) : text
}

it('an entry tells what was corrected, and is as new as that', () => {
  const corrections = [{ date: '2024-07-01', text: '门票为30元 <约>。', line: 4, column: 5 }]
  const given = {
    articles: [article({ id: 'news/2024/x', language: 'zh-Hans', published: '2024-06-24', corrections })],
  }
  const { items = [] } = parseJsonFeed(JSON.parse(textAt('feed.json', site(given))))

  expect(items[0]?.date_modified).toBe('2024-07-01T12:00:00.000Z')
  expect(items[0]?.content_html).toBe(
    '<p><strong>更正：</strong>门票为30元 &#60;约&#62;。 <small><time datetime="2024-07-01">2024年7月1日</time></small></p>\n<p>Its text.</p>',
  )
})

describe('the feeds', () => {
  it('are three of the site, of each collection, language, tag and source', () => {
    const folders = feedsOf(whole).map(({ path }) => path.replace(/[^/]*$/, '').replace(/-[0-9a-f]{6}\//, '-*/'))

    expect([...new Set(folders)].sort()).toEqual(
      [
        ...['', 'portfolio/', 'news/', 'events/', 'languages/en/', 'languages/zh-Hans/'],
        ...['tags/ai/', 'tags/r-d-x-*/', 'tags/tag-*/', 'sources/harbour-daily-*/'],
      ].sort(),
    )
    expect(folders).toHaveLength(30)
  })

  it('are none where there is nothing', () => {
    expect(feedsOf({})).toEqual([])
  })

  it('are read back alike from every format', () => {
    for (const folder of ['', 'news/', 'languages/en/', 'tags/ai/']) {
      const rss = parseRssFeed(textAt(`${folder}feed.xml`, site(whole)))
      const atom = parseAtomFeed(textAt(`${folder}atom.xml`, site(whole)))
      const json = parseJsonFeed(JSON.parse(textAt(`${folder}feed.json`, site(whole))))

      const items = (json.items ?? []).map(({ id, title, content_html, tags = [] }) => [id, title, content_html, tags])
      expect(items.length).toBeGreaterThan(0)
      expect(
        (rss.items ?? []).map(({ guid, title, content, categories = [] }) => [
          ...[guid?.value, title, content?.encoded, categories.map(({ name }) => name)],
        ]),
      ).toEqual(items)
      expect(
        (atom.entries ?? []).map(({ id, title, content, categories = [] }) => [
          ...[id, title?.value, content?.value, categories.map(({ term }) => term)],
        ]),
      ).toEqual(items)
    }
  })

  it('are well-formed XML', () => {
    const xml = feedsOf(whole).filter(({ path }) => path.endsWith('.xml'))

    expect(xml).toHaveLength(20)
    for (const { text } of xml) expect(() => new SaxesParser({ xmlns: true }).write(text).close()).not.toThrow()
    expect(() => new SaxesParser({ xmlns: true }).write('<a>\u0007</a>').close()).toThrow()
  })

  it('say their own address, their language and that of each entry', () => {
    const atom = parseAtomFeed(textAt('languages/zh-Hans/atom.xml', site(whole)))
    const rss = parseRssFeed(textAt('languages/zh-Hans/feed.xml', site(whole)))
    const mixed = parseAtomFeed(textAt('atom.xml', site(whole)))

    expect(atom.links?.[0]).toMatchObject({ rel: 'self', href: 'https://example.org/pass/languages/zh-Hans/atom.xml' })
    expect(rss.atom?.links?.[0]?.href).toBe('https://example.org/pass/languages/zh-Hans/feed.xml')
    expect([atom.xml?.lang, rss.language, rss.items?.[0]?.dc?.languages]).toEqual(['zh-Hans', 'zh-Hans', ['zh-Hans']])
    expect(mixed.entries?.map(({ xml }) => xml?.lang)).toEqual(['en', 'en', 'zh-Hans'])
    expect(read('languages/zh-Hans/feed.json')).toMatchObject({ language: 'zh-Hans', title: '简体中文 · Daypass' })
  })
})

describe('an entry', () => {
  const atom = parseAtomFeed(textAt('news/atom.xml', site(whole)))
  const html = atom.entries?.[0]?.content?.value ?? ''

  it('keeps what is hostile to XML, but for what XML cannot hold', () => {
    expect(atom.entries?.[0]?.title?.value).toBe('Bell  & <b>bold</b> ]]> 😀  "quoted"')
    expect(atom.entries?.[0]?.summary?.value).toBe('Short ]]]]><![CDATA[>  & sweet')
    expect(atom.entries?.[0]?.authors).toEqual([{ name: "O'Neil & Söhne" }])
    expect(html).toContain(']]> &#x26; &#x3C;script> ]]> 😀')
    expect(atom.entries?.[1]?.title?.value).toBe('科学智能论坛召开：𠮷')
  })

  it('has absolute addresses only', () => {
    const addresses = [...html.matchAll(/<[a-z][^>]*?\s(?:href|src)="([^"]*)"/g)].map(([, address]) => address)

    expect(addresses).toEqual([
      'https://example.org/pass/events/summit/',
      'https://example.org/pass/news/2024/hostile/#fn1',
      'https://example.org/pass/news/2024/hostile/other/?a=1&#38;b=2',
      'https://cdn.example/x',
      'mailto:a@b.example',
      'https://example.org/pass/news/2024/hostile/a/',
      'https://example.org/pass/assets/pictures/a-01234567-1200.jpg',
      'https://example.org/pass/news/2024/hostile/a-2/',
      'https://example.org/pass/assets/pictures/a-01234567-1200.jpg',
      'https://pics.example/b.jpg?x=1&#38;y=2',
      'https://harbour.example/a?b=1&#38;c=2',
    ])
    expect(html).toContain('href="/not/an/address"')
  })

  it('shows pictures as figures with captions, and one that is not kept as a link', () => {
    expect(html).toContain(
      'alt="A &#34;hall&#34;" width="1200" height="800"></a><figcaption>The &#60;hall&#62; <small>',
    )
    expect(html).toContain('<p>Away <a href="https://pics.example/b.jpg?x=1&#38;y=2">Original on pics.example</a></p>')
    expect(html).not.toContain('none.png')
  })

  it('says when it was published and changed, by the dates of its file', () => {
    const [dated, undated] = atom.entries ?? []

    expect(dated).toMatchObject({ published: '2024-05-01T12:00:00.000Z', updated: '2024-05-09T12:00:00.000Z' })
    expect(undated?.published).toBeUndefined()
    expect(atom.updated).toBe(dated?.updated)
  })
})

describe('a feed', () => {
  it('tells the newest thirty, and fewer where they are very long', () => {
    const many = Array.from({ length: 40 }, (_, index) => article({ slug: `a${index}` }))
    const long = many.map((one) => ({ ...one, body: prose(`<p>${'x'.repeat(150_000)}</p>`) }))
    const count = (articles: typeof many) => parseAtomFeed(textAt('atom.xml', site({ articles }))).entries?.length

    expect([count(many), count(long)]).toEqual([30, 2])
  })

  it('does not change with the day, nor an entry with another', () => {
    const entries = (given: Given) => parseAtomFeed(textAt('atom.xml', site(given))).entries ?? []
    const corrected = { ...chinese, body: prose('<p>更正。</p>'), updated: '2024-05-20' }
    const later = { ...whole, articles: [hostile, article({ id: 'portfolio/summit', tags: ['ai'] }), corrected] }

    expect(feedsOf({ ...whole, today: '2025-01-01' })).toEqual(feedsOf(whole))
    expect(entries(later).slice(0, 2)).toEqual(entries(whole).slice(0, 2))
    expect(entries(later)[2]?.updated).toBe('2024-05-20T12:00:00.000Z')
  })
})
