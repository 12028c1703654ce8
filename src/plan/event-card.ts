import type { EventCard } from '../../templates/parts/event.tsx'
import type { EventReference } from '../../templates/parts/provenance.tsx'
import { languageOf } from '../model/language.ts'
import type { Conference } from '../model/site.ts'
import { addressOfEvent, hrefTo } from './address.ts'
import { addressOfCover } from './cover-address.ts'
import { editionOf, yearOf } from './edition.ts'
import type { IndexedSite } from './indexed-site.ts'
import { timingOf } from './phase.ts'

export function eventCard(conference: Conference, site: IndexedSite): EventCard {
  const { name, language, start, end, online, cancelled } = conference
  const year = yearOf(conference)
  return {
    href: hrefTo(addressOfEvent(conference), site.settings),
    name: { text: name, language },
    dates: { start, end },
    edition: year === undefined ? undefined : editionOf(year),
    place: placeOf(conference),
    online: online === true,
    cancelled: cancelled === true,
    timing: timingOf(conference, site.today),
    cover: hrefTo(addressOfCover(conference), site.settings),
  }
}

export function eventReference(conference: Conference, site: IndexedSite): EventReference {
  const { name, language, start, end } = conference
  return { href: hrefTo(addressOfEvent(conference), site.settings), name: { text: name, language }, start, end }
}

/** Venue and city: `Zhangjiang Science Hall, Shanghai`, `上海张江科学会堂`. */
export function placeOf({ place, city }: Conference): string | undefined {
  if (!place || !city) return place ?? city
  if (place.includes(city)) return place
  return /^(zh|ja)\b/.test(languageOf(place)) ? `${city}${place}` : `${place}, ${city}`
}
