import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { plan } from '../../src/plan/plan.ts'
import { article, conference, site } from '../site-factory.ts'
import { all, attributes, pageAt, textAt, texts } from './pages-of.ts'

const based = { url: 'https://example.org/pass', base: '/pass', title: 'Harbour & <Pass> of all the halls' }
const whole = site({
  settings: based,
  today: '2024-06-10',
  articles: [
    article({ id: 'news/2024/later', published: '2024-06-11' }),
    article({ id: 'news/2024/new', title: 'Open & <bold> \u0007', published: '2024-06-10', tags: ['AI'] }),
    article({ id: 'news/2024/luntan', title: '论坛', language: 'zh', published: '2024-06-08' }),
    article({ id: 'news/2024/old', published: '2024-06-07' }),
    article({ id: 'news/undated/undated' }),
  ],
})

function read(xml: string): string[] {
  const found: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('text', (text) => text.trim() !== '' && found.push(text))
  parser.write(xml).close()
  return found
}

describe('the sitemap of news', () => {
  it('has the reports of the last two days, by the day of the build', () => {
    expect(read(textAt('news-sitemap.xml', whole))).toEqual([
      ...['https://example.org/pass/news/2024/new/', based.title, 'en', '2024-06-10', 'Open & <bold> '],
      ...['https://example.org/pass/news/2024/luntan/', based.title, 'zh-cn', '2024-06-08', '论坛'],
    ])
  })

  it('is named for robots, where the site has a host of its own', () => {
    const own = { ...whole, settings: { ...whole.settings, url: 'https://example.org', base: '' } }

    expect(textAt('robots.txt', own)).toContain('Sitemap: https://example.org/news-sitemap.xml\n')
    expect(textAt('robots.txt', { ...own, today: '2024-07-01' })).not.toContain('news-sitemap')
  })

  it('is none where there are none', () => {
    expect(plan({ ...whole, today: '2024-07-01' }).map(({ path }) => path)).not.toContain('news-sitemap.xml')
  })
})

describe('the description for browsers that search', () => {
  it('has a short name and the address of the search', () => {
    const xml = textAt('opensearch.xml', whole)

    expect(read(xml)).toEqual(expect.arrayContaining(['Harbour & <Pass>', based.title, 'en', 'zh-Hans', 'UTF-8']))
    expect(xml).toContain('template="https://example.org/pass/search/?q={searchTerms}"')
  })
})

describe('the web manifest', () => {
  it('names the site and icons that are published', () => {
    const { icons, ...manifest } = JSON.parse(textAt('site.webmanifest', whole))
    const published = plan(whole).map(({ path }) => `/pass/${path}`)

    expect(manifest).toMatchObject({ name: based.title, start_url: '/pass/', scope: '/pass/', lang: 'en' })
    expect(icons).toHaveLength(4)
    for (const { src } of icons) expect(published).toContain(src)
  })
})

describe('the head of a page', () => {
  const hrefs = (path: string, rel: string, given = whole) =>
    attributes(
      all(pageAt(path, given), 'link').filter(({ properties }) => String(properties.rel) === rel),
      'href',
    )

  it('names the feeds of the site and of its section', () => {
    expect(hrefs('index.html', 'alternate')).toEqual(['/pass/feed.xml', '/pass/atom.xml', '/pass/feed.json'])
    expect(hrefs('news/2024/new/index.html', 'alternate').slice(3)).toEqual([
      ...['/pass/news/feed.xml', '/pass/news/atom.xml', '/pass/news/feed.json'],
    ])
  })

  it('names no feed that there is not', () => {
    const events = site({ conferences: [conference({ slug: 'summit' })] })

    expect(hrefs('index.html', 'alternate', site())).toEqual([])
    expect(hrefs('events/index.html', 'alternate', events)).toEqual([
      ...['/events/feed.xml', '/events/atom.xml', '/events/feed.json'],
    ])
  })

  it('names the icon of home screens, the manifest and the search', () => {
    expect(hrefs('index.html', 'apple-touch-icon')[0]).toMatch(/^\/pass\/assets\/icons\/touch-180\.[0-9a-f]{8}\.png$/)
    expect(hrefs('index.html', 'manifest')).toEqual(['/pass/site.webmanifest'])
    expect(hrefs('index.html', 'search')).toEqual(['/pass/opensearch.xml'])
  })
})

describe('the page of the feeds', () => {
  const page = pageAt('feeds/index.html', whole)

  it('leads to every feed, and is led to from every page', () => {
    const feeds = plan(whole).flatMap(({ path }) =>
      /(feed\.(xml|json)|atom\.xml)$/.test(path) ? [`/pass/${path}`] : [],
    )
    const [main] = all(page, 'main')
    const [foot] = all(pageAt('news/2024/old/index.html', whole), 'footer')

    expect(main && attributes(all(main, 'a'), 'href').sort()).toEqual(feeds.sort())
    expect(foot && attributes(all(foot, 'a'), 'href')).toContain('/pass/feeds/')
  })

  it('says in both languages what feeds are, and which each is', () => {
    expect(texts(all(page, 'p', 'lede'))).toEqual([
      expect.stringContaining('feed reader'),
      expect.stringContaining('阅读器'),
    ])
    expect(attributes(all(page, 'p', 'lede'), 'lang')).toEqual(['zh-Hans'])
    expect(texts(all(page, 'h2'))).toEqual(['Sections 栏目', 'Languages 语言', 'Topics 主题'])
  })
})
