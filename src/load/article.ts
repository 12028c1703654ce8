import type { Element } from 'hast'
import type { VFile } from 'vfile'
import type { Article, Collection, Finding } from '../model/article.ts'
import { collectionOf } from './collection.ts'
import type { Document } from './document.ts'
import type { Draft, Findings, Found, Loader } from './draft.ts'
import { newestFirst } from './errata.ts'
import { eventOf } from './events/event-of.ts'
import { languageIn } from './language.ts'
import { folderGalleries } from './named-folders.ts'
import { shownIn } from './shown.ts'
import { dateOfName, languageOfName, slugFor } from './slug.ts'
import { tell } from './tell.ts'
import { tellUncertain } from './tell-uncertain.ts'
import { titled } from './titled.ts'
import { cleaned, finished } from './tree/cleaned.ts'
import { textIn } from './tree/elements.ts'
import { pictured } from './tree/pictured.ts'
import { teaserIn } from './tree/teaser.ts'
import { versionsOf } from './versions.ts'

export interface Reading {
  readonly loader: Loader['name']
  readonly confidence: number
  readonly draft: Draft
  /** What the front matter says: it wins over what the loader found. */
  readonly given: Findings
  /** The articles that stand above it in the same file. */
  readonly others: readonly Article[]
}

/** An article, and the blocks that its body was made of, with the places they were read from. */
export interface Made {
  readonly article: Article
  readonly blocks: readonly Element[]
}

/** The article that a draft becomes: cleaned, its missing fields found. Throws a Refusal where it cannot be one. */
export function toArticle(document: Document, reading: Reading): Made {
  const { file } = document
  const { loader, confidence, draft, given, others } = reading
  const stated = statedIn(reading)
  const clean = cleaned(draft.tree, file)
  const { title, blocks } = titled(clean.blocks, stated.title, file)
  const collection = collectionOf(file, given.collection)
  if (blocks.length === 0 && !stated.gallery && collection.value !== 'events') tell(file, title, 'body-empty')

  const language =
    stated.language ?? languageBy(file.path) ?? languageIn([title.value, ...blocks.map(textIn)].join('\n'))
  const spelt = finished(blocks, language.value)
  const shownBody = pictured(spelt)
  const published = publishedOf(file, stated, reading)
  const date = published?.value ?? stated.updated?.value
  const text = { title, blocks: spelt, leftOut: draft.leftOut, language: language.value, near: date }
  const event = collection.value === 'events' ? stated.event : eventOf(file, given, text)
  const shown = { ...stated, title, language, published, event, ...shownIn({ stated, given }, spelt, shownBody) }
  const body = [...shownBody, ...folderGalleries(stated, !shown.cover && !('cover' in given))]
  tellUncertain(file, shown)
  if (!date && collection.value !== 'events') tellWithheld(file, reading)
  const taken = others.map((other) => other.slug)
  const slug = slugFor({
    given: given.slug?.value,
    event: given.event?.value.slug,
    path: file.path,
    title: title.value,
    date,
    text: document.text,
    taken,
  })
  const article = {
    id: idOf(collection.value, slug, date),
    slug,
    path: file.path,
    collection: collection.value,
    ...valuesOf(shown),
    title: title.value,
    language: language.value,
    body,
    links: clean.links,
    corrections: given.corrections && newestFirst(given.corrections.value),
    aliases: given.aliases?.value,
    versions: versionsOf(given),
    found: { ...placesOf(shown), collection: withoutValue(collection) },
    leftOut: draft.leftOut,
    loader,
    confidence,
  }
  return { article, blocks: spelt }
}

/** What the loader found, under what the editor says of it. */
function statedIn({ draft, given }: Reading): Findings {
  const teaser = 'excerpt' in given ? undefined : teaserIn(draft.tree)
  return { ...draft.found, ...given, ...(teaser ? { excerpt: teaser } : {}) }
}

/** The date of publication, from the file's name where nothing in it says one. */
function publishedOf(file: VFile, stated: Findings, { given, others }: Reading): Found<string> | undefined {
  // Whoever writes `date: ""` wants none.
  if ('published' in given) return given.published
  return stated.published ?? (others.length === 0 ? dateIn(file.path) : undefined)
}

/** Says which date was found in the place of an article's own, and not taken for it. */
function tellWithheld(file: VFile, { draft: { withheld }, given }: Reading): void {
  if (withheld && !('published' in given)) tell(file, withheld, 'date-withheld', withheld.date, withheld.meaning)
}

function languageBy(path: string): Found<string> | undefined {
  const value = languageOfName(path)
  return value ? { value, line: 1, column: 1, rule: 'file name', confidence: 0.95 } : undefined
}

function dateIn(path: string): Found<string> | undefined {
  const value = dateOfName(path)
  return value ? { value, line: 1, column: 1, rule: 'file name', confidence: 0.9 } : undefined
}

function idOf(collection: Collection, slug: string, date: string | undefined): string {
  return collection === 'news' ? `news/${date?.slice(0, 4) ?? 'undated'}/${slug}` : `${collection}/${slug}`
}

function valuesOf(found: Findings) {
  const { sourceName, sourceUrl, section } = found
  const source = { name: sourceName?.value, url: sourceUrl?.value, section: section?.value }
  return {
    published: found.published?.value,
    updated: found.updated?.value,
    accessed: found.accessed?.value,
    author: found.author?.value,
    source: Object.values(source).some(Boolean) ? source : undefined,
    tags: found.tags?.value ?? [],
    excerpt: found.excerpt?.value,
    cover: found.cover?.value,
    event: found.event?.value,
  }
}

function placesOf(found: Findings): Article['found'] {
  const entries = Object.entries(found) as [string, Found<unknown> | undefined][] // every field of Findings is one
  const named = (name: string) =>
    ({ sourceName: 'source.name', sourceUrl: 'source.url', section: 'source.section' })[name]
  return Object.fromEntries(
    entries.flatMap(([name, field]) => (field ? [[named(name) ?? name, withoutValue(field)]] : [])),
  )
}

function withoutValue({ value: _, ...finding }: Found<unknown>): Finding {
  return finding
}
