import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import ICAL from 'ical.js'
import { SaxesParser } from 'saxes'
import { visit } from 'unist-util-visit'

/** Every address that a published file names, as it stands there; XML that is not well-formed throws. */
export function namesIn(path: string, text: string): string[] {
  if (path.endsWith('.html')) return namesInPage(fromHtml(text))
  if (path.endsWith('.css')) return namesInCss(text)
  if (path.endsWith('.xml')) return namesInXml(text)
  if (path.endsWith('feed.json')) return namesInJsonFeed(text)
  if (path.endsWith('.ics')) return namesInCalendar(text)
  if (path.endsWith('.webmanifest')) return stringsOf(JSON.parse(text), ['start_url', 'src', 'url'])
  if (path === 'robots.txt') return Array.from(text.matchAll(/^Sitemap: (\S+)$/gmu), ([, url = '']) => url)
  // `/news/2024/old/ /news/2024/new/ 301`
  if (path === '_redirects') return text.split('\n').flatMap((line) => line.split(/\s+/u)[1] ?? [])
  return []
}

/** Of links, pictures in all their sizes, style sheets, scripts, icons, cards, and what a page tells machines. */
export function namesInPage(tree: Root): string[] {
  const names: string[] = []
  visit(tree, 'element', ({ tagName, properties, children }) => {
    const { href, src, srcSet, dataFull, action, property, name, content } = properties
    const sizes = String(srcSet ?? '')
      .split(',')
      .map((size) => size.trim().split(' ')[0])
    const shared = /^(og|twitter):(image|url)$/u.test(String(property ?? name)) ? content : undefined
    for (const one of [href, src, dataFull, action, shared, ...sizes])
      if (typeof one === 'string' && one) names.push(one)
    const [data] = children
    if (tagName === 'script' && properties.type === 'application/ld+json' && data?.type === 'text')
      names.push(...stringsOf(JSON.parse(data.value), ['url', 'item', 'contentUrl', 'thumbnailUrl', 'image', 'logo']))
  })
  return names
}

/** The places of a page that can be led to. */
export function anchorsIn(html: string): ReadonlySet<string> {
  return new Set(Array.from(html.matchAll(/\sid="([^"]+)"/gu), ([, id = '']) => id))
}

// `url(fonts/archivo.woff2)`, `url("icon.svg")`; `data:` brings its own bytes.
function namesInCss(css: string): string[] {
  return Array.from(css.matchAll(/url\(\s*(["']?)(?!data:)([^"')]+)\1\s*\)/gu), ([, , name = '']) => name)
}

function namesInXml(text: string): string[] {
  const names: string[] = []
  const path: string[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name)
    // Of an OpenSearch description what is typed stands in braces.
    for (const given of ['href', 'template', 'url']) names.push(String(attributes[given] ?? '').replace(/\{.*\}/u, ''))
  })
  parser.on('text', (value) => /^((image:)?loc|Image|icon|uri)$/u.test(path.at(-1) ?? '') && names.push(value))
  parser.on('closetag', () => path.pop())
  parser.on('processinginstruction', ({ body }) => names.push(/ href="([^"]*)"/u.exec(` ${body}`)?.[1] ?? ''))
  parser.write(text).close()
  return [...names.filter(Boolean), ...entriesIn(text)]
}

/** Of the entries of a feed in XML, and of the texts in them. */
function entriesIn(text: string): string[] {
  if (/<rss /u.test(text)) {
    const { link, image, items = [] } = parseRssFeed(text)
    const named = items.flatMap(({ link, guid, content, enclosures = [] }) => [
      ...[link, guid?.value, ...enclosures.map(({ url }) => url)],
      ...namesInHtml(content?.encoded),
    ])
    return given([link, image?.url, image?.link, ...named])
  }
  if (!/<feed /u.test(text)) return []
  const { entries = [] } = parseAtomFeed(text)
  return given(
    entries.flatMap(({ id, links = [], content }) => [
      id,
      ...links.map(({ href }) => href),
      ...namesInHtml(content?.value),
    ]),
  )
}

function namesInJsonFeed(text: string): string[] {
  const { home_page_url, feed_url, icon, favicon, items = [] } = parseJsonFeed(JSON.parse(text))
  const named = items.flatMap(({ url, image, attachments = [], content_html }) => [
    ...[url, image, ...attachments.map(({ url }) => url)],
    ...namesInHtml(content_html),
  ])
  return given([home_page_url, feed_url, icon, favicon, ...named])
}

function namesInHtml(html = ''): string[] {
  return namesInPage(fromHtml(html, { fragment: true }))
}

/** What a calendar and its events lead to, and the addresses in what is said of them. */
function namesInCalendar(text: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return [calendar, ...calendar.getAllSubcomponents('vevent')].flatMap((component) =>
    component
      .getAllProperties()
      .filter(({ name }) => ['url', 'source', 'attach', 'image', 'description'].includes(name))
      .flatMap((property) => String(property.getFirstValue()).match(/https?:\/\/\S+/gu) ?? []),
  )
}

/** The strings of some JSON that stand under one of these keys, also in lists. */
function stringsOf(value: unknown, keys: readonly string[]): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => [
    ...(keys.includes(key) ? [inner].flat().filter((one) => typeof one === 'string') : []),
    ...stringsOf(inner, keys),
  ])
}

function given(names: readonly (string | undefined)[]): string[] {
  return names.filter((name) => name !== undefined)
}
