import type { Language } from '../../model/article.ts'
import { ascii, digestOf } from '../../model/ascii.ts'
import { isSameLanguage, languageOf } from '../../model/language.ts'
import type { Conference, Series } from '../../model/site.ts'
import { editionsOf, type Member } from './editions.ts'
import { type EventName, eventName } from './event-name.ts'
import { stemOf } from './slugs.ts'

/** Conferences with the series that each is an edition of, and these. */
export interface InSeries {
  readonly conferences: readonly Conference[]
  readonly series: readonly Series[]
}

/** Finds the series of conferences; `told` are the names of series that editors gave, by the slug of a conference. */
export function withSeries(
  conferences: readonly Conference[],
  told: ReadonlyMap<string, string>,
  first: Language,
): InSeries {
  const taken = new Set<string>()
  const groups = editionsOf(conferences.map((conference) => ({ conference, told: told.get(conference.slug) })))
  const series = groups
    .map((members) => ({ members, slug: slugOf(members) }))
    .sort((a, b) => (oldestIn(a.members) < oldestIn(b.members) ? -1 : 1))
    .map(({ members, slug: wish }) => {
      let slug = wish
      for (let next = 2; taken.has(slug); next++) slug = `${wish}-${next}`
      taken.add(slug)
      return seriesOf(slug, members, first)
    })
  const of = new Map(series.flatMap(({ slug, conferences: own }) => own.map((one) => [one, slug] as const)))
  return {
    conferences: conferences.map((one) => (of.has(one.slug) ? { ...one, series: of.get(one.slug) } : one)),
    series: series.sort((a, b) => (a.slug < b.slug ? -1 : 1)),
  }
}

function seriesOf(slug: string, members: readonly Member[], first: Language): Series {
  const given = members.flatMap(({ told }) => told ?? []).sort()[0]
  const names = namesOf(members)
  const local = names.find((name) => isSameLanguage(languageOf(name), first))
  const acronym = mostOften(members.flatMap(({ conference }) => conference.acronym ?? []))
  const name = given ?? local ?? names[0] ?? acronym ?? slug
  return {
    ...{ slug, name, language: languageOf(name), acronym },
    otherNames: names.filter((one) => one.toLowerCase() !== name.toLowerCase()),
    conferences: members.map(({ conference }) => conference.slug),
  }
}

/** What its editions are called but for year and number, what most are called first; each name in one spelling. */
function namesOf(members: readonly Member[]): string[] {
  const counts = new Map<string, { readonly name: string; count: number }>()
  for (const { conference } of members) {
    for (const name of [conference.name, ...conference.otherNames]) {
      const parsed = eventName(name)
      if (parsed.bare === '') continue
      const known = counts.get(keyOf(parsed))
      if (known) known.count++
      else counts.set(keyOf(parsed), { name: parsed.bare, count: 1 })
    }
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || b.name.length - a.name.length || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name)
}

function keyOf({ isHan, words }: EventName): string {
  return `${isHan} ${words.map(({ word }) => word).join(' ')}`
}

function mostOften(texts: readonly string[]): string | undefined {
  const count = (text: string) => texts.filter((other) => other === text).length
  return [...new Set(texts)].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1))[0]
}

// Of the oldest edition, so that a new one changes no address: `waic-2021` → `waic`.
function slugOf(members: readonly Member[]): string {
  const given = members.flatMap(({ told }) => told ?? []).sort()[0]
  if (given) return ascii(given) || `series-${digestOf(given)}`
  const oldest = members.at(-1)?.conference
  const bare = (oldest?.slug ?? '').replace(/(?:^|-)(?:19|20)\d{2}(?:-\d{2})?(?=-|$)/g, '').replace(/^-/, '')
  return /[a-z]{2}/.test(bare) ? bare : stemOf(oldest ? [oldest.name, ...oldest.otherNames].map(eventName) : [])
}

function oldestIn(members: readonly Member[]): string {
  const oldest = members.at(-1)?.conference
  return `${oldest?.start ?? '9'} ${oldest?.slug}`
}
