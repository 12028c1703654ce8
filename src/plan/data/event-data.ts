import { isGuess } from '../../model/guessed.ts'
import type { Conference } from '../../model/site.ts'
import { addressOfEvent, elsewhere, urlOf } from '../address.ts'
import type { PlannedCard } from '../cards/card-at.ts'
import { aboutEvent } from '../event-text.ts'
import { coverageOf, type IndexedSite } from '../indexed-site.ts'
import { articleReference } from './article-data.ts'
import { seriesReference } from './group-data.ts'
import { eventId } from './ids.ts'
import { picturesOfEvent } from './picture-data.ts'
import { spanOf } from './span.ts'

/**
 * A conference with the articles about it, as far as it is known and not guessed. It is an Event where its first day and
 * its place are stated, as https://developers.google.com/search/docs/appearance/structured-data/event demands, else a
 * thing of that name. Whether it is one of business or of education, no article says.
 */
export function eventData(conference: Conference, card: PlannedCard | undefined, site: IndexedSite) {
  const { settings } = site
  const { name, otherNames, url } = conference
  const coverage = coverageOf(conference, site)
  const known = {
    ...{ '@id': eventId(conference, settings), name, url: urlOf(addressOfEvent(conference), settings) },
    ...{ description: aboutEvent(conference, site)?.text, sameAs: elsewhere(url)?.href },
    ...(otherNames.length > 0 ? { alternateName: otherNames } : {}),
    ...(coverage.length > 0 ? { subjectOf: coverage.map((article) => articleReference(article, site)) } : {}),
  }
  const facts = factsOf(conference, card, site)
  return facts ? { '@type': 'Event' as const, ...known, ...facts } : { '@type': 'Thing' as const, ...known }
}

function factsOf(conference: Conference, card: PlannedCard | undefined, site: IndexedSite) {
  const { found, organisers, cancelled } = conference
  const series = site.seriesOf.get(conference.slug)
  const span = spanOf(conference)
  const location = locationsOf(conference)
  if (!span || isGuess(found.start) || location.length === 0) return undefined
  const own = picturesOfEvent(conference, site)
  const pictures = own.length === 0 && card ? [urlOf(card.address, site.settings)] : own
  return {
    ...span,
    eventStatus: `https://schema.org/${cancelled ? 'EventCancelled' : 'EventScheduled'}` as const,
    eventAttendanceMode: `https://schema.org/${attendanceOf(conference)}EventAttendanceMode` as const,
    location: location.length === 1 ? location[0] : location,
    ...(organisers.length > 0
      ? { organizer: organisers.map((name) => ({ '@type': 'Organization' as const, name })) }
      : {}),
    ...(pictures.length > 0 ? { image: pictures } : {}),
    ...(series ? { superEvent: seriesReference(series, site.settings) } : {}),
  }
}

function attendanceOf({ place, city, online }: Conference): 'Offline' | 'Online' | 'Mixed' {
  if (!online) return 'Offline'
  return place || city ? 'Mixed' : 'Online'
}

/** The place, and where it is held online, if an address says where. */
function locationsOf(conference: Conference) {
  const { place, city, country, online, url } = conference
  const site = elsewhere(url)?.href
  return [
    ...(place || city
      ? [{ '@type': 'Place' as const, name: place ?? city, address: addressOfPlace(place, city, country) }]
      : []),
    ...(online && site ? [{ '@type': 'VirtualLocation' as const, url: site }] : []),
  ]
}

function addressOfPlace(place: string | undefined, city: string | undefined, country: string | undefined) {
  if (!city && !country) return place
  return { '@type': 'PostalAddress' as const, addressLocality: city, addressCountry: country }
}
