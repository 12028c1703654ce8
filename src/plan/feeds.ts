import type { Feed } from '../../templates/parts/feeds.tsx'
import type { Language } from '../model/article.ts'
import type { Conference, Settings } from '../model/site.ts'
import { hrefTo, urlOf } from './address.ts'

/** A calendar at an address, and the same address for programs that follow it. */
export function feedAt(address: string, settings: Settings): Feed {
  // https://www.iana.org/assignments/uri-schemes/prov/webcal
  return { href: hrefTo(address, settings), webcal: urlOf(address, settings).replace(/^https?:/, 'webcal:') }
}

/** The calendar of the events in one language. */
export function feedOfLanguage(language: Language, settings: Settings): Feed {
  return { ...feedAt(`/events/${language}.ics`, settings), language }
}

/** The languages that events are in, by their tags. */
export function eventLanguages(conferences: readonly Conference[]): Language[] {
  return [...new Set(conferences.map(({ language }) => language))].sort()
}
