import { EventGroup, type EventGroupProps } from '../../templates/event-group.tsx'
import type { Group } from '../../templates/parts/tally.tsx'
import { tongueOf, words } from '../../templates/words.ts'
import type { Output } from '../model/output.ts'
import type { City, Series } from '../model/site.ts'
import { addressOfCity, addressOfSeries, hrefTo } from './address.ts'
import { calendarOfCity, calendarOfSeries } from './calendar/addresses.ts'
import { countryName } from './country-name.ts'
import { yearsOf } from './event-years.ts'
import { feedAt } from './feeds.ts'
import { frameOf } from './frame.ts'
import { conferencesOf, type IndexedSite } from './indexed-site.ts'
import { namesBeside, namesByTongue } from './names.ts'
import { pageOutput } from './page-output.ts'
import { timelineOf } from './timeline.ts'

/** A page for each series and for each place, with its conferences. */
export function* eventGroups(site: IndexedSite): Iterable<Output> {
  for (const series of site.series) {
    const address = addressOfSeries(series)
    yield pageOutput(address, EventGroup, () =>
      groupPage({ kind: 'series', group: series, address, calendar: calendarOfSeries(series, site) }, site),
    )
  }
  for (const city of site.cities) {
    const address = addressOfCity(city)
    yield pageOutput(address, EventGroup, () =>
      groupPage({ kind: 'place', group: city, address, calendar: calendarOfCity(city, site) }, site),
    )
  }
}

/** A series or a place as lists name it. */
export function groupOf(group: Series | City, address: string, site: IndexedSite): Group {
  return {
    href: hrefTo(address, site.settings),
    names: namesByTongue(group),
    count: conferencesOf(group, site).length,
  }
}

interface GroupAt {
  readonly kind: EventGroupProps['kind']
  readonly group: Series | City
  readonly address: string
  /** Address of its calendar, where it has one. */
  readonly calendar?: string
}

function groupPage({ kind, group, address, calendar }: GroupAt, site: IndexedSite): EventGroupProps {
  const { language, name } = group
  const conferences = conferencesOf(group, site)
  const [lastYear, firstYear] = [yearsOf(conferences).at(0), yearsOf(conferences).at(-1)]
  const feed = feedAt(calendar, site.settings)
  const years = timelineOf(conferences, site)
  const stops = years.flatMap((year) => year.stops)
  const sum = (of: 'galleries' | 'pictures' | 'reports') => stops.reduce((total, stop) => total + stop[of], 0)
  const { editionsText, heldHereText } = words[tongueOf(language)]
  const about = (kind === 'series' ? editionsText : heldHereText)(conferences.length, firstYear, lastYear)
  return {
    frame: frameOf(site, {
      ...{ address, language, title: name, description: `${name}: ${about}` },
      ...{ section: '/events/', calendar: feed?.href, year: 'none' },
    }),
    kind,
    steps: stepsTo(kind, group, site),
    names: namesByTongue(group),
    otherNames: namesBeside(group),
    ...{ firstYear, lastYear, country: countryOf(group) },
    coverage: {
      ...{ conferences: conferences.length, galleries: sum('galleries'), pictures: sum('pictures') },
      reports: sum('reports'),
    },
    feed,
    years,
  }
}

function stepsTo(kind: EventGroupProps['kind'], { language }: Series | City, site: IndexedSite) {
  const tongue = tongueOf(language)
  const list = kind === 'series' ? ('series' as const) : ('places' as const)
  return [
    { href: hrefTo('/events/', site.settings), label: { text: words[tongue].events, language: tongue } },
    { href: hrefTo(`/events/#${list}`, site.settings), label: { text: words[tongue][list], language: tongue } },
  ]
}

function countryOf(group: Series | City): string | undefined {
  return 'country' in group && group.country ? countryName(group.country, group.language) : undefined
}
