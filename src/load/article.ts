import type { Element } from 'hast'
import type { VFile } from 'vfile'
import {
  type Article,
  type Body,
  type Collection,
  type Cover,
  collections,
  type Finding,
  figuresOf,
} from '../model/article.ts'
import { nearest } from '../model/nearest.ts'
import type { Document } from './document.ts'
import type { Draft, Findings, Found, Loader } from './draft.ts'
import { excerptIn, shortened } from './excerpt.ts'
import { folderOf } from './folder.ts'
import { languageIn } from './language.ts'
import { placeOf } from './place.ts'
import { statesFact } from './plain-text/facts.ts'
import { settledIn } from './settled-in.ts'
import { dateOfName, languageOfName, slugFor } from './slug.ts'
import { Refusal, tell } from './tell.ts'
import { titleFromText } from './title-from-text.ts'
import { cleaned, finished } from './tree/cleaned.ts'
import { headings, textIn } from './tree/elements.ts'
import { pictured } from './tree/pictured.ts'
import { teaserIn } from './tree/teaser.ts'

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
export function toArticle(document: Document, { loader, confidence, draft, given, others }: Reading): Made {
  const { file } = document
  const teaser = teaserIn(draft.tree)
  const clean = cleaned(draft.tree, file)
  const stated = { ...draft.found, ...given, ...(teaser && !('excerpt' in given) ? { excerpt: teaser } : {}) }
  const { title, blocks } = titled(clean.blocks, stated.title, file)
  const collection = collectionOf(file, given.collection)
  if (blocks.length === 0 && collection.value !== 'events') tell(file, title, 'body-empty')

  const language =
    stated.language ?? languageBy(file.path) ?? languageIn([title.value, ...blocks.map(textIn)].join('\n'))
  const spelt = finished(blocks, language.value)
  const body = pictured(spelt)
  // Whoever writes `date: ""` wants none.
  const published =
    'published' in given ? given.published : (stated.published ?? (others.length === 0 ? dateIn(file.path) : undefined))
  const shown = { ...stated, title, language, published, ...shownIn({ stated, given }, blocks, body) }
  tellUncertain(file, shown)
  const date = published?.value ?? stated.updated?.value
  if (draft.withheld && !date && !('published' in given) && collection.value !== 'events') {
    tell(file, draft.withheld, 'date-withheld', draft.withheld.date, draft.withheld.meaning)
  }
  const slug = slugFor({
    given: given.slug?.value,
    path: file.path,
    event: given.event?.value.slug,
    title: title.value,
    date,
    text: document.text,
    taken: others.map((other) => other.slug),
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
    found: { ...placesOf(shown), collection: withoutValue(collection) },
    leftOut: draft.leftOut,
    loader,
    confidence,
  }
  return { article, blocks: spelt }
}

// What an editor would miss if it were wrong. Below this, about one finding in five is.
const certain = 0.6
const settling = {
  title: 'title',
  published: 'date',
  updated: 'updated',
  author: 'author',
  sourceName: 'source',
  language: 'language',
} as const

/** Says which fields may be wrong, with the line of front matter that would settle each. */
function tellUncertain(file: VFile, found: Findings): void {
  for (const [name, field] of Object.entries(settling) as [keyof typeof settling, string][]) {
    const finding = found[name]
    if (finding && finding.confidence < certain)
      tell(file, finding, 'field-uncertain', field, finding.value, settledIn(file.path))
  }
}

/** The title, and the blocks without the heading that says it. */
function titled(all: readonly Element[], stated: Found<string> | undefined, file: VFile) {
  const first = all.find(({ tagName }) => tagName !== 'hr')
  const isRead = (block: Element) => stated !== undefined && !stated.sidecar && isAt(block, stated)
  // Word processors and old pages have it in a paragraph; what an editor keeps may stand above the heading that gave it.
  const mayBe = (block: Element) =>
    headings.has(block.tagName)
      ? block === first || isRead(block)
      : block === first && block.tagName === 'p' && stated !== undefined && isHeadline(textIn(block), stated.value)
  const heading = all.find(mayBe)
  const isTitle = heading && (stated ? isSame(textIn(heading), stated.value) : heading.tagName === 'h1')
  const title =
    stated ??
    (isTitle ? { value: textIn(heading), rule: 'first heading', confidence: 0.95, ...placeOf(heading) } : undefined)
  if (title) return { title, blocks: isTitle ? all.filter((block) => block !== heading) : all }
  const guess = folderOf(file.path) === 'events' ? undefined : titleFromText(all)
  if (guess) return guess
  tell(file, { line: 1, column: 1 }, 'title-missing')
  throw new Refusal()
}

// A sentence of the text may say the title, too, with a full stop.
function isHeadline(text: string, title: string): boolean {
  return isSame(text, title) && /[.。]$/.test(text) === /[.。]$/.test(title)
}

function isAt(block: Element, { line, column }: Finding): boolean {
  return block.position?.start.line === line && block.position.start.column === column
}

function collectionOf(file: VFile, given: Found<string> | undefined): Found<Collection> {
  const folder = folderOf(file.path)
  const top = file.path.includes('/') ? file.path.split('/')[0] : undefined
  const named = collections.find((name) => name === given?.value.toLowerCase())
  if (given && named) return { ...given, value: named }
  if (!given && folder) return { value: folder, line: 1, column: 1, rule: 'folder', confidence: 1 }
  if (!given && top === undefined) return { value: 'news', line: 1, column: 1, rule: 'default', confidence: 1 }
  const wrong = given?.value ?? top ?? ''
  tell(file, given ?? { line: 1, column: 1 }, 'collection-unknown', wrong, nearest(wrong, collections))
  throw new Refusal()
}

function languageBy(path: string): Found<string> | undefined {
  const value = languageOfName(path)
  return value ? { value, line: 1, column: 1, rule: 'file name', confidence: 0.95 } : undefined
}

function dateIn(path: string): Found<string> | undefined {
  const value = dateOfName(path)
  return value ? { value, line: 1, column: 1, rule: 'file name', confidence: 0.9 } : undefined
}

/** What lists show of an article: the stated excerpt and cover, else the first paragraph and the first picture. */
function shownIn({ stated, given }: { stated: Findings; given: Findings }, blocks: readonly Element[], body: Body) {
  const parts = stated.excerpt && excerptIn(stated.excerpt)
  const found = 'excerpt' in given && !given.excerpt ? undefined : firstParagraph(blocks)
  const excerpt = stated.excerpt && parts?.text ? { ...stated.excerpt, value: parts.text } : found
  const inExcerpt = stated.excerpt &&
    parts?.cover && { ...stated.excerpt, value: parts.cover, rule: 'picture in the excerpt' }
  if ('cover' in given && !given.cover) return { excerpt, cover: undefined }
  return { excerpt, cover: stated.cover ?? inExcerpt ?? firstPicture(body) }
}

function firstParagraph(blocks: readonly Element[]): Found<string> | undefined {
  const isText = (block: Element) => block.tagName === 'p' && textIn(block) !== ''
  // `When: 5 June 2024` and the like stand above the text of an announcement.
  const paragraph = blocks.find((block) => isText(block) && !statesFact(textIn(block))) ?? blocks.find(isText)
  return (
    paragraph && { value: shortened(textIn(paragraph)), rule: 'first paragraph', confidence: 1, ...placeOf(paragraph) }
  )
}

function firstPicture(body: Body): Found<Cover> | undefined {
  const figure = figuresOf(body).find(({ src }) => src !== undefined)
  if (figure?.src === undefined) return undefined
  const { src, alt, caption, line, column } = figure
  return {
    value: { src, alt: alt || (caption ?? ''), line, column },
    line,
    column,
    rule: 'first picture',
    confidence: 1,
  }
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

function isSame(a: string, b: string): boolean {
  const bare = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s\p{P}]/gu, '')
  return bare(a) === bare(b)
}
