import { describe, expect, it } from 'vitest'
import type { Output } from '../../src/model/output.ts'
import { indexed } from '../../src/plan/indexed-site.ts'
import { plan } from '../../src/plan/plan.ts'
import { sitemap } from '../../src/plan/sitemap.ts'
import { article, conference, figure, picture, site } from '../site-factory.ts'
import { textAt } from './pages-of.ts'

const whole = site({
  articles: [
    article({ id: 'news/2024/held', event: undefined }),
    article({
      id: 'portfolio/summit',
      body: [{ kind: 'gallery', rows: [[figure(), figure({ src: '/images/b.png' }), figure()]] }],
    }),
  ],
  conferences: [conference({ slug: 'summit', coverage: ['portfolio/summit'] })],
  pictures: { '/images/a.png': picture(), '/images/b.png': picture({ path: 'b.png' }) },
})

describe('the sitemap', () => {
  it('names every page, and no other file', () => {
    const pages = plan(whole).flatMap(({ path }) =>
      path.endsWith('/index.html') || path === 'index.html' ? [path] : [],
    )
    const named = locationsIn(textAt('sitemap.xml', whole)).map((url) => url.replace('https://daypass.example/', ''))

    expect(named.map((address) => `${address}index.html`)).toEqual(pages)
    expect(named).toContain('portfolio/summit/a/')
  })

  it('has the pictures of an article, of each picture, and of a conference with those of its entries', () => {
    const file = (name: string) => `https://daypass.example/assets/pictures/${name}-01234567-1200.jpg`

    expect(picturesOn('portfolio/summit/')).toEqual([file('a'), file('b')])
    expect(picturesOn('portfolio/summit/b/')).toEqual([file('b')])
    expect(picturesOn('events/summit/')).toEqual([file('a'), file('b')])
    expect(picturesOn('news/2024/held/')).toEqual([])
  })

  it('is named by robots.txt where the site has a host of its own', () => {
    expect(textAt('robots.txt', whole)).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://daypass.example/sitemap.xml\n',
    )
    const below = site({ settings: { url: 'https://example.org/pass', base: '/pass' } })
    expect(plan(below).map(({ path }) => path)).not.toContain('robots.txt')
    expect(locationsIn(textAt('sitemap.xml', below))).toContain('https://example.org/pass/')
  })

  it('escapes what an address may hold', () => {
    const odd: Output = { kind: 'text', path: "news/2024/a&b'灯/index.html", render: () => '' }
    const [map] = [...sitemap([odd], indexed(whole))]

    expect(locationsIn(map?.render() ?? '')).toEqual(['https://daypass.example/news/2024/a&#38;b&#39;%E7%81%AF/'])
  })

  it('is an index of several where there are very many pages', () => {
    const pages = Array.from(
      { length: 20_001 },
      (_, page): Output => ({
        kind: 'text',
        path: `news/2024/n${page}/index.html`,
        render: () => '',
      }),
    )
    const maps = [...sitemap(pages, indexed(whole))]

    expect(maps.map(({ path }) => path)).toEqual([
      ...['sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml', 'sitemap.xml', 'robots.txt'],
    ])
    expect(maps.map(({ render }) => locationsIn(render()).length)).toEqual([10_000, 10_000, 1, 3, 0])
    expect(locationsIn(maps[3]?.render() ?? '')[0]).toBe('https://daypass.example/sitemap-1.xml')
  })
})

function locationsIn(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => url)
}

function picturesOn(address: string): string[] {
  const entry = textAt('sitemap.xml', whole)
    .split('\n')
    .find((line) => line.includes(`<loc>https://daypass.example/${address}</loc>`))
  return [...(entry ?? '').matchAll(/<image:loc>([^<]*)<\/image:loc>/g)].map(([, url = '']) => url)
}
