import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { textIn } from './body-text.ts'
import { build } from './build.ts'
import { load } from './load/load.ts'
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
  readonly diagnostics: readonly Diagnostic[]
}

export type ExplainedArticle = Pick<
  Article,
  'title' | 'language' | 'collection' | 'published' | 'updated' | 'author' | 'source' | 'tags' | 'excerpt'
> & {
  readonly cover?: string
  readonly event?: Partial<Pick<Conference, 'name' | 'start' | 'end' | 'place' | 'city' | 'online' | 'url'>>
}

/** Explains each file, in order; files of content/ with the conference that the whole site gives them. */
export async function explain(files: readonly string[], folders: Folders): Promise<Explanation[]> {
  const isOwn = (file: string) => resolve(file).startsWith(folders.content + sep)
  const site = files.some(isOwn) ? (await build(folders, { publish: false })).site : undefined
  const explanations: Explanation[] = []
  for (const file of files) {
    explanations.push(await explained(file, isOwn(file) ? relative(folders.content, resolve(file)) : undefined, site))
  }
  return explanations
}

async function explained(file: string, own: string | undefined, site: Site | undefined): Promise<Explanation> {
  const path = (own ?? file).split(sep)
  const read = readArticle({ path: own ? path.join('/') : (path.at(-1) ?? file), file: resolve(file) })
  const here = (all: readonly Diagnostic[]) => all.map((one) => ({ ...one, path: nameOf(one.path, file) }))
  if (!read.value) return { path: file, diagnostics: here(read.diagnostics) }
  const {
    value: [article],
    diagnostics,
  } = await load(read.value)
  const all = here([...read.diagnostics, ...diagnostics])
  if (!article) return { path: file, diagnostics: all }
  return {
    path: file,
    loader: article.loader,
    confidence: article.confidence,
    article: fieldsOf(article, site),
    text: textIn(article.body),
    figures: figuresOf(article.body)
      .filter(({ src }) => src === undefined || src !== article.cover?.src)
      .map(({ src, alt, caption, credit }) => ({ src, alt, caption, credit })),
    leftOut: article.leftOut,
    found: article.found,
    diagnostics: all,
  }
}

/** The file as it was called, or the sidecar beside it. */
function nameOf(path: string, file: string): string {
  return /\.ya?ml$/i.test(path) && !/\.ya?ml$/i.test(file) ? join(dirname(file), basename(path)) : file
}

function fieldsOf(article: Article, site: Site | undefined): ExplainedArticle {
  const { title, language, collection, published, updated, author, source, tags, excerpt, cover } = article
  const conference = site?.conferences.find(({ slug }) => slug === site.conferenceOf[article.id])
  const event = conference ?? article.event
  return {
    ...{ title, language, collection, published, updated, author, source, tags, excerpt, cover: cover?.src },
    event: event && {
      ...{ name: event.name, start: event.start, end: event.end, place: event.place, city: event.city },
      ...{ online: event.online, url: event.url },
    },
  }
}

/** An explanation for a person to read. */
export function explanationAsText({
  path,
  loader,
  confidence,
  article,
  found = {},
  leftOut = [],
  figures = [],
}: Explanation): string {
  if (!article) return `${path}\n  not an article; see the messages`
  const fields = Object.entries(flat(article)).map(([name, value]) => {
    const { line, column, rule } = found[name] ?? {}
    const from = line ? `${line}:${column}`.padEnd(8) : ''.padEnd(8)
    return `  ${name.padEnd(15)} ${from} ${shortened(value)}${rule ? `   (${rule})` : ''}`
  })
  const pictures = figures.map(({ src, caption, credit }) => {
    return `  figure                   ${shortened([src ?? 'picture not kept', caption, credit].filter(Boolean).join(' · '))}`
  })
  const left = leftOut.map(
    ({ line, text, rule }) => `  left out        ${String(line).padEnd(8)} ${shortened(text)}   (${rule})`,
  )
  return [`${path}`, `  read as ${loader}, confidence ${confidence?.toFixed(2)}`, ...fields, ...pictures, ...left].join(
    '\n',
  )
}

/** Fields with their names in `found`: `source.name`, `event.start`. */
function flat(article: ExplainedArticle): Record<string, string> {
  const entries = Object.entries(article).flatMap(([name, value]): [string, unknown][] => {
    if (typeof value !== 'object' || Array.isArray(value)) return [[name, value]]
    return Object.entries(value).map(([inner, own]): [string, unknown] => [`${name}.${inner}`, own])
  })
  const isGiven = ([, value]: [string, unknown]) => value !== undefined && !(Array.isArray(value) && value.length === 0)
  return Object.fromEntries(entries.filter(isGiven).map(([name, value]) => [name, [value].flat().join(', ')]))
}

function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 89)}…` : text
}
