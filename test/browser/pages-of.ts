import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { ServedSite } from './serve.ts'

/** A page as it was published. */
export interface BuiltPage {
  /** Where it stands within the site: `news/2024/x/`, empty for the home page. */
  readonly path: string
  readonly url: string
  readonly html: string
  readonly tree: Root
  readonly kind: PageKind
}

export type PageKind =
  | 'home'
  | 'portfolio list'
  | 'news list'
  | 'events list'
  | 'narrowed list'
  | 'further page of a list'
  | 'entry'
  | 'picture'
  | `report in ${'English' | 'Chinese'}`
  | `translated report in ${'English' | 'Chinese'}`
  | `event in ${'English' | 'Chinese'}`
  | `event to come in ${'English' | 'Chinese'}`
  | `series in ${'English' | 'Chinese'}`
  | `place in ${'English' | 'Chinese'}`
  | 'archive'
  | 'year'
  | `list of ${'topics' | 'sources'}`
  | `${'topic' | 'source' | 'language'} in ${'English' | 'Chinese'}`
  | 'format'
  | 'search'
  | 'feeds'
  | 'not found'

/** Every page of a built site, in the order of their paths. */
export function pagesOf(site: ServedSite): BuiltPage[] {
  const files = readdirSync(site.dist, { recursive: true, encoding: 'utf8' })
  return files
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => pageIn(site, file))
}

/** The first page of each kind. */
export function oneOfEachKind(pages: readonly BuiltPage[]): BuiltPage[] {
  return [...new Map([...pages].reverse().map((page) => [page.kind, page])).values()].reverse()
}

function pageIn(site: ServedSite, file: string): BuiltPage {
  const html = readFileSync(join(site.dist, file), 'utf8')
  const path = file.replace(/(^|\/)index\.html$/u, '$1')
  let tree: Root | undefined
  return {
    path,
    url: site.url + path,
    html,
    kind: kindOf(path, html),
    // Most pages of a large site are never asked for theirs.
    get tree() {
      tree ??= fromHtml(html)
      return tree
    },
  }
}

function kindOf(path: string, html: string): PageKind {
  const language = languageOf(html)
  const kinds: readonly (readonly [RegExp, PageKind])[] = [
    [/^$/u, 'home'],
    [/^404\.html$/u, 'not found'],
    [/^search\/$/u, 'search'],
    [/^portfolio\/$/u, 'portfolio list'],
    [/^news\/$/u, 'news list'],
    [/^events\/$/u, 'events list'],
    [/^(portfolio|news|events)\/page\/\d+\/$/u, 'further page of a list'],
    [/^(news\/[^/]+|portfolio\/(en|zh-Han[st]))\/$/u, 'narrowed list'],
    [/^(news|portfolio)\/[^/]+\/page\/\d+\/$/u, 'further page of a list'],
    [/^portfolio\/[^/]+\/$/u, 'entry'],
    [/^news\/[^/]+\/[^/]+\/$/u, `${isTranslated(html) ? 'translated ' : ''}report in ${language}`],
    [/^events\/[^/]+\/$/u, `event ${isToCome(html) ? 'to come ' : ''}in ${language}`],
    [/^feeds\/$/u, 'feeds'],
    [/^archive\/$/u, 'archive'],
    [/^archive\/(\d+|undated)\/$/u, 'year'],
    [/^tags\/$/u, 'list of topics'],
    [/^sources\/$/u, 'list of sources'],
    [/^(tags|sources)\/page\/\d+\/$/u, 'further page of a list'],
    [/^(archive|tags|sources|languages|formats)\/[^/]+\/page\/\d+\/$/u, 'further page of a list'],
    [/^tags\/[^/]+\/$/u, `topic in ${language}`],
    [/^sources\/[^/]+\/$/u, `source in ${language}`],
    [/^languages\/[^/]+\/$/u, `language in ${language}`],
    [/^formats\/[^/]+\/$/u, 'format'],
    [/^series\/[^/]+\/$/u, `series in ${language}`],
    [/^places\/[^/]+\/$/u, `place in ${language}`],
    [/^(portfolio\/[^/]+|news\/[^/]+\/[^/]+|events\/[^/]+)\/[^/]+\/$/u, 'picture'],
  ]
  const kind = kinds.find(([pattern]) => pattern.test(path))?.[1]
  if (!kind) throw new Error(`No kind of page has the address /${path}: name it in ${import.meta.filename}`)
  return kind
}

/** Whether the page of an event says that it is not over. */
function isToCome(html: string): boolean {
  return /<header[^>]* data-phase=/u.test(html)
}

/** Whether the page of an article leads to it in other languages. */
function isTranslated(html: string): boolean {
  return /<link[^>]* hreflang=/u.test(html)
}

function languageOf(html: string): 'English' | 'Chinese' {
  return /^<!doctype html>\s*<html lang="zh/iu.test(html) ? 'Chinese' : 'English'
}
