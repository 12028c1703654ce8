import { tongueOf } from '../../../templates/words.ts'
import type { Language } from '../../model/article.ts'
import type { Output } from '../../model/output.ts'
import { addressOfEvent, fileAt } from '../address.ts'
import { listTongue } from '../frame.ts'
import type { IndexedSite } from '../indexed-site.ts'
import {
  calendarOfCity,
  calendarOfEvent,
  calendarOfEvents,
  calendarOfLanguage,
  calendarOfSeries,
  conferencesAt,
  entriesIn,
  entriesOf,
  languagesOf,
} from './addresses.ts'
import { type Calendar, calendarFile } from './calendar-file.ts'
import { entriesOn } from './entries.ts'

/** The calendars: of all events, and of each language, event, series and place. One without an entry is none. */
export function* calendars(site: IndexedSite): Iterable<Output> {
  const entries = entriesOn(site)
  for (const calendar of calendarsOf(site)) {
    yield { kind: 'text', path: fileAt(calendar.address), render: () => calendarFile(calendar, site, entries) }
  }
}

/** A calendar whose address is not known to lead anywhere. */
type Draft = Omit<Calendar, 'address'> & { readonly address: string | undefined }

function calendarsOf(site: IndexedSite): Calendar[] {
  const drafts = [allEvents(site), ...byLanguage(site), ...bySeries(site), ...byCity(site), ...single(site)]
  return drafts.flatMap(({ address, ...calendar }) => (address === undefined ? [] : { address, ...calendar }))
}

function allEvents(site: IndexedSite): Draft {
  const { title, tagline } = site.settings
  const language = listTongue(site)
  return {
    ...{ address: calendarOfEvents(site), page: '/events/', name: title, description: tagline[language], language },
    conferences: entriesOf(site.conferences),
  }
}

function byLanguage(site: IndexedSite): Draft[] {
  const { title, tagline } = site.settings
  return languagesOf(site).map((language) => ({
    ...{ address: calendarOfLanguage(language, site), page: '/events/', language },
    ...{ name: `${title} · ${ownNameOf(language)}`, description: tagline[tongueOf(language)] },
    conferences: entriesIn(language, site),
  }))
}

function bySeries(site: IndexedSite): Draft[] {
  return site.series.map((series) => ({
    ...{ address: calendarOfSeries(series, site), page: `/series/${series.slug}/`, language: series.language },
    name: `${series.name} · ${site.settings.title}`,
    conferences: entriesOf(conferencesAt(series.conferences, site)),
  }))
}

function byCity(site: IndexedSite): Draft[] {
  return site.cities.map((city) => ({
    ...{ address: calendarOfCity(city, site), page: `/places/${city.slug}/`, language: city.language },
    name: `${city.name} · ${site.settings.title}`,
    conferences: entriesOf(conferencesAt(city.conferences, site)),
  }))
}

function single(site: IndexedSite): Draft[] {
  return site.conferences.map((conference) => ({
    ...{ address: calendarOfEvent(conference), page: addressOfEvent(conference), language: conference.language },
    name: conference.name,
    conferences: [conference],
  }))
}

/** What a language calls itself: `English`, `简体中文`. */
function ownNameOf(language: Language): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
}
