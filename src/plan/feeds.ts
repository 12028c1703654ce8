import type { Feed } from '../../templates/parts/feeds.tsx'
import type { Settings } from '../model/site.ts'
import { hrefTo, urlOf } from './address.ts'
import { calendarOfLanguage, languagesOf } from './calendar/addresses.ts'
import type { IndexedSite } from './indexed-site.ts'

/** A calendar at an address, and the same address for programs that follow it; none where there is no address. */
export function feedAt(address: string | undefined, settings: Settings): Feed | undefined {
  if (address === undefined) return undefined
  // https://www.iana.org/assignments/uri-schemes/prov/webcal
  return { href: hrefTo(address, settings), webcal: urlOf(address, settings).replace(/^https?:/, 'webcal:') }
}

/** The calendars of the languages that events are in; none where all are in one. */
export function feedsByLanguage(site: IndexedSite): Feed[] {
  const feeds = languagesOf(site).flatMap((language) => {
    const feed = feedAt(calendarOfLanguage(language, site), site.settings)
    return feed ? [{ ...feed, language }] : []
  })
  return feeds.length > 1 ? feeds : []
}
