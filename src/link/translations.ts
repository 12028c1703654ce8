import type { Article, Language } from '../model/article.ts'
import type { Result } from '../model/diagnostic.ts'
import { isSameWriting } from '../model/language.ts'
import type { Site } from '../model/site.ts'
import { type Claim, joinClaimed } from './translations/claimed-versions.ts'
import { joinFound } from './translations/found-versions.ts'
import { joinByKeys } from './translations/shared-keys.ts'
import { versionGroups } from './translations/version-groups.ts'

export type Translations = Pick<Site, 'translationsOf' | 'originalOf'>

/**
 * Which articles are the same in different languages: as editors say by name, as they say by a key or the names of files, and as is
 * found by event and date. That one of them says so is enough. Says what cannot be, and what was found.
 */
export function translationsIn(
  articles: readonly Article[],
  site: Pick<Site, 'conferenceOf' | 'settings'>,
): Result<Translations> {
  const { languages, url } = site.settings
  const groups = versionGroups()
  const claimed = joinClaimed(articles, url, groups)
  const keyed = joinByKeys(articles, groups)
  const found = joinFound(articles, site, groups)
  const translationsOf = groups.all().flatMap((group) => {
    const sorted = [...group].sort(
      (a, b) => rankOf(a, languages) - rankOf(b, languages) || (a.language < b.language ? -1 : 1),
    )
    return sorted.map(({ id }) => [id, sorted.flatMap((other) => (other.id === id ? [] : [other.id]))] as const)
  })
  return {
    value: { translationsOf: Object.fromEntries(translationsOf), originalOf: originalsIn(claimed.value) },
    diagnostics: [...claimed.diagnostics, ...keyed, ...found],
  }
}

function rankOf({ language }: Article, languages: readonly Language[]): number {
  const rank = languages.findIndex((one) => isSameWriting(one, language))
  return rank < 0 ? languages.length : rank
}

/** By the id of a translation: its original; not where each of two is said to be that of the other. */
function originalsIn(claims: readonly Claim[]): Record<string, string> {
  const keyOf = (original: Article, translation: Article) => `${original.id} ${translation.id}`
  const said = new Set(claims.map(({ original, translation }) => keyOf(original, translation)))
  const known = claims.filter(({ original, translation }) => !said.has(keyOf(translation, original)))
  return Object.fromEntries(known.map(({ original, translation }) => [translation.id, original.id]).reverse())
}
