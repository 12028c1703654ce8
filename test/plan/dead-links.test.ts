import { expect, it } from 'vitest'
import type { Output } from '../../src/model/output.ts'
import { deadLinks } from '../../src/plan/dead-links.ts'
import { plan } from '../../src/plan/plan.ts'
import { redirected } from '../../src/plan/redirected.ts'
import { article, conference, prose, site } from '../site-factory.ts'

const published = site({
  articles: [
    article({
      id: 'news/2024/days',
      tags: ['AI'],
      published: '2024-06-05',
      body: prose(
        '<h2>The first day</h2><p>a</p><h2 lang="zh-Hans">第二天：<em>结果</em></h2><p>b</p><h2>Last words</h2>',
      ),
    }),
  ],
  conferences: [conference({ slug: 'forum', start: '2024-06-05' })],
  redirects: [
    { from: '/news/2023/old/', to: '/news/2024/days/', title: 'Days', path: 'news/days.md', line: 2, column: 1 },
  ],
})
const { value: outputs } = redirected(plan(published), published)

it('lets links lead to every page and file there is, with or without the last slash', () => {
  const hrefs = [
    '/',
    '/news/',
    '/news/2024/days',
    '/events/forum/',
    '/archive/2024/',
    '/tags/ai/',
    '/search/?q=a',
    '/feeds/',
  ]

  expect(told([...hrefs, '/news/2023/old/', '/feed.xml', '/events.ics', '/events/forum.ics', '/%61rchive/'])).toEqual(
    [],
  )
})

it('says where, with file, line and column, which have no page', () => {
  expect(deadLinks([{ href: '/nwes/', path: 'news/a.md', line: 7, column: 3 }], outputs)).toMatchObject([
    {
      path: 'news/a.md',
      line: 7,
      column: 3,
      rule: 'link-broken',
      reason: 'No page of this site has the address /nwes/',
    },
  ])
})

it('lets links lead to headings, years and what browsers know themselves', () => {
  const headings = ['/news/2024/days/#the-first-day', '/news/2024/days/#第二天结果']
  const places = ['/news/2024/days#main', '/events/#y2024', '/archive/#topics', '/feed.xml#any']
  const own = ['/news/#top', '/news/2024/days/#:~:text=last', '/news/2024/days/#last-words:~:text=a']

  expect(told([...headings, ...places, ...own])).toEqual([])
})

it.each([
  ['/news/2024/days/#first-day', 'the-first-day'],
  ['/news/2024/days/#%E7%AC%AC%E4%BA%8C%E5%A4%A9-%E7%BB%93%E6%9E%9C', '第二天结果'],
  ['/news/2024/days#last-word', 'last-words'],
  ['/events/#2024', 'y2024'],
  ['/news/#the-second-day-of-the-forum', undefined],
])('says of %s that there is no such place, and which may be meant', (href, meant) => {
  const place = decodeURIComponent(href.split('#')[1] ?? '')
  const question = meant ? `; did you mean \`#${meant}\`?` : ''

  expect(told([href])).toEqual([`${href} leads to a page that has no place \`#${place}\`${question}`])
})

it('renders a page only where a link names a place in it, and once', () => {
  let rendered = 0
  const page: Output = { kind: 'text', path: 'a/index.html', render: () => `<p id="one">${++rendered}</p>` }
  const link = (href: string) => ({ href, path: 'news/a.md', line: 1, column: 1 })

  expect(deadLinks([link('/a/')], [page])).toEqual([])
  expect(rendered).toBe(0)
  expect(deadLinks([link('/a/#one'), link('/a/#two')], [page])).toHaveLength(1)
  expect(rendered).toBe(1)
})

function told(hrefs: readonly string[]): string[] {
  return deadLinks(
    hrefs.map((href) => ({ href, path: 'news/a.md', line: 1, column: 1 })),
    outputs,
  ).map(({ reason }) => reason)
}
