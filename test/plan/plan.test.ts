import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { textsOf } from '../../src/model/files-of.ts'
import type { FileOutput } from '../../src/model/output.ts'
import { openPlan, plan } from '../../src/plan/plan.ts'
import { article, city, conference, figure, picture, prose, series, site } from '../site-factory.ts'
import { all, attributes, pageAt, pagesOf, texts } from './pages-of.ts'

const summit = conference({
  slug: 'summit',
  name: 'Summit 2024',
  start: '2024-06-20',
  end: '2024-06-21',
  city: 'Shanghai',
  coverage: ['portfolio/summit', 'news/2024/held'],
})
const forum = conference({ slug: 'forum', name: '前沿论坛', language: 'zh-Hans', start: '2022-08', online: true })
const whole = {
  articles: [
    article({ id: 'news/2024/held', title: 'Summit held', published: '2024-06-22', tags: ['AI'] }),
    article({ id: 'news/2022/long', title: '重磅！论坛召开', language: 'zh-Hans', published: '2022-08-05' }),
    article({
      id: 'portfolio/summit',
      title: 'Summit in pictures',
      cover: { src: '/images/lead.png', alt: 'The hall', line: 1, column: 1 },
      body: [
        ...prose('<p>See <a href="/events/summit/">the summit</a> and <a href="https://example.org/">more</a>.</p>'),
        { kind: 'gallery', rows: [[figure(), figure({ src: 'https://pics.example/b.jpg' })]] },
      ],
    }),
  ],
  conferences: [
    ...[summit, conference({ slug: 'summit-2023', name: 'Summit 2023', start: '2023-06-20' })],
    ...[forum, conference({ slug: 'undated', name: 'Undated' })],
  ],
  series: [series({ slug: 'summit', name: 'Summit', conferences: ['summit', 'summit-2023'] })],
  cities: [city({ slug: 'shanghai', name: 'Shanghai', conferences: ['summit'] })],
  pictures: { '/images/lead.png': picture({ path: 'lead.png' }), '/images/a.png': picture() },
}

describe('the plan', () => {
  it('has a page for each thing, and the files that pages need', () => {
    expect(pathsWithoutDigests(whole)).toEqual(
      [
        '404.html',
        'assets/feed.*.css',
        '_headers',
        'covers/forum.svg',
        'covers/forum.wide.svg',
        'covers/news/2022/long.svg',
        'covers/summit-2023.svg',
        'covers/summit-2023.wide.svg',
        'covers/summit.svg',
        'covers/summit.wide.svg',
        'covers/undated.svg',
        'covers/undated.wide.svg',
        'assets/fonts/OFL.*.txt',
        'assets/fonts/archivo-date.*.woff2',
        'assets/fonts/archivo-text.*.woff2',
        'assets/icon.*.svg',
        'assets/icons/192.*.png',
        'assets/icons/512.*.png',
        'assets/icons/maskable-512.*.png',
        'assets/icons/touch-180.*.png',
        'assets/pictures/a-01234567-1200.avif',
        'assets/pictures/a-01234567-1200.jpg',
        'assets/pictures/a-01234567-1200.webp',
        'assets/pictures/a-01234567-480.avif',
        'assets/pictures/a-01234567-480.webp',
        'assets/pictures/a-01234567-800.avif',
        'assets/pictures/a-01234567-800.webp',
        'assets/pictures/lead-01234567-1200.avif',
        'assets/pictures/lead-01234567-1200.jpg',
        'assets/pictures/lead-01234567-1200.webp',
        'assets/pictures/lead-01234567-480.avif',
        'assets/pictures/lead-01234567-480.webp',
        'assets/pictures/lead-01234567-800.avif',
        'assets/pictures/lead-01234567-800.webp',
        'assets/search-index.*.js',
        'assets/search.*.js',
        'assets/site.*.css',
        'assets/site.*.js',
        'assets/theme.*.js',
        'assets/today.*.js',
        ...['', 'events/', 'languages/en/', 'languages/zh-Hans/', 'news/', 'portfolio/', 'tags/ai/'].flatMap((folder) =>
          ['atom.xml', 'feed.json', 'feed.xml'].map((file) => folder + file),
        ),
        'favicon.ico',
        'feeds/index.html',
        ...['archive/index.html', 'archive/2022/index.html', 'archive/2023/index.html', 'archive/2024/index.html'],
        ...['formats/markdown/index.html', 'languages/en/index.html', 'languages/zh-Hans/index.html'],
        ...['tags/index.html', 'tags/ai/index.html'],
        'opensearch.xml',
        'site.webmanifest',
        'assets/viewer.*.js',
        'covers/undated.svg',
        'events.ics',
        'events/en.ics',
        'events/forum/index.html',
        'events/index.html',
        'events/summit-2023.ics',
        'events/summit-2023/index.html',
        'events/summit.ics',
        'events/summit/index.html',
        'events/undated/index.html',
        'index.html',
        ...['news/2022/index.html', 'news/2022/long/index.html', 'news/2024/held/index.html', 'news/2024/index.html'],
        'news/en/index.html',
        'news/zh-Hans/index.html',
        'news/index.html',
        'portfolio/index.html',
        'portfolio/summit/a/index.html',
        'portfolio/summit/lead/index.html',
        'portfolio/summit/index.html',
        'places/shanghai.ics',
        'places/shanghai/index.html',
        'assets/search/1/index.*.json',
        'assets/search/1/rows.*.json',
        'assets/search/1/rows.*.json',
        'assets/search/1/words',
        'search/index.html',
        'robots.txt',
        'series/summit.ics',
        'series/summit/index.html',
        'sitemap.xml',
      ].sort(),
    )
  })

  it('gives the same text twice', () => {
    const render = () =>
      plan(site(whole))
        .flatMap((output) => (output.kind === 'folder' ? textsOf(output) : [output]))
        .flatMap((output) => (output.kind === 'text' ? [output.path, output.render()] : []))

    expect(render()).toEqual(render())
  })

  it('has each file at its path, those of a folder, too', () => {
    const { outputs, at } = openPlan(site(whole))
    const files = outputs().flatMap((output) => (output.kind === 'folder' ? textsOf(output) : [output]))

    expect(files.some(({ path }) => path.startsWith('assets/search/1/words/'))).toBe(true)
    for (const file of files) expect(contentOf(at(file.path))).toEqual(contentOf(file))
    expect(at('assets/search/1/words')).toBeUndefined()
    expect(at('assets/search/1/words/none.txt')).toBeUndefined()
  })

  it('is planned from nothing at all', () => {
    const pages = pagesOf(site())

    expect([...pages.keys()].sort()).toEqual([
      '404.html',
      'archive/index.html',
      'events/index.html',
      'index.html',
      'news/index.html',
      'portfolio/index.html',
      'search/index.html',
    ])
    for (const page of pages.values()) expect(all(page, 'nav')).toEqual([])
  })
})

describe.each([...pagesOf(site(whole))])('the page %s', (path, page) => {
  it('has one first heading, its language and its way past the header', () => {
    expect(all(page, 'h1')).toHaveLength(1)
    expect(attributes(all(page, 'html'), 'lang')).toEqual([
      /news\/2022\/long|forum|zh-Hans/.test(path) ? 'zh-Hans' : 'en',
    ])
    expect(attributes(all(page, 'main'), 'id')).toEqual(['main'])
    expect(attributes(all(page, 'a', 'skip'), 'href')).toEqual(['#main'])
  })

  it('has no style and no script of its own, and shows nothing from another host', () => {
    const found: string[] = []
    visit(page, 'element', ({ tagName, properties, children }) => {
      if (properties.style !== undefined || tagName === 'style') found.push(`style of ${tagName}`)
      const isData = tagName === 'script' && properties.type === 'application/ld+json'
      if (tagName === 'script' && !isData && (children.length > 0 || !properties.src)) found.push('script in the page')
      const linked = tagName === 'link' && String(properties.rel) !== 'canonical' ? properties.href : undefined
      const loaded = [properties.src, properties.srcSet, linked]
      if (loaded.some((address) => /^https?:|\/\//.test(String(address)))) found.push(`${tagName} from elsewhere`)
    })
    expect(found).toEqual([])
  })

  it('leads nowhere that is not planned', () => {
    const planned = new Set(plan(site(whole)).map((output) => `/${output.path.replace(/(^|\/)index\.html$/, '$1')}`))
    const addresses = [
      ...['a', 'link'].flatMap((name) => attributes(all(page, name), 'href')),
      ...['img', 'script'].flatMap((name) => attributes(all(page, name), 'src')),
      ...attributes(all(page, 'a'), 'dataFull'),
    ]
    const within = addresses.filter((address) => address.startsWith('/')).map((address) => address.replace(/#.*/, ''))

    expect(within.filter((address) => !planned.has(address))).toEqual([])
  })
})

describe('the path of the site', () => {
  const page = pageAt(
    'portfolio/summit/index.html',
    site({ ...whole, settings: { url: 'https://example.org/daypass', base: '/daypass' } }),
  )

  it('stands before every address within it, those in the text too', () => {
    const addresses = [...attributes(all(page, 'a'), 'href'), ...attributes(all(page, 'img'), 'src')]

    expect(addresses).toContain('/daypass/events/summit/')
    expect(addresses.filter((address) => address.startsWith('/') && !address.startsWith('/daypass/'))).toEqual([])
  })

  it('is in the address that other sites should use', () => {
    const [canonical] = all(page, 'link').filter(({ properties }) => String(properties.rel) === 'canonical')

    expect(canonical?.properties.href).toBe('https://example.org/daypass/portfolio/summit/')
  })
})

describe('the header', () => {
  it('leaves out sections without anything in them, and says where one is', () => {
    const page = pageAt('news/index.html', site({ articles: [article()] }))
    const [header] = all(page, 'nav', 'nav')

    expect(header && texts(all(header, 'a'))).toEqual(['News 新闻'])
    expect(header && attributes(all(header, 'a'), 'ariaCurrent')).toEqual(['page'])
  })

  it('says every sign in the language of the page first', () => {
    const page = pageAt('news/2022/long/index.html', site(whole))

    expect(texts(all(page, 'ul', 'signs'))).toEqual(['影像 Portfolio新闻 News会议 Events'])
  })

  it('speaks one language where the site has one', () => {
    const page = pageAt('index.html', site({ ...whole, settings: { languages: ['en'] } }))

    expect(texts(all(page, 'ul', 'signs'))).toEqual(['PortfolioNewsEvents'])
  })
})

function contentOf(file: FileOutput | undefined): unknown {
  return file?.kind === 'text' ? file.render() : file
}

function pathsWithoutDigests(given: Parameters<typeof site>[0]): string[] {
  const paths = plan(site(given)).map(({ path }) => path.replace(/\.[0-9a-f]{6,8}\./, '.*.'))
  return paths.sort()
}
