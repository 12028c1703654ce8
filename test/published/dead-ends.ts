import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { BuiltSite } from '../browser/sites.ts'
import { anchorsIn, namesIn } from './names-in.ts'

/** What of a published site leads nowhere. */
export interface DeadEnds {
  /** A line for each address that a file names and that is not there. */
  readonly broken: readonly string[]
  /** Pages that no page leads to, from the home page on. */
  readonly unreached: readonly string[]
}

/**
 * Looks at every file of a site for what it names: links, places within pages, pictures in all their sizes, entries of
 * feeds and sitemaps, what calendars lead to.
 */
export function deadEndsIn(site: Pick<BuiltSite, 'dist'>): DeadEnds {
  const files = readdirSync(site.dist, { recursive: true, encoding: 'utf8' }).map((file) => file.split(sep).join('/'))
  const texts = new Map(files.filter(isText).map((file) => [file, readFileSync(join(site.dist, file), 'utf8')]))
  const published: Published = { site, texts, anchors: new Map(), home: homeOf(texts.get('index.html') ?? '') }
  const named = new Map([...texts].map(([file, text]) => [file, [...new Set(namesIn(file, text))]]))
  const broken = [...named].flatMap(([file, names]) =>
    names.flatMap((name) => {
      const { problem } = destinationOf(name, file, published)
      return problem ? [`${problem} ${name}, named by ${file}`] : []
    }),
  )
  const reached = reachedFrom('index.html', (page) =>
    (named.get(page) ?? []).flatMap((name) => destinationOf(name, page, published).file ?? []),
  )
  const pages = files.filter((file) => file.endsWith('.html') && !isOnlyForHosts(file, texts.get(file) ?? ''))
  return { broken, unreached: pages.filter((page) => !reached.has(page)) }
}

interface Published {
  readonly site: Pick<BuiltSite, 'dist'>
  /** By path. */
  readonly texts: ReadonlyMap<string, string>
  readonly anchors: Map<string, ReadonlySet<string>>
  /** Where the site is published, as its home page says. */
  readonly home: URL
}

interface Destination {
  /** Path in dist/, where it is of this site. */
  readonly file?: string
  readonly problem?: string
}

function isText(file: string): boolean {
  return /\.(html|css|xml|json|ics|webmanifest|txt)$|^_redirects$/u.test(file)
}

function homeOf(html: string): URL {
  return new URL(/<link rel="canonical" href="([^"]+)"/u.exec(html)?.[1] ?? 'https://no-canonical-address.invalid/')
}

// The page of what is not found is shown at addresses of every depth, so its links have to lead somewhere from anywhere.
function addressOf(file: string, { home }: Published): URL {
  const path = file === '404.html' ? 'no/such/page' : file.replace(/(^|\/)index\.html$/u, '$1')
  return new URL(path.split('/').map(encodeURIComponent).join('/'), home)
}

function destinationOf(name: string, from: string, published: Published): Destination {
  const { home, site, texts } = published
  if (!URL.canParse(name, addressOf(from, published))) return { problem: 'No address:' }
  const url = new URL(name, addressOf(from, published))
  if (url.origin !== home.origin) return {}
  if (!url.pathname.startsWith(home.pathname)) return { problem: 'Outside of the site:' }
  const path = decodeURIComponent(url.pathname.slice(home.pathname.length)).replace(/(^|\/)$/u, '$1index.html')
  const file = from === '404.html' && url.pathname.endsWith('no/such/page') ? '404.html' : path
  if (!texts.has(file) && !existsSync(join(site.dist, file))) return { problem: 'Nothing at' }
  const anchor = decodeURIComponent(url.hash.slice(1))
  if (anchor && file.endsWith('.html') && !anchorsOf(file, published).has(anchor)) return { problem: 'No such place:' }
  return { file }
}

function anchorsOf(file: string, { anchors, texts }: Published): ReadonlySet<string> {
  const known = anchors.get(file) ?? anchorsIn(texts.get(file) ?? '')
  anchors.set(file, known)
  return known
}

function reachedFrom(start: string, next: (page: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set([start])
  for (const page of reached) for (const other of next(page)) reached.add(other)
  return reached
}

// What is not found, and pages that lead on from former addresses, are shown by hosts.
function isOnlyForHosts(file: string, html: string): boolean {
  return file === '404.html' || /<meta http-equiv="refresh"/u.test(html)
}
