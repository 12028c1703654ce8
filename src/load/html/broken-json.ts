import type { Place } from '../../model/diagnostic.ts'
import { parsedOr, textIn } from './json-values.ts'
import type { LinkedArticle } from './linked-article.ts'

/** What can be read of JSON that no parser takes: the plain strings behind known names. */
export function articleInBroken(text: string, place: Place): LinkedArticle[] {
  if (!/"@type"\s*:\s*"\w*(Article|BlogPosting|Report)"/.test(text)) return []
  const after = (name: string) => {
    const value = new RegExp(`"${name}"\\s*:\\s*"((?:[^"\\\\\\n]|\\\\.){1,500})"`).exec(text)?.[1]
    return value === undefined ? undefined : textIn(parsedOr(`"${value}"`, () => value))
  }
  const author = /"author"\s*:[[{\s]*(?:"@type"\s*:\s*"\w+"\s*,\s*)?(?:"name"\s*:\s*)?"([^"\n]{2,80})"/.exec(text)?.[1]
  return [
    {
      ...place,
      headline: after('headline'),
      published: after('datePublished'),
      modified: after('dateModified'),
      authors: author && !/^@/.test(author) ? [author] : [],
      section: after('articleSection'),
      keywords: [],
      description: after('description'),
    },
  ]
}
