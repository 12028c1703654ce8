import { stringify } from 'yaml'
import type { Article, NamedVersion } from '../model/article.ts'
import type { EventMention } from '../model/event-mention.ts'

/** Fields that are mostly found again without being said. */
export type Derived = 'lang' | 'excerpt' | 'cover' | 'collection' | 'slug' | 'event'

/** The front matter of an article between its lines of dashes, with those derived fields that have to be said. */
export function frontMatterOf(article: Article, said: ReadonlySet<Derived>): string {
  const fields = Object.entries(fieldsOf(article, said)).filter(([, value]) => isGiven(value))
  return fields.length === 0 ? '' : `---\n${stringify(Object.fromEntries(fields), { lineWidth: 0 })}---\n`
}

/** Derived fields that an article has because its editor said so. */
export function saidIn({ found }: Article): Set<Derived> {
  const names: Readonly<Record<Derived, string>> = {
    lang: 'language',
    excerpt: 'excerpt',
    cover: 'cover',
    collection: 'collection',
    slug: 'slug',
    event: 'event',
  }
  const said = (Object.keys(names) as Derived[]).filter((name) => found[names[name]]?.rule.startsWith('front matter')) // keys of the record above
  return new Set(said.filter((name) => name !== 'collection'))
}

/** An event's own file may name it by its first heading only. */
export function isTitledByHeading({ collection, event }: Article): boolean {
  return collection === 'events' && event?.name === undefined
}

function fieldsOf(article: Article, said: ReadonlySet<Derived>): Record<string, unknown> {
  const { title, published, updated, author, source, tags, language, excerpt, cover, collection, slug, event } = article
  const isEvent = collection === 'events'
  const own = isEvent && event ? eventFields(event) : {}
  return {
    ...(isEvent ? {} : { title: asTitle(title) }),
    ...own,
    date: isEvent && published === event?.start ? undefined : published,
    updated,
    accessed: article.accessed,
    author,
    source: isAddress(source?.name) ? { name: source?.name } : source?.name,
    source_url: source?.url,
    section: source?.section,
    tags,
    lang: said.has('lang') ? language : undefined,
    // `false`: there is none, and none is to be found.
    excerpt: said.has('excerpt') ? (asText(excerpt) ?? false) : undefined,
    cover: said.has('cover') ? (coverOf(cover) ?? false) : hasNoCover(article) ? false : undefined,
    gallery: galleryOf(article),
    event: isEvent ? undefined : ((event && mentionOf(event)) ?? (said.has('event') ? false : undefined)),
    collection: said.has('collection') ? collection : undefined,
    slug: said.has('slug') ? slug : undefined,
    corrections: article.corrections?.map(({ date, text }) => (date ? { [date]: text } : { text })),
    aliases: article.aliases?.map(({ href }) => href),
    ...versionsOf(article),
  }
}

/** What is said of the article in other languages. */
function versionsOf({ versions }: Article): Record<string, unknown> {
  if (!versions) return {}
  const named = (kind: NamedVersion['is']) => versions.named.flatMap(({ name, is }) => (is === kind ? [name] : []))
  const keys = (sure: boolean) => oneOrAll(versions.keys.flatMap(({ key, isSure }) => (isSure === sure ? [key] : [])))
  return {
    translation: versions.isNone ? false : oneOrAll(named('translation')),
    translation_of: oneOrAll(named('original')),
    ...{ translationKey: keys(true), ref: keys(false) },
  }
}

/** The folders whose pictures stand below the text. */
function galleryOf({ body }: Article): string | string[] | undefined {
  const paths = body.flatMap((block) => (block.kind === 'gallery' && block.folder ? [block.folder.path] : []))
  return oneOrAll(paths)
}

function oneOrAll(texts: string[]): string | string[] | undefined {
  return texts.length > 1 ? texts : texts[0]
}

/** Whether no picture of its folders may stand for the article, though no other does. */
function hasNoCover({ body, cover }: Article): boolean {
  const folders = body.flatMap((block) => (block.kind === 'gallery' && block.folder ? [block.folder] : []))
  return cover === undefined && folders.length > 0 && !folders.some(({ givesCover }) => givesCover)
}

function eventFields({ articles, found, line, column, ...said }: EventMention): Record<string, unknown> {
  const { otherNames, startTime, endTime, timeZone, ...others } = said
  const { slug, name, acronym, edition, series, start, end, ...where } = others
  const all = {
    ...{ slug, name, other_names: otherNames, acronym, edition, series, start, end },
    ...{ start_time: startTime, end_time: endTime, time_zone: timeZone, ...where },
    articles: articles.map((one) => one.name),
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => isGiven(value)))
}

function mentionOf(event: EventMention): unknown {
  const fields = eventFields(event)
  const [first, ...others] = Object.entries(fields)
  if (!first || others.length > 0) return fields
  const [name, value] = first
  const isSlug = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(String(value))
  return (name === 'slug' && isSlug) || (name === 'name' && !isSlug) ? value : fields
}

function coverOf(cover: Article['cover']): unknown {
  if (!cover) return undefined
  return cover.alt === '' ? cover.src : { src: cover.src, alt: cover.alt }
}

// Titles of other programs hold HTML: what would be read as such is written as text.
function asTitle(title: string): string {
  return /&#?\w+;|<\/?[a-z]/i.test(title) ? (asText(title) ?? title) : title
}

// An excerpt may hold HTML, so what would be a tag or an entity is written as text.
function asText(excerpt: string | undefined): string | undefined {
  return excerpt?.replace(/&(?=#?\w+;?)/g, '&amp;').replaceAll('<', '&lt;')
}

function isAddress(name: string | undefined): boolean {
  return name !== undefined && /^https?:\/\//.test(name)
}

function isGiven(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0)
}
