import { describe, expect, it } from 'vitest'
import type { Output } from '../../src/model/output.ts'
import type { Site } from '../../src/model/site.ts'
import { plan } from '../../src/plan/plan.ts'
import { article, conference, site } from '../site-factory.ts'
import { all, attributes, pageAt, texts } from './pages-of.ts'

const report = (slug: string, published?: string, more = {}) =>
  article({ slug, id: `news/2024/${slug}`, title: `Title ${slug}`, body: [], published, ...more })

describe('at the foot of an article', () => {
  it('are the newer and the older one of its collection, each title in its language', () => {
    const articles = [
      report('c', '2024-03-03', { title: '第三篇', language: 'zh-Hans' }),
      article({ id: 'portfolio/p', title: 'Pictures', published: '2024-02-15' }),
      report('b', '2024-02-02'),
      report('a', '2024-01-01'),
      report('undated'),
    ]
    const [turns] = all(pageAt('news/2024/b/index.html', site({ articles })), 'nav', 'turns')
    const links = turns ? all(turns, 'a') : []

    expect(texts(links)).toEqual(['Newer 较新 第三篇', 'Older 较早 Title a'])
    expect(attributes(links, 'rel')).toEqual(['prev', 'next'])
    expect(attributes(links, 'href')).toEqual(['/news/2024/c/', '/news/2024/a/'])
    expect(links[0] && attributes(all(links[0], 'span'), 'lang').at(-1)).toBe('zh-Hans')
  })

  it('is nothing where there is no other, nor of an article without a date', () => {
    const articles = [report('a', '2024-01-01'), report('undated'), report('unknown')]

    for (const { slug } of articles) {
      expect(all(pageAt(`news/2024/${slug}/index.html`, site({ articles })), 'nav', 'turns')).toEqual([])
    }
  })

  it('are the neighbours of a portfolio entry by the days of its conference', () => {
    const slugs = ['x', 'y', 'z']
    const articles = slugs.map((slug) => article({ id: `portfolio/${slug}`, title: `Title ${slug}`, body: [] }))
    const conferences = slugs.map((slug, index) =>
      conference({ slug, start: `202${index}-05-01`, coverage: [`portfolio/${slug}`] }),
    )
    const page = pageAt('portfolio/y/index.html', site({ articles, conferences }))

    expect(all(page, 'nav', 'turns').flatMap((turns) => attributes(all(turns, 'a'), 'href'))).toEqual([
      '/portfolio/z/',
      '/portfolio/x/',
    ])
  })

  it('are up to four related articles, without those that the page leads to already', () => {
    const tags = ['Owls']
    const fillers = Array.from({ length: 9 }, (_, index) => report(`f${index}`, undefined, { title: '' }))
    const near = [report('newer', '2024-06-02', { tags }), report('own', '2024-06-01', { tags, links: link('linked') })]
    const far = ['older', 'linked', 'r1', 'r2', 'r3', 'r4', 'r5'].map((slug, index) =>
      report(slug, `2024-05-0${9 - index}`, { tags }),
    )
    const page = pageAt('news/2024/own/index.html', site({ articles: [...near, ...far, ...fillers] }))

    expect(attributes(all(page, 'ol', 'stories').flatMap(storyLinks), 'href')).toEqual(
      ['r1', 'r2', 'r3', 'r4'].map((slug) => `/news/2024/${slug}/`),
    )
  })

  it('is no version of the article itself, and of others the one in its language', () => {
    const tags = ['Owls']
    const fillers = Array.from({ length: 6 }, (_, index) => report(`f${index}`, undefined, { title: '' }))
    const articles = [
      report('newer', '2024-06-02'),
      report('own', '2024-06-01', { tags, language: 'zh-Hans' }),
      report('translated', '2024-06-01', { tags }),
      report('older', '2024-05-30'),
      ...[report('english', '2024-02-01', { tags }), report('chinese', '2024-01-01', { tags, language: 'zh-Hans' })],
    ]
    const id = (slug: string) => `news/2024/${slug}`
    const pairs = [...pairOf(id('own'), id('translated')), ...pairOf(id('english'), id('chinese'))]
    const translationsOf = Object.fromEntries(pairs)
    const page = pageAt('news/2024/own/index.html', site({ articles: [...articles, ...fillers], translationsOf }))

    expect(all(page, 'nav', 'turns').flatMap((turns) => attributes(all(turns, 'a'), 'href'))).toEqual([
      '/news/2024/newer/',
      '/news/2024/older/',
    ])
    expect(attributes(all(page, 'ol', 'stories').flatMap(storyLinks), 'href')).toEqual(['/news/2024/chinese/'])
  })

  it('is no list of related articles where nothing is related', () => {
    const page = pageAt('news/2024/a/index.html', site({ articles: [report('a', '2024-01-01'), report('b')] }))

    expect(all(page, 'ol', 'stories')).toEqual([])
  })
})

it('a page depends on the articles that it shows as related', () => {
  const own = report('own', '2024-06-01', { tags: ['Owls'] })
  const fillers = ['a', 'b', 'c', 'd'].map((slug) => report(slug, undefined, { title: '' }))
  const [without, within] = [[], ['Owls']].map((tags) =>
    dependsOf(site({ articles: [own, report('other', undefined, { title: 'Feathers', tags }), ...fillers] })),
  )

  expect(within).not.toBe(without)
  expect(dependsOf(site({ articles: [own, report('other', undefined, { title: 'Feathers' }), ...fillers] }))).toBe(
    without,
  )
})

function dependsOf(given: Site): string | undefined {
  const page = plan(given).find((output: Output) => output.path === 'news/2024/own/index.html')
  return page?.kind === 'text' ? page.prepare?.().depends : undefined
}

function pairOf(a: string, b: string): [string, string[]][] {
  return [
    [a, [b]],
    [b, [a]],
  ]
}

function link(slug: string) {
  return [{ href: `/news/2024/${slug}/#part`, line: 1, column: 1 }]
}

function storyLinks(list: Parameters<typeof all>[0]) {
  return all(list, 'h3').flatMap((heading) => all(heading, 'a'))
}
