import type { Language } from '../../model/article.ts'
import type { City, Conference, Series } from '../../model/site.ts'
import { conferencesOf, coverageOf, type IndexedSite } from '../indexed-site.ts'
import { hasEntry } from './when.ts'

// Pages that lead to a calendar ask here: where nothing has an entry in it, there is none.

/** Of one event: `/events/waic-2021.ics`. */
export function calendarOfEvent(conference: Conference): string | undefined {
  return hasEntry(conference) ? `/events/${conference.slug}.ics` : undefined
}

/** Of all events. */
export function calendarOfEvents({ conferences }: IndexedSite): string | undefined {
  return ifAny(conferences, '/events.ics')
}

/** Of all editions: `/series/waic.ics`. */
export function calendarOfSeries(series: Series, site: IndexedSite): string | undefined {
  return ifAny(conferencesOf(series, site), `/series/${series.slug}.ics`)
}

/** Of all that was held in a city: `/places/shanghai.ics`. */
export function calendarOfCity(city: City, site: IndexedSite): string | undefined {
  return ifAny(conferencesOf(city, site), `/places/${city.slug}.ics`)
}

/**
 * Of the events that are named or reported on in a language: `/events/zh-Hans.ics`. An event with that very slug keeps
 * its address, in whatever case, as some disks know no other: then the language's is `/events/zh-Hans-events.ics`.
 */
export function calendarOfLanguage(language: Language, site: IndexedSite): string | undefined {
  const taken = new Set(site.conferences.map(({ slug }) => slug.toLowerCase()))
  let name = language
  while (taken.has(name.toLowerCase())) name += '-events'
  return ifAny(entriesIn(language, site), `/events/${name}.ics`)
}

/** The languages of events and of the reports on them, in the order of their tags. */
export function languagesOf(site: IndexedSite): Language[] {
  return [...new Set(site.conferences.flatMap((conference) => languagesIn(conference, site)))].sort()
}

/** The events that have an entry in the calendar of a language. */
export function entriesIn(language: Language, site: IndexedSite): Conference[] {
  return entriesOf(site.conferences.filter((conference) => languagesIn(conference, site).includes(language)))
}

/** The events whose days are known. */
export function entriesOf(conferences: readonly Conference[]): Conference[] {
  return conferences.filter(hasEntry)
}

function languagesIn(conference: Conference, site: IndexedSite): Language[] {
  return [conference.language, ...coverageOf(conference, site).map(({ language }) => language)]
}

function ifAny(conferences: readonly Conference[], address: string): string | undefined {
  return conferences.some(hasEntry) ? address : undefined
}
