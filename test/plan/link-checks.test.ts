import { expect, it } from 'vitest'
import { checkLinks } from '../../src/plan/link-checks.ts'
import { plan } from '../../src/plan/plan.ts'
import { redirected } from '../../src/plan/redirected.ts'
import { article, city, conference, site } from '../site-factory.ts'

const whole = site({
  settings: { base: '/pass', url: 'https://example.org/pass' },
  articles: [article({ id: 'news/2024/a', tags: ['AI', '科学'] })],
  conferences: [conference({ slug: 'summit', name: 'Summit', start: '2024-03-05', coverage: ['news/2024/a'] })],
  cities: [city({ slug: 'porto', name: 'Porto', conferences: ['summit'] })],
  redirects: [{ from: '/旧闻/', to: '/news/2024/a/', title: 'A', path: 'news/a.md', line: 1, column: 1 }],
})
const outputs = redirected(plan(whole), whole).value

function broken(hrefs: readonly string[]): string[] {
  const links = hrefs.map((href, index) => ({ href, path: 'news/a.md', line: index + 1, column: 3 }))
  return checkLinks({ links }, outputs).map(({ path, line, column, reason }) => `${path}:${line}:${column} ${reason}`)
}

it('every page of the site can be linked to, and every other file', () => {
  const hrefs = [
    ...['/', '/news/', '/news', '/news/2024/a/', '/news/2024/a/#s1', '/news/2024/a/index.html', '/search/?q=AI'],
    ...['/archive/', '/archive/2024/', '/tags/', '/tags/ai/', '/places/porto/', '/languages/en/', '/feeds/'],
    ...['/feed.xml', '/tags/ai/atom.xml', '/events.ics', '/events/summit.ics', '/sitemap.xml'],
    ...['/旧闻/', '/%E6%97%A7%E9%97%BB'],
  ]
  expect(broken(hrefs)).toEqual([])
})

it('what leads nowhere is told with its place', () => {
  expect(broken(['/nwes/', '/archive/2019/', '/tags/nothing/', '/%E6%97', '/feed.xml/x'])).toEqual([
    'news/a.md:1:3 No page of this site has the address /nwes/',
    'news/a.md:2:3 No page of this site has the address /archive/2019/',
    'news/a.md:3:3 No page of this site has the address /tags/nothing/',
    'news/a.md:4:3 No page of this site has the address /%E6%97',
    'news/a.md:5:3 No page of this site has the address /feed.xml/x',
  ])
})
