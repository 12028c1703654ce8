import { fromHtml } from 'hast-util-from-html'
import { describe, expect, it } from 'vitest'
import { plan } from '../../src/plan/plan.ts'
import { thingsOn } from '../page-data.ts'
import { headOf } from '../page-heads.ts'
import { article, city, conference, series, site } from '../site-factory.ts'
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
  series: [series({ slug: 'summits', name: 'Summits', conferences: ['summit', 'forum'] })],
})

// Lists of several pages: 45 reports of one year, topic and source.
const many = site({
  settings: { url: 'https://example.org/pass', base: '/pass' },
  articles: Array.from({ length: 45 }, (_, index) => {
    return article({
      id: `news/2024/r${index}`,
      title: `R${index}`,
      published: '2024-04-01',
      tags: ['AI'],
      source: { name: 'Gazette' },
    })
  }),
  conferences: [conference({ slug: 'summit', name: 'Summit', start: '2024-03-05', coverage: ['news/2024/r0'] })],
})
const outputs = plan(many, { cards: true })
const further = ['archive/2024', 'tags/ai', 'sources/gazette', 'languages/en', 'formats/markdown']

function htmlAt(path: string): string {
  const output = outputs.find((one) => one.path === path)
  return output?.kind === 'text' ? output.render() : ''
}

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

  it('says of the numbers beside years what they count', () => {
    const [years] = all(page, 'section').filter(({ properties }) => properties.id === 'years')
    expect(years && texts(all(years, 'a'))).toEqual([
      ...['2024, 2 articles', '2023, 1 article', '2021, 0 articles', 'No date, 1 article'],
    ])
  })

  it('counts them by topic, source, series, place, language and format', () => {
    expect(rows('topics').map((row) => row.replace(/-[0-9a-f]{6}/, '-*'))).toEqual(
      ['/tags/tag-*/ 1', '/tags/ai/ 2'].sort(),
    )
    expect(rows('sources')).toHaveLength(1)
    expect(rows('places')).toEqual(['/places/porto/ 1'])
    expect(rows('series')).toEqual(['/series/summits/ 1'])
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

describe('a further page of a year or a group', () => {
  const crumbsOf = (path: string) =>
    all(fromHtml(htmlAt(path)), 'nav', 'crumbs').flatMap((nav) => attributes(all(nav, 'a'), 'href'))

  it.each(further)('of %s goes on where the one before ended', (list) => {
    const titles = ['', 'page/2/', 'page/3/'].map((page) => {
      const levels = ['h2', 'h3'].flatMap((level) => texts(all(fromHtml(htmlAt(`${list}/${page}index.html`)), level)))
      return levels.filter((title) => /^R\d+$/.test(title))
    })
    expect(titles.map((page) => page.length)).toEqual([20, 20, 5])
    expect(new Set(titles.flat()).size).toBe(45)
  })

  it.each(further)('of %s is found by way of the first', (list) => {
    expect(crumbsOf(`${list}/page/2/index.html`)).toEqual([...crumbsOf(`${list}/index.html`), `/pass/${list}/`])
  })

  it.each(further)('of %s tells machines its way, its own address and what it lists', (list) => {
    const url = `https://example.org/pass/${list}/page/3/`
    const html = htmlAt(`${list}/page/3/index.html`)
    const things = thingsOn(html)
    const [way] = things.filter((thing) => thing['@type'] === 'BreadcrumbList')
    const [page] = things.filter((thing) => thing['@type'] === 'CollectionPage')
    const steps = way?.itemListElement as { readonly name: string; readonly item?: string }[] // of a BreadcrumbList

    expect(headOf(html).canonical).toBe(url)
    expect(page).toMatchObject({
      '@id': url,
      breadcrumb: { '@id': `${url}#way` },
      mainEntity: { '@id': `${url}#list` },
    })
    expect(steps.at(-2)?.item).toBe(`https://example.org/pass/${list}/`)
    expect([steps.at(-1)?.name.endsWith(' · Page 3'), steps.at(-1)?.item]).toEqual([true, undefined])
    expect(things.find((thing) => thing['@type'] === 'ItemList')?.numberOfItems).toBe(5)
  })

  it.each(further)('of %s has the card of the first, and no other is drawn', (list) => {
    const cards = outputs.filter(({ kind, path }) => kind === 'card' && path.startsWith(`assets/cards/${list}.`))
    const pages = outputs.filter(({ path }) => path.startsWith(`${list}/`) && path.endsWith('index.html'))

    expect([cards.length, pages.length]).toEqual([1, 3])
    for (const page of pages) expect(page.kind === 'text' && page.render()).toContain(`/pass/${cards[0]?.path}"`)
  })

  it('of a year has no conferences again', () => {
    expect(texts(all(fromHtml(htmlAt('archive/2024/index.html')), 'h3'))).toContain('Summit')
    expect(texts(all(fromHtml(htmlAt('archive/2024/page/2/index.html')), 'h3'))).not.toContain('Summit')
  })

  it('is led to by the sitemap', () => {
    for (const list of further) expect(htmlAt('sitemap.xml')).toContain(`https://example.org/pass/${list}/page/3/<`)
  })
})

describe('the way to a page', () => {
  it('is shown wherever it is more than the home page, and is the one that machines are told', () => {
    const pages = outputs.filter(({ path }) => path.endsWith('index.html'))
    expect(pages.length).toBeGreaterThan(60)
    for (const output of pages) {
      const html = output.kind === 'text' ? output.render() : ''
      const [way] = thingsOn(html).filter((thing) => thing['@type'] === 'BreadcrumbList')
      const told = (way?.itemListElement as { readonly item?: string }[] | undefined)?.slice(1, -1) ?? [] // as above
      const shown = all(fromHtml(html), 'nav', 'crumbs').flatMap((nav) => attributes(all(nav, 'a'), 'href'))
      expect([output.path, shown]).toEqual([
        output.path,
        told.map(({ item = '' }) => item.replace('https://example.org', '')),
      ])
    }
  })
})
