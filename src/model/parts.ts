import { isDeepStrictEqual } from 'node:util'
import type { Article } from './article.ts'

/**
 * Tells a part of each of some articles, again and again: of an article that has changed the part is the same object as the last
 * time where it is alike, so that what depends on nothing else need not be made anew.
 */
export function partsOf<Part>(part: (article: Article) => Part): (articles: readonly Article[]) => Part[] {
  let last: ReadonlyMap<string, Known<Part>> = new Map()
  return (articles) => {
    const known = articles.map((article): Known<Part> => {
      const before = last.get(article.id)
      if (before?.article === article) return before
      const now = part(article)
      return { article, part: before && isDeepStrictEqual(before.part, now) ? before.part : now }
    })
    last = new Map(known.map((one) => [one.article.id, one]))
    return known.map((one) => one.part)
  }
}

interface Known<Part> {
  readonly article: Article
  readonly part: Part
}
