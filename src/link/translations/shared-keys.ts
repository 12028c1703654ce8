import type { Article } from '../../model/article.ts'
import type { Diagnostic, Place } from '../../model/diagnostic.ts'
import { grouped } from '../../model/grouped.ts'
import { languageSuffix, withoutLanguage } from '../../model/language-suffix.ts'
import { diagnose } from '../../model/rules.ts'
import { isOneOfEach, type VersionGroups } from './version-groups.ts'

/** Joins articles with a key in common (`translationKey:`), and files that differ in the language of their names only. */
export function joinByKeys(articles: readonly Article[], groups: VersionGroups): Diagnostic[] {
  const open = articles.filter(({ collection, versions }) => collection !== 'events' && !versions?.isNone)
  const diagnostics = gathered(open, keysOf).flatMap((keyed) => joinKeyed(keyed, groups))
  for (const versions of gathered(open, filesOf)) joinKeyed(versions, groups)
  return diagnostics
}

interface Keyed {
  readonly key: string
  readonly article: Article
  /** Where it says so, if it does so by a field that means nothing else. */
  readonly place: Place | undefined
}

function keysOf(article: Article): Keyed[] {
  return (article.versions?.keys ?? []).map(({ key, isSure, line, column }) => {
    return { key: key.toLowerCase(), article, place: isSure ? { line, column } : undefined }
  })
}

function filesOf(article: Article): Keyed[] {
  return [{ key: withoutLanguage(article.path), article, place: undefined }]
}

/** Those that share a key, by key. Of files at least one has to name its language. */
function gathered(articles: readonly Article[], read: (article: Article) => readonly Keyed[]): Keyed[][] {
  const byKey = grouped(articles.flatMap(read), ({ key }) => [key])
  const isNamed = (all: readonly Keyed[]) => read !== filesOf || all.some(({ article }) => languageSuffix(article.path))
  return [...byKey.values()].filter((all) => all.length > 1 && isNamed(all))
}

function joinKeyed(all: readonly Keyed[], groups: VersionGroups): Diagnostic[] {
  const [first, ...others] = all
  // A word that two articles of one language share does not say which of them is meant.
  if (!first || (all.some(({ place }) => !place) && !isOneOfEach(all.map(({ article }) => article)))) return []
  return others.flatMap(({ article, place }) => {
    const twice = groups.join(first.article, article)
    if (!twice || !place) return []
    const [one, other] = twice
    const file = article.found.translationKey?.sidecar ?? article.path
    return [diagnose(file, place, 'translation-twice', one.path, other.path, one.language)]
  })
}
