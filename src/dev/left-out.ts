import type { Article, LeftOut } from '../model/article.ts'
import type { Site } from '../model/site.ts'

/** What the file of one page had beside its article. */
export interface LeftOutOfPage {
  /** Path of the file within content/; absent where the page is no article's, or nothing was left out. */
  readonly path?: string
  readonly lines: readonly LeftOutLine[]
}

export interface LeftOutLine extends LeftOut {
  /** The line of front matter that would bring it back: `keep: [12]`. */
  readonly keep: string
}

/** What was left out of the articles of a site, by their addresses; only of those that left something out. */
export type LeftOutByPage = ReadonlyMap<string, LeftOutOfPage>

export function leftOutByPage({ articles }: Site): LeftOutByPage {
  const some = articles.filter(({ leftOut }) => leftOut.length > 0)
  return new Map(some.map((article) => [`/${article.id}/`, leftOutOf(article)]))
}

function leftOutOf({ path, leftOut }: Article): LeftOutOfPage {
  const counts = new Map<number, number>()
  for (const { line } of leftOut) counts.set(line, (counts.get(line) ?? 0) + 1)
  return { path, lines: leftOut.map((one) => withKeep(one, (counts.get(one.line) ?? 0) > 1)) }
}

// A line of megabytes is shown by its beginning.
const longest = 300

function withKeep(one: LeftOut, isOneOfMany: boolean): LeftOutLine {
  const { line, column, text } = one
  const keep = isOneOfMany ? `keep: ["${line}:${column}"]` : `keep: [${line}]`
  return { ...one, text: text.length > longest ? `${text.slice(0, longest)}…` : text, keep }
}
