import type { Article } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { diagnose } from '../model/rules.ts'
import type { Site } from '../model/site.ts'

/** Says which links within the site have no page. */
export function checkLinks(
  articles: readonly Article[],
  { articles: published, conferences, redirects }: Site,
): Diagnostic[] {
  const pages = new Set(['', 'portfolio', 'news', 'events', 'search'])
  for (const { id } of published) pages.add(id)
  for (const { slug } of conferences) pages.add(`events/${slug}`)
  for (const { from } of redirects) pages.add(from.replace(/^\/|\/$/g, ''))
  return articles.flatMap(({ path, links }) =>
    links
      .filter(({ href }) => !pages.has(href.replace(/[?#].*$/, '').replace(/^\/|\/$/g, '')))
      .map(({ href, line, column }) => diagnose(path, { line, column }, 'link-broken', href)),
  )
}
