import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { textIn } from './body-text.ts'
import { build } from './build.ts'
import { type Row, rowsOf } from './explain/rows.ts'
import { loadTraced, type Traced } from './load/load.ts'
import { type Article, figuresOf } from './model/article.ts'
import type { Diagnostic } from './model/diagnostic.ts'
import type { Conference, Site } from './model/site.ts'
import type { Folders } from './model/source.ts'
import { readArticle } from './read/read-texts.ts'

/** How one file was read. Absent fields are left out; dates are `YYYY-MM-DD`. */
export interface Explanation {
  readonly path: string
  readonly loader?: string
  readonly confidence?: number
  readonly article?: ExplainedArticle
  /** The body's plain text, a blank line between blocks, without captions. */
  readonly text?: string
  /** Without the cover. */
  readonly figures?: readonly { src?: string; alt: string; caption?: string; credit?: string }[]
  readonly leftOut?: Article['leftOut']
  readonly found?: Article['found']
  /** Every line of the file, where they are asked for. */
  readonly lines?: readonly Row[]
  /** The further articles of the same file. */
  readonly more?: readonly Told[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What is told of one article. */
export type Told = Omit<Explanation, 'path' | 'lines' | 'more' | 'diagnostics'>

export interface ExplainOptions {
  readonly lines?: boolean
}

export type ExplainedArticle = Pick<
  Article,
  'title' | 'language' | 'collection' | 'published' | 'updated' | 'accessed' | 'author' | 'source' | 'tags' | 'excerpt'
> & {
  readonly cover?: string
  /** `2024-05-01: text`, the newest first. */
  readonly corrections?: readonly string[]
  /** Folders whose pictures stand below the text. */
  readonly gallery?: readonly string[]
  readonly event?: ExplainedEvent
  /** Ids of its versions in other languages. */
  readonly translation?: readonly string[]
}

/** What is known of the event, as the whole site gives it; absent where nothing is. */
export type ExplainedEvent = Partial<Pick<Conference, (typeof eventFields)[number]>>
const eventFields = [
  ...([
    'name',
    'otherNames',
    'acronym',
    'edition',
    'series',
    'start',
    'end',
    'startTime',
    'endTime',
    'timeZone',
  ] as const),
  ...(['place', 'city', 'country', 'online', 'cancelled', 'organisers', 'url'] as const),
]

/** Explains each file, in order; files of content/ with the conference that the whole site gives them. */
export async function explain(
  files: readonly string[],
  folders: Folders,
  options: ExplainOptions = {},
): Promise<Explanation[]> {
  const isOwn = (file: string) => resolve(file).startsWith(folders.content + sep)
  const site = files.some(isOwn) ? (await build(folders, { publish: false })).site : undefined
  const explanations: Explanation[] = []
  for (const file of files) {
    const own = isOwn(file) ? relative(folders.content, resolve(file)) : undefined
    const { read, articles } = await traced(file, own)
    const [first, ...others] = articles.map((one) => told(one, site))
    explanations.push({
      path: file,
      ...first,
      ...(options.lines && first ? { lines: rowsOf(articles) } : {}),
      ...(others.length > 0 ? { more: others } : {}),
      diagnostics: read.map((one) => ({ ...one, path: nameOf(one.path, file) })),
    })
  }
  return explanations
}

async function traced(file: string, own: string | undefined) {
  const path = (own ?? file).split(sep)
  const source = await readArticle({ path: own ? path.join('/') : (path.at(-1) ?? file), file: resolve(file) })
  if (!source.value) return { read: source.diagnostics, articles: [] }
  const loaded = await loadTraced(source.value)
  return { read: [...source.diagnostics, ...loaded.diagnostics], articles: loaded.value }
}

function told({ article }: Traced, site: Site | undefined): Told {
  return {
    loader: article.loader,
    confidence: article.confidence,
    article: fieldsOf(article, site),
    text: textIn(article.body),
    figures: figuresOf(bodyOf(article, site))
      .filter(({ src }) => src === undefined || src !== article.cover?.src)
      .map(({ src, alt, caption, credit }) => ({ src, alt, caption, credit })),
    leftOut: article.leftOut,
    found: foundIn(article),
  }
}

/** The body, with the pictures of its folders where the whole site is known. */
function bodyOf({ id, body }: Article, site: Site | undefined): Article['body'] {
  const isOfFolder = body.some((block) => block.kind === 'gallery' && block.folder)
  return (isOfFolder ? site?.articles.find((other) => other.id === id)?.body : undefined) ?? body
}

/** Where each field was read, those of the event as `event.start`. */
function foundIn({ found, event }: Article): Article['found'] {
  const inner = Object.entries(event?.found ?? {}).map(([name, finding]) => [`event.${name}`, finding] as const)
  return { ...found, ...Object.fromEntries(inner) }
}

function explained(event: ExplainedEvent): ExplainedEvent {
  const isNothing = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0)
  return Object.fromEntries(eventFields.flatMap((name) => (isNothing(event[name]) ? [] : [[name, event[name]]])))
}

/** The file as it was called, or the sidecar beside it. */
function nameOf(path: string, file: string): string {
  return /\.ya?ml$/i.test(path) && !/\.ya?ml$/i.test(file) ? join(dirname(file), basename(path)) : file
}

function fieldsOf(article: Article, site: Site | undefined): ExplainedArticle {
  const { title, language, collection, published, updated, accessed, author, source, tags, excerpt, cover } = article
  const conference = site?.conferences.find(({ slug }) => slug === site.conferenceOf[article.id])
  const event = conference ?? article.event
  const folders = article.body.flatMap((block) => (block.kind === 'gallery' && block.folder ? [block.folder.path] : []))
  return {
    ...{ title, language, collection, published, updated, accessed, author, source, tags, excerpt, cover: cover?.src },
    corrections: article.corrections?.map(({ date, text }) => (date ? `${date}: ${text}` : text)),
    gallery: folders.length > 0 ? folders : undefined,
    event: event && explained(event),
    translation: site?.translationsOf[article.id],
  }
}
