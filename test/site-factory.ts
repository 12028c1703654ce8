import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Article, Body, Figure } from '../src/model/article.ts'
import type { EventMention } from '../src/model/event-mention.ts'
import type { Picture } from '../src/model/picture.ts'
import type { Revision } from '../src/model/revision.ts'
import type { City, Conference, Series, Settings, Site } from '../src/model/site.ts'
import type { Asset } from '../src/model/source.ts'

/** A report, but for what is given. */
export function article(given: Partial<Article> = {}): Article {
  const slug = given.slug ?? given.id?.split('/').at(-1) ?? 'a-report'
  const collection = given.collection ?? (given.id?.startsWith('portfolio/') ? 'portfolio' : 'news')
  const folder = collection === 'news' ? `news/${given.published?.slice(0, 4) ?? '2024'}` : collection
  return {
    id: `${folder}/${slug}`,
    slug,
    path: `${collection}/${slug}.md`,
    collection,
    title: 'A report',
    language: 'en',
    tags: [],
    body: prose('<p>Its text.</p>'),
    links: [],
    found: {},
    leftOut: [],
    loader: 'markdown',
    confidence: 1,
    ...given,
  }
}

/** What an article says of its conference: nothing, but for what is given. */
export function mention(given: Partial<EventMention> = {}): EventMention {
  return { line: 2, column: 1, otherNames: [], organisers: [], articles: [], found: {}, ...given }
}

export function conference(given: Partial<Conference> = {}): Conference {
  return {
    slug: 'a-conference',
    name: 'A Conference',
    language: 'en',
    otherNames: [],
    organisers: [],
    body: [],
    coverage: [],
    found: {},
    ...given,
  }
}

export function series(given: Partial<Series> = {}): Series {
  return { slug: 'a-series', name: 'A Series', language: 'en', otherNames: [], conferences: [], ...given }
}

export function city(given: Partial<City> = {}): City {
  return { slug: 'a-city', name: 'A City', language: 'en', otherNames: [], conferences: [], ...given }
}

/** A site in two languages at the root of its host; articles belong to the conferences whose coverage names them. */
export function site(given: Partial<Omit<Site, 'settings'>> & { readonly settings?: Partial<Settings> } = {}): Site {
  const { settings, conferences = [], ...rest } = given
  return {
    settings: { ...defaults, ...settings },
    articles: [],
    conferences,
    conferenceOf: Object.fromEntries(conferences.flatMap(({ slug, coverage }) => coverage.map((id) => [id, slug]))),
    translationsOf: {},
    originalOf: {},
    redirects: [],
    links: [],
    redirectChanges: { added: [], dropped: [] },
    pages: [],
    series: [],
    cities: [],
    revisions: revised(conferences),
    today: '2024-06-01',
    pictures: {},
    assets: assets(),
    ...rest,
  }
}

/** Conferences as calendars know them that were never changed. */
function revised(conferences: readonly Conference[]): Revision[] {
  return conferences.map(({ slug }) => ({ slug, uid: slug, sequence: 0, modified: '2024-06-01T00:00:00Z' }))
}

export function picture(given: Partial<Picture> = {}): Picture {
  const path = given.path ?? 'a.png'
  return { path, file: `/images/${path}`, digest: '0123456789abcdef', width: 1200, height: 800, ...given }
}

export function prose(html: string): Body {
  return [{ kind: 'prose', html }]
}

export function figure(given: Partial<Figure> = {}): Figure {
  return { src: '/images/a.png', alt: '', line: 1, column: 1, ...given }
}

/** The project's own style sheet, scripts, fonts and icon. */
function assets(): Asset[] {
  const folder = join(import.meta.dirname, '../templates/assets')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.map((entry): Asset => {
    const file = join(entry.parentPath, entry.name)
    const path = file.slice(folder.length + 1).replaceAll(sep, '/')
    const text = /\.(css|js|svg)$/.test(path) ? readFileSync(file, 'utf8') : undefined
    return { path, file, digest: 'fedcba9876543210', text }
  })
}

const defaults: Settings = {
  title: 'Daypass',
  tagline: { en: 'Conference news and pictures', 'zh-Hans': '会议新闻与影像' },
  url: 'https://daypass.example',
  base: '',
  languages: ['en', 'zh-Hans'],
  navigation: [
    { href: '/portfolio/', label: { en: 'Portfolio', 'zh-Hans': '影像' } },
    { href: '/news/', label: { en: 'News', 'zh-Hans': '新闻' } },
    { href: '/events/', label: { en: 'Events', 'zh-Hans': '会议' } },
  ],
  remotePictures: 'stand-in',
  socialCards: 'all',
}
