import type { Article } from '../model/article.ts'
import type { Redirect } from '../model/redirect.ts'
import type { Conference } from '../model/site.ts'

/** Where the aliases of articles and of the files of conferences lead, those of the first file by path first. */
export function redirectsIn(articles: readonly Article[], conferences: readonly Conference[]): Redirect[] {
  const byFile = new Map(conferences.flatMap(({ path, slug }) => (path ? [[path, slug] as const] : [])))
  return articles.flatMap(({ aliases = [], id, path, title, collection, found }) => {
    const to = collection === 'events' ? addressOfEvent(byFile.get(path)) : `/${id}/`
    const file = found.aliases?.sidecar ?? path
    return to === undefined
      ? []
      : aliases.map(({ href, line, column }) => ({ from: href, to, title, path: file, line, column }))
  })
}

function addressOfEvent(slug: string | undefined): string | undefined {
  return slug && `/events/${slug}/`
}
