import type { Article, Language } from '../../model/article.ts'
import { byNameIn } from '../../model/by-name.ts'
import type { Diagnostic, Result } from '../../model/diagnostic.ts'
import { grouped } from '../../model/grouped.ts'
import { nearest } from '../../model/nearest.ts'
import { diagnose } from '../../model/rules.ts'
import type { Conference, Site } from '../../model/site.ts'
import { citiesIn } from '../cities.ts'
import { claimed } from './claims.ts'
import { conflictsOf } from './conflicts.ts'
import { type ArticleOf, checkEvent, checkSeries, checkTwice } from './event-checks.ts'
import { type AllGathered, type Gathered, gathered } from './gathered.ts'
import { merged } from './merged.ts'
import { withSeries } from './series.ts'
import { slugsFor } from './slugs.ts'
import { elected, type Mentioning, pathOf, statementsOf, type Told } from './told.ts'

type Joined = Pick<Site, 'conferences' | 'conferenceOf' | 'series' | 'cities'>

/**
 * The conferences of hand-written files and of what articles say, each with its coverage, its series and its city. Where names
 * are in several languages that in the `first` is the main one.
 */
export function conferencesIn(
  events: readonly Article[],
  articles: readonly Mentioning[],
  first: Language,
): { readonly value: Joined; readonly diagnostics: (articleOf: ArticleOf) => Diagnostic[] } {
  const claims = claimed(events, articles)
  const all = gathered(events, articles, claims.value)
  const known = named(all, first)
  const unsettled = withoutEvent(all, known)
  const conferenceOf = belonging(known, [...unsettled.value, ...claims.value])
  const covered = withCoverage(known, articles, conferenceOf).sort(newestFirst(byNameIn(first)))
  const { conferences, series } = withSeries(covered, seriesTold(known), first)
  return {
    value: { conferences, conferenceOf, series, cities: citiesIn(conferences, first) },
    diagnostics: (articleOf) => [
      ...claims.diagnostics,
      ...unsettled.diagnostics,
      ...checkTwice(all.files),
      ...checksOf(known, conferences, articleOf),
      ...checkSeries(series, conferences),
    ],
  }
}

/** A conference with what was told of it. */
interface Known {
  readonly gathered: Gathered
  readonly conference: Conference
}

/** What has a name and may be of one event only, each with an address. */
function named({ events, ambiguous }: AllGathered, first: Language): Known[] {
  const unclear = new Set(ambiguous.map(({ told }) => told))
  const candidates = events
    .filter(({ slug, told }) => slug !== undefined || !told.every((one) => unclear.has(one)))
    .map((one) => ({ gathered: one, merged: merged(one.told, first) }))
    .filter(({ merged: { name } }) => name !== '')
  const slugs = slugsFor(candidates)
  return candidates.map(({ gathered: one, merged: facts }, index) => ({
    gathered: one,
    conference: { slug: slugs[index] ?? '', ...facts, coverage: [] },
  }))
}

/** Mentions that are of no event, or of one that nobody can tell; those that name the address of one belong to that. */
function withoutEvent(all: AllGathered, known: readonly Known[]): Result<(readonly [string, string])[]> {
  const slugs = new Set(known.map(({ conference }) => conference.slug))
  const slugOf = new Map(
    known.flatMap(({ gathered: { told }, conference: { slug } }) => told.map((one) => [one, slug])),
  )
  const value: (readonly [string, string])[] = []
  const diagnostics: Diagnostic[] = []
  for (const one of all.events.flatMap(({ told, contrary }) => [...told, ...contrary])) {
    const { slug = '', name } = one.mention
    if (one.isOwn || name) continue
    if (slugs.has(slug)) value.push([one.article.id, slug])
    else if (slug !== '' || (!slugOf.has(one) && isWritten(one))) {
      const like = diagnostics.length < 200 ? nearest(slug, slugs) : undefined // the search for it takes long
      diagnostics.push(diagnose(pathOf(one), one.mention, 'event-unknown', slug, like))
    }
  }
  for (const { told, others } of all.ambiguous) {
    const may = [...new Set(others.flatMap((other) => slugOf.get(other) ?? []))].sort()
    if (slugOf.has(told) || may.length === 0) continue
    diagnostics.push(diagnose(pathOf(told), told.mention, 'event-ambiguous', told.mention.name ?? '', may))
  }
  return { value, diagnostics }
}

// Of what was found in a text nobody has to be told that it is none.
function isWritten({ mention }: Told): boolean {
  return Object.values(mention.found).every(({ confidence }) => confidence === 1)
}

function belonging(
  known: readonly Known[],
  claims: readonly (readonly [string, string])[],
): Readonly<Record<string, string>> {
  const found = known.flatMap(({ gathered: { told }, conference: { slug } }) =>
    told.flatMap(({ article, isOwn }) => (isOwn ? [] : [[article.id, slug] as const])),
  )
  return Object.fromEntries([...found, ...claims])
}

/** Each with its articles: portfolio entries first, then as they come. */
function withCoverage(
  known: readonly Known[],
  articles: readonly Mentioning[],
  of: Readonly<Record<string, string>>,
): Conference[] {
  const entries = articles.filter(({ collection }) => collection === 'portfolio')
  const others = articles.filter(({ collection }) => collection !== 'portfolio')
  const bySlug = grouped([...entries, ...others], ({ id }) => [of[id] ?? ''])
  return known.map(({ conference }) => ({
    ...conference,
    coverage: (bySlug.get(conference.slug) ?? []).map(({ id }) => id),
  }))
}

/** The series that editors gave, by the slug of a conference. */
function seriesTold(known: readonly Known[]): ReadonlyMap<string, string> {
  return new Map(
    known.flatMap(({ gathered: { told }, conference: { slug } }) => {
      const statements = statementsOf(told, 'series', ({ mention }) => mention.series)
      const series = elected(statements.filter(({ rank }) => rank !== 'found'))
      return series ? [[slug, series.value] as const] : []
    }),
  )
}

function checksOf(known: readonly Known[], conferences: readonly Conference[], articleOf: ArticleOf): Diagnostic[] {
  const toldOf = new Map(known.map(({ gathered: one, conference: { slug } }) => [slug, one]))
  return conferences.flatMap((conference) => {
    const one = toldOf.get(conference.slug)
    return one ? [...conflictsOf(conference, one), ...checkEvent(conference, one, articleOf)] : []
  })
}

/** Those of one day by name. */
function newestFirst(byName: (a: string, b: string) => number): (a: Conference, b: Conference) => number {
  return (a, b) => {
    const [first, second] = [a.start ?? '', b.start ?? '']
    if (first !== second) return first < second ? 1 : -1
    return byName(a.name, b.name) || (a.slug < b.slug ? -1 : 1)
  }
}
