import type { Article } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { once } from '../model/once.ts'
import { type KeptRedirect, type Redirect, type RedirectChanges, redirectsName } from '../model/redirect.ts'
import { diagnose } from '../model/rules.ts'
import type { Conference } from '../model/site.ts'
import type { Move } from './moved-pages.ts'

interface Known {
  readonly articles: readonly Article[]
  readonly conferences: readonly Conference[]
  /** What content/redirects.yaml says. */
  readonly kept: readonly KeptRedirect[]
  readonly moves: readonly Move[]
}

interface Redirects {
  readonly redirects: readonly Redirect[]
  readonly changes: RedirectChanges
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Where former addresses lead: the aliases of articles and of the files of conferences, those of the first file by path first,
 * then the lines of the record, those among them that this build adds for pages that have moved.
 */
export function redirectsIn({ articles, conferences, kept, moves }: Known): Redirects {
  const aliases = aliasesOf(articles, conferences)
  const arrived = new Set(moves.map(({ to }) => to.address))
  const dropped = kept.filter(({ from }) => arrived.has(from))
  const left = kept.filter(({ from }) => !arrived.has(from))
  const known = new Set([...aliases, ...left].map(({ from }) => from))
  const news = moves.filter(({ from }) => !known.has(from.address))
  const added = news.map(({ from, to }) => ({ from: from.address, to: to.address, line: 1, column: 1 }))
  const titles = once(() => titlesOf(articles, conferences))
  const inRecord = [...left, ...added].map((one) => ({
    ...one,
    title: titles().get(one.to) ?? one.to,
    path: redirectsName,
  }))
  return { redirects: [...aliases, ...inRecord], changes: { added, dropped }, diagnostics: news.map(toldOf) }
}

function aliasesOf(articles: readonly Article[], conferences: readonly Conference[]): Redirect[] {
  const byFile = new Map(conferences.flatMap(({ path, slug }) => (path ? [[path, slug] as const] : [])))
  return articles.flatMap(({ aliases = [], id, path, title, collection, found }) => {
    const to = collection === 'events' ? addressOfEvent(byFile.get(path)) : `/${id}/`
    const file = found.aliases?.sidecar ?? path
    return to === undefined
      ? []
      : aliases.map(({ href, line, column }) => ({ from: href, to, title, path: file, line, column }))
  })
}

function titlesOf(articles: readonly Article[], conferences: readonly Conference[]): Map<string, string> {
  return new Map([
    ...articles.map(({ id, title }) => [`/${id}/`, title] as const),
    ...conferences.map(({ slug, name }) => [`/events/${slug}/`, name] as const),
  ])
}

function addressOfEvent(slug: string | undefined): string | undefined {
  return slug && `/events/${slug}/`
}

function toldOf({ from, to }: Move): Diagnostic {
  const place = to.path === undefined ? undefined : { line: 1, column: 1 }
  return diagnose(to.path ?? redirectsName, place, 'page-moved', from, to)
}
