import type { Article } from '../../model/article.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { grouped } from '../../model/grouped.ts'
import { diagnose } from '../../model/rules.ts'
import type { Conference, Series } from '../../model/site.ts'
import { isAnnouncedIn } from './announced.ts'
import type { Gathered } from './gathered.ts'
import { keysOf } from './keys.ts'
import type { Profile } from './profile.ts'
import { evidenceFor } from './same-event.ts'
import { firstDay, lastDay, nearness, spanOf } from './span.ts'
import { pathOf, type Told } from './told.ts'

/** An article with its text, by its id. */
export type ArticleOf = (id: string) => Article | undefined

/** Says what of an event cannot be, and which files nobody reports on. */
export function checkEvent(conference: Conference, { told }: Gathered, articleOf: ArticleOf): Diagnostic[] {
  const own = told.find(({ isOwn }) => isOwn)
  const alone =
    own && conference.coverage.length === 0
      ? [diagnose(pathOf(own), own.mention.found.name ?? own.mention, 'event-without-articles', conference.slug)]
      : []
  return [...alone, ...told.flatMap((one) => late(conference, one, articleOf))]
}

/** An article that announces what was over weeks before. */
function late(conference: Conference, one: Told, articleOf: ArticleOf): Diagnostic[] {
  const { article, mention, isOwn } = one
  const over = conference.end ?? conference.start
  if (isOwn || !article.published || !over) return []
  const days = firstDay(article.published) - lastDay(over)
  if (days <= 30) return []
  const whole = articleOf(article.id)
  const phrase = whole && isAnnouncedIn(whole, conference)
  if (!phrase) return []
  const place = mention.found.start ?? mention
  return [
    diagnose(pathOf(one, 'start'), place, 'event-announced-late', { phrase, over, published: article.published, days }),
  ]
}

/** Says where two files are of one event. */
export function checkTwice(files: readonly { readonly told: Told; readonly profile: Profile }[]): Diagnostic[] {
  const said = new Set<unknown>()
  const bare = files.map(({ told, profile }) => ({ told, profile: { ...profile, slug: undefined } }))
  return [...grouped(bare, ({ profile }) => keysOf(profile)).values()].flatMap((group) =>
    group.slice(1, 100).flatMap((one, index) => {
      const first = group.slice(0, index + 1).find((other) => evidenceFor(other.profile, one.profile) > 0)
      if (!first || said.has(one)) return []
      said.add(one)
      const place = one.told.mention.found.name ?? one.told.mention
      return diagnose(pathOf(one.told), place, 'event-twice', pathOf(first.told))
    }),
  )
}

/** Says which editions of a series are held at one time, or in the wrong order. */
export function checkSeries(series: readonly Series[], conferences: readonly Conference[]): Diagnostic[] {
  const bySlug = new Map(conferences.map((one) => [one.slug, one]))
  return series.flatMap(({ conferences: slugs }) => {
    const editions = slugs.flatMap((slug) => bySlug.get(slug) ?? [])
    return editions.slice(0, -1).flatMap((later, index) => {
      const earlier = editions[index + 1]
      return earlier ? [...overlap(later, earlier), ...wrongOrder(later, earlier)] : []
    })
  })
}

function overlap(later: Conference, earlier: Conference): Diagnostic[] {
  const [a, b] = [spanOf(later.start, later.end), spanOf(earlier.start, earlier.end)]
  if (!a?.isExact || !b?.isExact || nearness(a, b) === 'apart') return []
  return at(later, 'start', (path, place) => diagnose(path, place, 'series-overlap', later.slug, earlier.slug))
}

function wrongOrder(later: Conference, earlier: Conference): Diagnostic[] {
  if (!later.edition || !earlier.edition || !later.start || !earlier.start || later.edition > earlier.edition) return []
  const [one, other] = [
    { slug: later.slug, edition: later.edition },
    { slug: earlier.slug, edition: earlier.edition },
  ]
  return at(later, 'edition', (path, place) => diagnose(path, place, 'series-order', one, other))
}

function at(
  { found, path }: Conference,
  field: 'start' | 'edition',
  tell: (path: string, place: Conference['found'][typeof field]) => Diagnostic,
): Diagnostic[] {
  const place = found[field] ?? found.start ?? found.name
  const file = place?.path ?? path
  return file ? [tell(file, place)] : []
}
