import { tongueOf } from '../../../templates/words.ts'
import type { Language } from '../../model/article.ts'
import type { Output } from '../../model/output.ts'
import { addressOfCity, addressOfEvent, addressOfSeries, fileAt } from '../address.ts'
import { conferencesOf, type IndexedSite } from '../indexed-site.ts'
import { listTongue } from '../list-tongue.ts'
import {
  calendarOfCity,
  calendarOfEvent,
  calendarOfEvents,
  calendarOfLanguage,
  calendarOfSeries,
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

/** A calendar that is made where it has an address. */
type Asked = Omit<Calendar, 'address'> & { readonly address: string | undefined }

function calendarsOf(site: IndexedSite): Calendar[] {
  const asked = [allEvents(site), ...byLanguage(site), ...bySeries(site), ...byCity(site), ...single(site)]
  return asked.flatMap(({ address, ...calendar }) => (address === undefined ? [] : { address, ...calendar }))
}

function allEvents(site: IndexedSite): Asked {
  const { title, tagline } = site.settings
  const language = listTongue(site)
  return {
    ...{ address: calendarOfEvents(site), page: '/events/', name: title, description: tagline[language], language },
    conferences: entriesOf(site.conferences),
  }
}

function byLanguage(site: IndexedSite): Asked[] {
  const { title, tagline } = site.settings
  return languagesOf(site).map((language) => ({
    ...{ address: calendarOfLanguage(language, site), page: '/events/', language },
    ...{ name: `${title} · ${ownNameOf(language)}`, description: tagline[tongueOf(language)] },
    conferences: entriesIn(language, site),
  }))
}

function bySeries(site: IndexedSite): Asked[] {
  return site.series.map((series) => ({
    ...{ address: calendarOfSeries(series, site), page: addressOfSeries(series), language: series.language },
    name: `${series.name} · ${site.settings.title}`,
    conferences: entriesOf(conferencesOf(series, site)),
  }))
}

function byCity(site: IndexedSite): Asked[] {
  return site.cities.map((city) => ({
    ...{ address: calendarOfCity(city, site), page: addressOfCity(city), language: city.language },
    name: `${city.name} · ${site.settings.title}`,
    conferences: entriesOf(conferencesOf(city, site)),
  }))
}

function single(site: IndexedSite): Asked[] {
  return site.conferences.map((conference) => ({
    ...{ address: calendarOfEvent(conference), page: addressOfEvent(conference), language: conference.language },
    ...{ name: conference.name, isSingle: true },
    conferences: [conference],
  }))
}

/** What a language calls itself: `English`, `简体中文`. */
function ownNameOf(language: Language): string {
  return new Intl.DisplayNames([language, 'en'], { type: 'language' }).of(language) ?? language
}
