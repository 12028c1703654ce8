import { type CoverageCounts, EventGroup, type EventGroupProps } from '../../templates/event-group.tsx'
import type { Feed } from '../../templates/parts/feeds.tsx'
import type { Group } from '../../templates/parts/tally.tsx'
import type { TimelineYear } from '../../templates/parts/timeline.tsx'
import { tongueOf, words } from '../../templates/words.ts'
import { byNameIn } from '../model/by-name.ts'
import type { Output } from '../model/output.ts'
import type { City, Series } from '../model/site.ts'
import { addressOfCity, addressOfSeries, hrefTo } from './address.ts'
import { calendarOfCity, calendarOfSeries } from './calendar/addresses.ts'
import { cardOutputs, type PlannedCard } from './cards/card-at.ts'
import { groupCard } from './cards/list-cards.ts'
import { countryName } from './country-name.ts'
import { placeData, seriesData } from './data/group-data.ts'
import type { Thing } from './data/json-ld.ts'
import { listedEvent } from './data/listed.ts'
import { yearsOf } from './event-years.ts'
import { feedAt } from './feeds.ts'
import { frameOf } from './frame.ts'
import { conferencesOf, type IndexedSite } from './indexed-site.ts'
import { listTongue } from './list-tongue.ts'
import { namesBeside, namesByTongue } from './names.ts'
import { pageOutput } from './page-output.ts'
import { timelineOf } from './timeline.ts'

/** A page for each series and for each place, with its conferences. */
export function* eventGroups(site: IndexedSite): Iterable<Output> {
  for (const page of [
    ...site.series.map((series) => seriesAt(series, site)),
    ...site.cities.map((city) => cityAt(city, site)),
  ]) {
    const card = groupCard({ ...page, about: aboutGroup(page, site) }, site)
    yield pageOutput(page.address, EventGroup, () => groupPage(page, card, site))
    yield* cardOutputs(card)
  }
}

/** Series or places as lists name them, by what the language of the lists calls them. */
export function groupsByName<Named extends Series | City>(
  groups: readonly Named[],
  addressOf: (group: Named) => string,
  site: IndexedSite,
): Group[] {
  const tongue = listTongue(site)
  const byName = byNameIn(tongue)
  const named = groups.map((group) => ({ group, names: namesByTongue(group) }))
  const nameOf = ({ group, names }: (typeof named)[number]) => names[tongue] ?? group.name
  return named
    .sort((a, b) => byName(nameOf(a), nameOf(b)))
    .map(({ group, names }) => {
      return { href: hrefTo(addressOf(group), site.settings), names, count: conferencesOf(group, site).length }
    })
}

interface GroupAt {
  readonly kind: 'series' | 'place'
  readonly group: Series | City
  readonly address: string
  /** Its calendar, where it has one. */
  readonly feed: Feed | undefined
  readonly country?: string
  /** What machines are told of it. */
  readonly data: () => Thing
}

function seriesAt(series: Series, site: IndexedSite): GroupAt {
  return {
    ...{ kind: 'series', group: series, address: addressOfSeries(series) },
    feed: feedAt(calendarOfSeries(series, site), site.settings),
    data: () => seriesData(series, site),
  }
}

function cityAt(city: City, site: IndexedSite): GroupAt {
  return {
    ...{ kind: 'place', group: city, address: addressOfCity(city) },
    feed: feedAt(calendarOfCity(city, site), site.settings),
    country: city.country && countryName(city.country, city.language),
    data: () => placeData(city, site),
  }
}

/** How many conferences, and in which years. */
function aboutGroup({ kind, group }: GroupAt, site: IndexedSite): string {
  const conferences = conferencesOf(group, site)
  const [lastYear, firstYear] = [yearsOf(conferences).at(0), yearsOf(conferences).at(-1)]
  const { editionsText, heldHereText } = words[tongueOf(group.language)]
  return (kind === 'series' ? editionsText : heldHereText)(conferences.length, firstYear, lastYear)
}

function groupPage(page: GroupAt, card: PlannedCard | undefined, site: IndexedSite): EventGroupProps {
  const { kind, group, address, feed, country, data } = page
  const { language, name } = group
  const conferences = conferencesOf(group, site)
  const years = timelineOf(conferences, site)
  const steps = stepsTo(kind, group, site)
  const about = aboutGroup(page, site)
  return {
    frame: frameOf(site, {
      ...{ address, language, title: name, description: name + words[tongueOf(language)].colon + about, year: 'none' },
      ...{ section: '/events/', calendar: feed?.href },
      data: { steps, things: [data()], list: conferences.map(listedEvent) },
      card,
    }),
    ...{ steps, names: namesByTongue(group), otherNames: namesBeside(group) },
    ...{ about, country, coverage: countsOf(years), feed, years },
  }
}

function countsOf(years: readonly TimelineYear[]): CoverageCounts {
  const stops = years.flatMap((year) => year.stops)
  const sum = (of: keyof CoverageCounts) => stops.reduce((total, stop) => total + stop[of], 0)
  return { galleries: sum('galleries'), pictures: sum('pictures'), reports: sum('reports') }
}

function stepsTo(kind: GroupAt['kind'], { language }: Series | City, site: IndexedSite) {
  const tongue = tongueOf(language)
  const list = kind === 'series' ? ('series' as const) : ('places' as const)
  return [
    { href: hrefTo('/events/', site.settings), label: { text: words[tongue].events, language: tongue } },
    { href: hrefTo(`/events/#${list}`, site.settings), label: { text: words[tongue][list], language: tongue } },
  ]
}
