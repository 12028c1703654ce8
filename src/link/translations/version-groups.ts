import type { Article } from '../../model/article.ts'
import { isSameWriting } from '../../model/language.ts'

/** Groups of articles that are the same in several languages. */
export interface VersionGroups {
  /** Joins the groups of two articles; where they hold two of one language they stay apart, and those two are given. */
  readonly join: (a: Article, b: Article) => readonly [Article, Article] | undefined
  readonly has: (article: Article) => boolean
  readonly all: () => readonly (readonly Article[])[]
}

export function versionGroups(): VersionGroups {
  const groups = new Map<string, readonly Article[]>()
  const groupOf = (article: Article) => groups.get(article.id) ?? [article]
  return {
    join: (a, b) => {
      const [first, second] = [groupOf(a), groupOf(b)]
      if (first.includes(b)) return undefined
      const twice = second.flatMap((one) =>
        first.filter((other) => isSameWriting(one.language, other.language)).map((other) => [one, other] as const),
      )
      if (twice[0]) return twice[0]
      const joined = [...first, ...second]
      for (const { id } of joined) groups.set(id, joined)
      return undefined
    },
    has: ({ id }) => groups.has(id),
    all: () => [...new Set(groups.values())],
  }
}

/** Whether no two of some articles are in one language. */
export function isOneOfEach(articles: readonly Article[]): boolean {
  return articles.every((one, index) =>
    articles.slice(index + 1).every((other) => !isSameWriting(one.language, other.language)),
  )
}
