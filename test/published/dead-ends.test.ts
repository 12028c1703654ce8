import { expect, it } from 'vitest'
import { folderWith } from '../folder-with.ts'
import { deadEndsIn } from './dead-ends.ts'

const home = 'https://quay.example/site'

it('finds nothing where all leads somewhere, addresses of the whole and of the path alike', () => {
  expect(deadEnds({ 'index.html': page(`<a href="/site/news/#one">a</a><a href="${home}/news/">b</a>`) })).toEqual({
    broken: [],
    unreached: [],
  })
})

it.each([
  ['a link', '<a href="/site/gone/">a</a>', 'Nothing at /site/gone/'],
  ['a place within a page', '<a href="/site/news/#two">a</a>', 'No such place: /site/news/#two'],
  ['a place within the same page', '<a href="#two">a</a>', 'No such place: #two'],
  ['a picture', '<img src="/site/a.png">', 'Nothing at /site/a.png'],
  ['one size of a picture', '<img srcset="/site/icon.svg 1x, /site/a.png 2x">', 'Nothing at /site/a.png'],
  ['a card', `<meta property="og:image" content="${home}/card.png">`, `Nothing at ${home}/card.png`],
  ['what machines are told', data({ image: [`${home}/a.png`] }), `Nothing at ${home}/a.png`],
  ['what is outside of the site', '<a href="/news/">a</a>', 'Outside of the site: /news/'],
])('tells of %s that leads nowhere', (_, html, told) => {
  const { broken } = deadEnds({ 'index.html': page(`<a href="/site/news/">a</a>${html}`) })

  expect(broken).toEqual([`${told}, named by index.html`])
})

it.each([
  ['feed.xml', rss(`${home}/gone/`, ''), `Nothing at ${home}/gone/`],
  ['feed.xml', rss(`${home}/news/`, `&lt;img src="${home}/a.png"&gt;`), `Nothing at ${home}/a.png`],
  ['atom.xml', atom(`${home}/news/#two`), `No such place: ${home}/news/#two`],
  ['feed.json', jsonFeed(`${home}/gone/`), `Nothing at ${home}/gone/`],
  ['sitemap.xml', `<urlset><url><loc>${home}/gone/</loc></url></urlset>`, `Nothing at ${home}/gone/`],
  ['events.ics', calendar(`URL:${home}/gone/`), `Nothing at ${home}/gone/`],
  ['events.ics', calendar(`DESCRIPTION:Read more:\\n${home}/gone/\\nSoon`), `Nothing at ${home}/gone/`],
  ['site.css', 'a { background: url("a.png") }', 'Nothing at a.png'],
  ['site.webmanifest', '{"icons": [{"src": "/site/a.png"}]}', 'Nothing at /site/a.png'],
  ['robots.txt', `Sitemap: ${home}/gone.xml`, `Nothing at ${home}/gone.xml`],
  ['_redirects', '/site/old/ /site/gone/ 301', 'Nothing at /site/gone/'],
])('tells of an address in %s that leads nowhere', (path, text, told) => {
  const { broken } = deadEnds({ 'index.html': page('<a href="/site/news/">a</a>'), [path]: text })

  expect(broken).toEqual([`${told}, named by ${path}`])
})

it('tells of pages that only pages lead to which nothing leads to, and of links that work from the root alone', () => {
  const { broken, unreached } = deadEnds({
    'index.html': page('<a href="/site/news/">a</a>'),
    'a/index.html': page('<a href="/site/b/">b</a>'),
    'b/index.html': page(''),
    'old/index.html': page('<meta http-equiv="refresh" content="0; url=/site/news/">'),
    '404.html': page('<a href="news/">a</a>'),
  })

  expect(broken).toEqual(['Nothing at news/, named by 404.html'])
  expect(unreached).toEqual(['a/index.html', 'b/index.html'])
})

function deadEnds(files: Readonly<Record<string, string>>) {
  const news = { 'news/index.html': page('<p id="one">One</p>'), 'icon.svg': '<svg/>' }
  return deadEndsIn({ dist: folderWith({ ...news, ...files }) })
}

function page(html: string): string {
  return `<!doctype html><link rel="canonical" href="${home}/">${html}`
}

function data(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`
}

function rss(link: string, html: string): string {
  return `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Quay</title>
    <link>${home}/</link><item><title>One</title><link>${link}</link><content:encoded>${html}</content:encoded></item></channel></rss>`
}

function atom(link: string): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom"><id>${home}/</id><title>Quay</title><updated>2024-06-05T00:00:00Z</updated>
    <entry><id>${link}</id><title>One</title><updated>2024-06-05T00:00:00Z</updated></entry></feed>`
}

function jsonFeed(url: string): string {
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Quay', items: [{ id: url, url }] })
}

function calendar(line: string): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:a', line, 'END:VEVENT', 'END:VCALENDAR']
  return lines.join('\r\n')
}
