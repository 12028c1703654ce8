import { isDeepStrictEqual } from 'node:util'
import type { Article } from './article.ts'
import { once } from './once.ts'

/**
 * Tells a part of each of some articles, again and again: of an article that has changed the part is the same object as the last
 * time where it is alike, so that what depends on nothing else need not be made anew.
 */
export function partsOf<Part>(part: (article: Article) => Part): (articles: readonly Article[]) => readonly Part[] {
  const known = new WeakMap<Article, { readonly part: Part }>()
  let [last, parts]: [readonly Article[], readonly Part[]] = [[], []]
  return (articles) => {
    const before = once(() => new Map(last.map((article) => [article.id, known.get(article)])))
    const partFor = (article: Article, index: number): Part => {
      if (article === last[index]) return parts[index] as Part // the two lists go together
      const own = known.get(article) ?? { part: alike(part(article), before().get(article.id)) }
      known.set(article, own)
      return own.part
    }
    const now = articles.map(partFor)
    last = articles
    parts = now
    return now
  }
}

function alike<Part>(now: Part, before: { readonly part: Part } | undefined): Part {
  return before && isDeepStrictEqual(before.part, now) ? before.part : now
}
