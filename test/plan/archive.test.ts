import { describe, expect, it } from 'vitest'
import { plan } from '../../src/plan/plan.ts'
import { article, city, conference, site } from '../site-factory.ts'
import { all, attributes, pageAt, texts } from './pages-of.ts'

const whole = site({
  articles: [
    article({ id: 'news/2024/a', title: 'A', published: '2024-04-01', tags: ['AI', '科学'], loader: 'word' }),
    article({ id: 'news/2023/b', title: 'B', published: '2023-04-01', tags: ['ai'], source: { name: '新华网' } }),
    article({ id: 'portfolio/c', title: 'C' }),
    article({ id: 'news/undated/d', title: 'D', language: 'zh-Hans' }),
  ],
  conferences: [
    conference({ slug: 'summit', name: 'Summit', start: '2024-03-05', coverage: ['portfolio/c'] }),
    conference({ slug: 'forum', name: 'Forum', start: '2021-07-08' }),
  ],
  cities: [city({ slug: 'porto', name: 'Porto', conferences: ['summit'] })],
})

describe('the archive', () => {
  const page = pageAt('archive/index.html', whole)
  const rows = (id: string) =>
    all(page, 'section')
      .filter(({ properties }) => properties.id === id)
      .flatMap((section) => all(section, 'li'))
      .map((row) => [...attributes(all(row, 'a'), 'href'), ...texts(all(row, 'span', 'num'))].join(' '))

  it('counts articles by year, those of conferences alone and those without a date among them', () => {
    expect(rows('years')).toEqual([
      ...['/archive/2024/ 2', '/archive/2023/ 1', '/archive/2021/ 0', '/archive/undated/ 1'],
    ])
  })

  it('counts them by topic, source, place, language and format', () => {
    expect(rows('topics').map((row) => row.replace(/-[0-9a-f]{6}/, '-*'))).toEqual(
      ['/tags/tag-*/ 1', '/tags/ai/ 2'].sort(),
    )
    expect(rows('sources')).toHaveLength(1)
    expect(rows('places')).toEqual(['/places/porto/ 1'])
    expect(rows('languages')).toEqual(expect.arrayContaining(['/languages/en/ 3', '/languages/zh-Hans/ 1']))
    expect(rows('formats')).toEqual(['/formats/markdown/ 3', '/formats/word/ 1'])
  })

  it('lists a hundred topics on a page of their own, sixty of them itself', () => {
    const tags = Array.from({ length: 100 }, (_, index) => `Topic ${index}`)
    const many = site({ articles: [article({ tags })] })
    const [topics] = all(pageAt('archive/index.html', many), 'section').filter(
      ({ properties }) => properties.id === 'topics',
    )

    expect(topics && all(topics, 'li')).toHaveLength(60)
    expect(topics && attributes(all(topics, 'a', 'arrow'), 'href')).toEqual(['/tags/'])
    expect(all(pageAt('tags/index.html', many), 'ul', 'tally').flatMap((list) => all(list, 'li'))).toHaveLength(100)
  })
})

describe('the page of a year', () => {
  const page = pageAt('archive/2024/index.html', whole)

  it('has its conferences, pictures and reports, and leads to the year before', () => {
    expect(texts(all(page, 'h1'))).toEqual(['2024'])
    expect(texts(all(page, 'p', 'lede'))).toEqual(['One conference, one report and one gallery.'])
    expect(texts(all(page, 'h3'))).toEqual(['Summit', 'C', 'A'])
    expect(all(page, 'nav', 'turns').flatMap((nav) => attributes(all(nav, 'a'), 'href'))).toEqual(['/archive/2023/'])
    expect(all(page, 'nav', 'crumbs').flatMap((nav) => attributes(all(nav, 'a'), 'href'))).toEqual(['/archive/'])
  })
})

describe('the page of a topic', () => {
  it('has its articles, the way to it, and its feeds in the head', () => {
    const page = pageAt('tags/ai/index.html', whole)

    expect(texts(all(page, 'h2')).slice(0, 2)).toEqual(['A', 'B'])
    expect(all(page, 'nav', 'crumbs').flatMap((nav) => attributes(all(nav, 'a'), 'href'))).toEqual([
      '/archive/',
      '/tags/',
    ])
    expect(attributes(all(page, 'link'), 'href')).toContain('/tags/ai/feed.xml')
  })

  it('has pages of twenty', () => {
    const articles = Array.from({ length: 21 }, (_, index) => article({ slug: `r${index}`, tags: ['AI'] }))
    const paths = plan(site({ articles })).map(({ path }) => path)

    expect(paths.filter((path) => /^tags\/ai\/.*html$/.test(path))).toEqual([
      ...['tags/ai/index.html', 'tags/ai/page/2/index.html'],
    ])
  })

  it('is where articles lead', () => {
    const page = pageAt('news/2024/a/index.html', whole)
    const [ai] = all(page, 'a').filter(({ properties }) => String(properties.rel) === 'tag')

    expect(ai?.properties.href).toBe('/tags/ai/')
    expect(attributes(all(pageAt('news/2023/b/index.html', whole), 'a'), 'href').join(' ')).toMatch(
      /\/sources\/source-/,
    )
  })
})
