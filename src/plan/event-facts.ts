import type { CalendarStubProps } from '../../templates/parts/calendar-stub.tsx'
import type { EventFactsProps } from '../../templates/parts/event-facts.tsx'
import type { Conference } from '../model/site.ts'
import { addressOfCity, addressOfSeries, elsewhere, hrefTo } from './address.ts'
import { calendarOfEvent } from './calendar/addresses.ts'
import { calendarLinks } from './calendar/calendar-links.ts'
import { countryName } from './country-name.ts'
import type { IndexedSite } from './indexed-site.ts'
import { timingOf } from './phase.ts'
import { statedIn } from './stated-in.ts'
import { timesOf } from './times.ts'

export function eventFacts(conference: Conference, site: IndexedSite): EventFactsProps {
  const { start, end, place, city, country, online, edition, organisers, url } = conference
  const { name, acronym, otherNames } = conference
  const town = site.cityOf.get(conference.slug)
  const series = site.seriesOf.get(conference.slug)
  const names = acronym && !name.includes(acronym) ? [acronym, ...otherNames] : otherNames
  return {
    dates: { start, end },
    cancelled: conference.cancelled === true,
    times: timesOf(conference),
    city: city ? { name: city, href: town && hrefTo(addressOfCity(town), site.settings) } : undefined,
    country: country && countryName(country, conference.language),
    venue: place,
    online: online === true,
    series: series && {
      href: hrefTo(addressOfSeries(series), site.settings),
      name: { text: series.name, language: series.language },
    },
    ...{ edition, organisers },
    otherNames: [...new Set(names)],
    site: elsewhere(url),
    statedIn: statedIn(conference, site),
  }
}

/** How a conference gets into a calendar; without its days, not at all. */
export function calendarStub(conference: Conference, site: IndexedSite): CalendarStubProps {
  const { settings, today } = site
  const address = calendarOfEvent(conference)
  if (address === undefined) return {}
  const timing = timingOf(conference, today)
  const isOpen = timing !== undefined && !conference.cancelled
  return { file: hrefTo(address, settings), timing, ...(isOpen ? calendarLinks(conference, settings) : {}) }
}
