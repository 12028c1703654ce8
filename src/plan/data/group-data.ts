import type { City, Series, Settings } from '../../model/site.ts'
import { addressOfCity, addressOfSeries, urlOf } from '../address.ts'
import { countryName } from '../country-name.ts'
import { conferencesOf, type IndexedSite } from '../indexed-site.ts'
import { eventId, placeId, seriesId } from './ids.ts'

/** A series of conferences, with its editions. */
export function seriesData(series: Series, site: IndexedSite) {
  const { otherNames } = series
  const editions = conferencesOf(series, site)
  return {
    ...seriesReference(series, site.settings),
    ...(otherNames.length > 0 ? { alternateName: otherNames } : {}),
    subEvent: editions.map((edition) => ({ '@id': eventId(edition, site.settings) })),
  }
}

/** A series as the page of an edition speaks of it. */
export function seriesReference(series: Series, settings: Settings) {
  return {
    ...{ '@type': 'EventSeries' as const, '@id': seriesId(series, settings), name: series.name },
    url: urlOf(addressOfSeries(series), settings),
  }
}

/** A city, with what was held there. */
export function placeData(city: City, site: IndexedSite) {
  const { name, otherNames, country, language } = city
  const held = conferencesOf(city, site)
  return {
    ...{ '@type': 'City' as const, '@id': placeId(city, site.settings), name },
    url: urlOf(addressOfCity(city), site.settings),
    ...(otherNames.length > 0 ? { alternateName: otherNames } : {}),
    ...(country ? { containedInPlace: { '@type': 'Country' as const, name: countryName(country, language) } } : {}),
    event: held.map((conference) => ({ '@id': eventId(conference, site.settings) })),
  }
}
