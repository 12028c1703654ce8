import { type Article, dateOf } from '../../model/article.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { grouped } from '../../model/grouped.ts'
import { diagnose } from '../../model/rules.ts'
import type { Site } from '../../model/site.ts'
import { mayBeVersions } from './likeness.ts'
import { isOneOfEach, type VersionGroups } from './version-groups.ts'

/**
 * Joins articles of one event, date and collection in different languages, and says so: only where there is one in each language, and
 * nothing speaks against it. What editors say of an article is not added to.
 */
export function joinFound(
  articles: readonly Article[],
  { conferenceOf }: Pick<Site, 'conferenceOf'>,
  groups: VersionGroups,
): Diagnostic[] {
  const open = articles.filter((article) => !groups.has(article) && !article.versions?.isNone)
  const alike = grouped(open, (article) => {
    const event = conferenceOf[article.id]
    return event === undefined ? [] : [[article.collection, event, dateOf(article)].join(' ')]
  })
  return [...alike.values()].flatMap((all) => {
    const [first, ...others] = isOneOfEach(all) ? all : []
    return others.flatMap((other) => {
      if (!first || !mayBeVersions(first, other) || groups.join(first, other)) return []
      const event = conferenceOf[first.id] ?? ''
      return [diagnose(other.path, undefined, 'translation-found', first.path, event, dateOf(other))]
    })
  })
}
