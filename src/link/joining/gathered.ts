import type { Article } from '../../model/article.ts'
import type { EventMention } from '../../model/event-mention.ts'
import { grouped } from '../../model/grouped.ts'
import { memoisedOfText } from '../../model/memoised.ts'
import { clustersOf } from './clusters.ts'
import { eventName } from './event-name.ts'
import { mentionOf } from './own-mention.ts'
import { type Profile, profileOf } from './profile.ts'
import { isOther, isOtherName } from './same-event.ts'
import type { Mentioning, Told } from './told.ts'

/** All that is told of one event. */
export interface Gathered {
  /** Slug of its own file, or one that an article gives it. */
  readonly slug?: string
  readonly told: readonly Told[]
  /** What articles say that belong to it by their editors' word, and contradict its file: nothing is taken from that. */
  readonly contrary: readonly Told[]
}

export interface AllGathered {
  readonly events: readonly Gathered[]
  /** Without a year, so that each may be of any of several events, one mention of each of which stands beside it. */
  readonly ambiguous: readonly Ambiguous[]
  /** The files of events. */
  readonly files: readonly Profiled[]
}

export interface Profiled {
  readonly told: Told
  readonly profile: Profile
}

export interface Ambiguous {
  readonly told: Told
  readonly others: readonly Told[]
}

/** Puts together what is told of each event; `slugOf` has the events that articles belong to by their editors' word, by id. */
export function gathered(
  events: readonly Article[],
  articles: readonly Mentioning[],
  slugOf: ReadonlyMap<string, string>,
): AllGathered {
  const named = memoisedOfText(eventName)
  const toldIn = (article: Mentioning, mention: EventMention, own?: Article): Told => {
    const names = [...(mention.name ? [mention.name] : []), ...mention.otherNames.slice(0, 20)].map(named)
    return { article, mention, names, isOwn: own !== undefined, own }
  }
  const own = events.map((article): Witness => {
    const told = toldIn(article, mentionOf(article), article)
    return { told, use: 'evidence', profile: { ...profileOf(told), slug: article.slug } }
  })
  const files = new Map(own.map(({ profile }) => [profile.slug, profile]))
  const others = articles.flatMap((article): Witness[] => {
    if (!article.event) return []
    const slug = slugOf.get(article.id) ?? article.event.slug
    const told = toldIn(article, article.event)
    const profile = { ...profileOf(told), slug }
    return [{ told, profile, use: useOf(told, profile, files.get(slug)) }]
  })
  return { ...together([...own, ...others]), files: own }
}

/** What one file says, and what for that can be used. */
interface Witness extends Profiled {
  /** As `evidence` of what else belongs to the event, for its `fields` alone, `contrary` to what is known, or of `another` event. */
  readonly use: 'evidence' | 'fields' | 'contrary' | 'another'
}

/** Of an article that belongs to a file. What its editor wrote is used even where it contradicts the file. */
function useOf({ mention }: Told, profile: Profile, file: Profile | undefined): Witness['use'] {
  if (!file) return 'evidence'
  const isWritten =
    mention.slug !== undefined || Object.values(mention.found).every(({ confidence }) => confidence === 1)
  const [one, other] = [profile, file].map((whole) => ({ ...whole, slug: undefined }))
  if (!one || !other) return 'evidence'
  if (!isWritten && isOtherName(one, other)) return 'another'
  if (isOther(one, other)) return isWritten ? 'fields' : 'contrary'
  return 'evidence'
}

function together(witnesses: readonly Witness[]): Omit<AllGathered, 'files'> {
  const evidence = witnesses.filter(({ use }) => use === 'evidence')
  const alike = [...grouped(evidence, ({ profile }) => [keyOf(profile)])].sort(([a], [b]) => (a < b ? -1 : 1))
  const nodes = alike.map(([, same]) => same)
  const profiles = nodes.flatMap(([first]) => first?.profile ?? [])
  const { clusters, ambiguous } = clustersOf(profiles)
  const toldBy = (indices: readonly number[]) => indices.flatMap((index) => nodes[index] ?? []).map(({ told }) => told)
  const beside = grouped(
    witnesses.filter(({ use }) => use !== 'evidence'),
    ({ profile }) => [profile.slug ?? ''],
  )
  const events = clusters.map((indices): Gathered => {
    const slug = indices.flatMap((index) => profiles[index]?.slug ?? [])[0]
    const more = beside.get(slug ?? '') ?? []
    const ofUse = (use: Witness['use']) => more.filter((one) => one.use === use).map(({ told }) => told)
    return { slug, told: inOrder([...toldBy(indices), ...ofUse('fields')]), contrary: inOrder(ofUse('contrary')) }
  })
  const unsettled = [...ambiguous].flatMap(([index, others]) =>
    toldBy([index]).map((told) => ({ told, others: others.flatMap((other) => toldBy([other]).slice(0, 1)) })),
  )
  return { events, ambiguous: unsettled }
}

// Names are told apart by how they are written.
function keyOf(profile: Profile): string {
  return JSON.stringify({ ...profile, names: profile.names.map(({ text }) => text) })
}

// The event's own file first, then by path.
function inOrder(told: readonly Told[]): Told[] {
  return [...told].sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || (a.article.id < b.article.id ? -1 : 1))
}
