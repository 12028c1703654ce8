import type { Diagnostic, Place, Result } from '../../model/diagnostic.ts'
import { nearest } from '../../model/nearest.ts'
import { once } from '../../model/once.ts'
import { diagnose } from '../../model/rules.ts'
import type { Mentioning } from './told.ts'

/** That an article is about the event of a file, and where that is said. */
interface Claim extends Place {
  readonly article: Mentioning
  readonly slug: string
  readonly path: string
}

/** By the id of an article, the event whose file lists it, or which it names itself; the first that claims it has it. */
export function claimed(
  events: readonly Mentioning[],
  articles: readonly Mentioning[],
): Result<ReadonlyMap<string, string>> {
  const listed = claimsOfEvents(events, articles)
  const own = claimsOfArticles(articles, new Set(events.map(({ slug }) => slug)))
  const value = new Map<string, string>()
  const diagnostics: Diagnostic[] = [...listed.diagnostics]
  for (const { article, slug, path, line, column } of [...listed.value, ...own]) {
    const holder = value.get(article.id) ?? slug
    value.set(article.id, holder)
    if (holder === slug) continue
    diagnostics.push(diagnose(path, { line, column }, 'event-article-claimed', article.slug, holder))
  }
  return { value, diagnostics }
}

function claimsOfEvents(events: readonly Mentioning[], articles: readonly Mentioning[]): Result<Claim[]> {
  const diagnostics: Diagnostic[] = []
  const names = once(() => namesOf(articles))
  const value = events.flatMap(({ path: own, slug, event, found }) => {
    const path = found.event?.sidecar ?? own
    return (event?.articles ?? []).flatMap(({ name, ...place }): Claim[] => {
      const article = names().get(name.replace(/^\/+|\/+$/g, ''))
      if (article) return [{ article, slug, path, ...place }]
      const like = nearest(
        name,
        articles.map((one) => one.slug),
      )
      diagnostics.push(diagnose(path, place, 'event-article-unknown', name, like))
      return []
    })
  })
  return { value, diagnostics }
}

function claimsOfArticles(articles: readonly Mentioning[], slugs: ReadonlySet<string>): Claim[] {
  return articles.flatMap((article): Claim[] => {
    const { event, found } = article
    if (!event?.slug || !slugs.has(event.slug)) return []
    const place = { line: event.line, column: event.column }
    return [{ article, slug: event.slug, path: found.event?.sidecar ?? article.path, ...place }]
  })
}

/** What an article may be called: id, path, slug, or file name without its ending. The first of two wins. */
function namesOf(articles: readonly Mentioning[]): ReadonlyMap<string, Mentioning> {
  const names = new Map<string, Mentioning>()
  const add = (name: string, article: Mentioning) => {
    if (!names.has(name)) names.set(name, article)
  }
  for (const article of articles) for (const name of [article.id, article.path]) add(name, article)
  for (const article of articles) add(article.slug, article)
  for (const article of articles) add(article.path.replace(/^.*\//, '').replace(/\.[^.]+$/, ''), article)
  return names
}
