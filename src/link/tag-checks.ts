import type { Article } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { grouped } from '../model/grouped.ts'
import { mostUsed, nameKey } from '../model/name-key.ts'
import { diagnose } from '../model/rules.ts'

/** Says which tags are sentences rather than topics, and which are one topic in several spellings. */
export function checkTags(articles: readonly Article[]): Diagnostic[] {
  const inOrder = [...articles].sort((a, b) => (a.path < b.path ? -1 : 1))
  return [...inOrder.flatMap(tooLong), ...spelledOtherwise(inOrder)]
}

function tooLong(article: Article): Diagnostic[] {
  const [tag] = article.tags.filter((tag) => [...tag].length > most)
  return tag === undefined ? [] : [diagnose(...placeOf(article), 'tag-long', tag)]
}

// Characters: no topic of the sites we know comes near it.
const most = 80

/** One message a topic, at the first file that does not spell it as most do. */
function spelledOtherwise(articles: readonly Article[]): Diagnostic[] {
  const all = articles.flatMap((article) =>
    [...new Set(article.tags.map((tag) => tag.trim()))].map((tag): Use => ({ tag, article })),
  )
  const byKey = grouped(all, ({ tag }) => [nameKey(tag)])
  return [...byKey.values()].flatMap((uses) => {
    const usual = mostUsed(uses.map(({ tag }) => tag))
    const [first, ...others] = uses.filter(({ tag }) => tag !== usual)
    const as = uses.find(({ tag }) => tag === usual)
    if (!first || !as) return []
    const spelt = { tag: first.tag, usual, path: as.article.path, others: others.length }
    return [diagnose(...placeOf(first.article), 'tag-spellings', spelt)]
  })
}

interface Use {
  readonly tag: string
  readonly article: Article
}

function placeOf({ path, found: { tags } }: Article) {
  return [tags?.sidecar ?? path, tags] as const
}
