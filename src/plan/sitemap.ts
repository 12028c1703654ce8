import { once } from '../model/once.ts'
import type { Output, TextOutput } from '../model/output.ts'
import { urlOf } from './address.ts'
import { addressOfShot, eventOwner, ownerOf, shotsOf } from './album.ts'
import { xmlText } from './channels/xml-text.ts'
import { picturesOf, picturesOfEvent } from './data/picture-data.ts'
import type { IndexedSite } from './indexed-site.ts'
import { newsSitemapFile } from './news-sitemap.ts'
import { addressOfLargest } from './photo.ts'
import { alternatesOf } from './versions.ts'

/**
 * The sitemap of all pages, with their versions in other languages and the pictures that each shows
 * (https://www.sitemaps.org/protocol.html,
 * https://developers.google.com/search/docs/crawling-indexing/sitemaps/image-sitemaps), and at the root of a host the
 * robots.txt that names it. A large site has several, and an index of them.
 */
export function* sitemap(pages: readonly Output[], site: IndexedSite): Iterable<TextOutput> {
  const addresses = pages.flatMap((page) =>
    /(^|\/)index\.html$/.test(page.path) && !(page.kind === 'text' && page.isTwin)
      ? [`/${page.path.slice(0, -10)}`]
      : [],
  )
  const parts = Array.from({ length: Math.ceil(addresses.length / most.pages) }, (_, part) =>
    addresses.slice(part * most.pages, (part + 1) * most.pages),
  )
  const pictures = once(() => picturesByAddress(site))
  const names = parts.map((_, part) => (parts.length === 1 ? '/sitemap.xml' : `/sitemap-${part + 1}.xml`))
  for (const [part, own] of parts.entries()) {
    yield { kind: 'text', path: fileOf(names[part]), render: () => urlSet(own, pictures(), site) }
  }
  if (parts.length > 1) yield { kind: 'text', path: 'sitemap.xml', render: () => index(names, site) }
  const maps = ['/sitemap.xml', ...pages.flatMap(({ path }) => (path === newsSitemapFile ? [`/${path}`] : []))]
  if (site.settings.base === '') yield { kind: 'text', path: 'robots.txt', render: () => robots(maps, site) }
}

// A file may hold 50,000 pages and 50 MB, a page 1,000 pictures.
const most = { pages: 10_000, pictures: 1000 }

type Shown = ReadonlyMap<string, readonly string[]>

function urlSet(addresses: readonly string[], pictures: Shown, site: IndexedSite): string {
  const entries = addresses.map((address) => {
    const shown = (pictures.get(address) ?? []).slice(0, most.pictures)
    const images = shown.map((url) => `<image:image><image:loc>${escaped(url)}</image:loc></image:image>`)
    const article = site.articleById.get(address.slice(1, -1))
    const links = (article ? alternatesOf(article, site) : []).map(
      ({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${xmlText(hreflang)}" href="${escaped(href)}"/>`,
    )
    return `<url><loc>${escaped(urlOf(address, site.settings))}</loc>${links.join('')}${images.join('')}</url>`
  })
  const spaces = `xmlns="${protocol}" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1" xmlns:xhtml="http://www.w3.org/1999/xhtml"`
  return document(`<urlset ${spaces}>`, entries, '</urlset>')
}

function index(names: readonly string[], site: IndexedSite): string {
  const entries = names.map((name) => `<sitemap><loc>${escaped(urlOf(name, site.settings))}</loc></sitemap>`)
  return document(`<sitemapindex xmlns="${protocol}">`, entries, '</sitemapindex>')
}

const protocol = 'http://www.sitemaps.org/schemas/sitemap/0.9'

// By the address of an article, of a conference and of each picture: the files of the pictures shown there.
function picturesByAddress(site: IndexedSite): Shown {
  const shown = [
    ...site.articles.map((article) => ({ owner: ownerOf(article), pictures: picturesOf(ownerOf(article), site) })),
    ...site.conferences.map((conference) => ({
      owner: eventOwner(conference),
      pictures: picturesOfEvent(conference, site),
    })),
  ]
  return new Map(
    shown.flatMap(({ owner, pictures }): [string, readonly string[]][] => [
      [owner.address, [...new Set(pictures)]],
      ...shotsOf(owner, site).map((shot): [string, readonly string[]] => [
        addressOfShot(owner, shot),
        [urlOf(addressOfLargest(shot.picture), site.settings)],
      ]),
    ]),
  )
}

function robots(maps: readonly string[], { settings }: IndexedSite): string {
  return `User-agent: *\nAllow: /\n\n${maps.map((map) => `Sitemap: ${urlOf(map, settings)}\n`).join('')}`
}

function document(opening: string, entries: readonly string[], closing: string): string {
  return ['<?xml version="1.0" encoding="UTF-8"?>', opening, ...entries, closing, ''].join('\n')
}

// As in the protocol: an address in ASCII.
function escaped(url: string): string {
  return xmlText(new URL(url).href)
}

function fileOf(address = ''): string {
  return address.slice(1)
}
