import { posix } from 'node:path'
import type { Article } from '../model/article.ts'

/** Articles by what they may be called, in small letters: the first of several is called so most exactly. */
export type ArticleNames = ReadonlyMap<string, readonly Article[]>

/** The names of articles: path, id and former addresses before slug, the name of the file, and title. */
export function articleNames(articles: readonly Article[]): ArticleNames {
  const names = new Map<string, Article[]>()
  const add = (name: string, article: Article) => {
    const key = name.toLowerCase()
    const others = names.get(key)
    if (!others) names.set(key, [article])
    else if (!others.includes(article)) others.push(article)
  }
  for (const article of articles) for (const name of exactNamesOf(article)) add(name, article)
  for (const article of articles) for (const name of shortNamesOf(article)) add(name, article)
  names.delete('')
  return names
}

/**
 * The articles that are called so, as a file at `path` would call them: by address, path within content/ or relative path. What is
 * meant most likely comes first.
 */
export function articlesCalled(name: string, path: string, names: ArticleNames): readonly Article[] {
  const bare = name.replace(/^\/+|\/+$/g, '')
  const relative = posix.join(posix.dirname(path), bare)
  const tries = [relative, bare, withoutEnding(relative), withoutEnding(bare)]
  return [...new Set(tries.flatMap((one) => names.get(one.toLowerCase()) ?? []))]
}

export function withoutEnding(path: string): string {
  return path.replace(/\.(md|mdx|markdown|txt|html?|docx|yaml|yml)$/i, '')
}

function exactNamesOf({ path, id, aliases = [] }: Article): string[] {
  return [path, withoutEnding(path), id, ...aliases.map(({ href }) => href.replace(/^\/+|\/+$/g, ''))]
}

function shortNamesOf({ path, slug, title }: Article): string[] {
  const file = posix.basename(withoutEnding(path))
  const bundle = /^index(\.|$)/.test(file) ? posix.basename(posix.dirname(path)) : file
  return [bundle, bundle.replace(/^\d{4}-\d{2}-\d{2}-/, ''), slug, title]
}
