import type { Finding, Language } from '../../model/article.ts'
import type { EventMention } from '../../model/event-mention.ts'
import type { Found } from '../draft.ts'
import type { Whereabouts } from '../tell.ts'
import { addressOf } from './address.ts'
import { cancelledIn } from './cancelled.ts'
import { keyIn, keyOf } from './event-name.ts'
import { organisersOf } from './organisers.ts'
import { countryIn } from './places.ts'
import type { Subject } from './subject.ts'
import type { Telling } from './telling.ts'
import { type Times, timesOf } from './times-of.ts'
import type { When } from './when.ts'
import { type Where, whereOf } from './where.ts'
import { zoneNamed, zoneOfCountry } from './zones.ts'

/** Some fields of an event, each with where it was read. */
interface Part {
  readonly fields: Partial<EventMention>
  readonly found: EventMention['found']
}

/** What an article says of the event that it is about. */
export function mentionOf(subject: Subject, whens: readonly When[], telling: Telling): Found<EventMention> {
  const { place, rule } = subject
  const confidence = rounded(subject.confidence)
  const [when] = whens
  const times = when && timesOf(when, subject, telling)
  const where = whereOf(telling, subject, when)
  const parts = [
    namePart(subject),
    times ? timePart(times) : none,
    wherePart(where, telling.language),
    aboutPart(telling, subject),
    times ? zonePart(times, where) : none,
  ]
  const value: EventMention = {
    ...{ line: place.line, column: place.column },
    ...inOrder,
    ...Object.assign({}, ...parts.map(({ fields }) => fields)),
    found: Object.assign({}, ...parts.map(({ found }) => found)),
  }
  return { value, ...place, rule, confidence }
}

// In this order editors see them in what is written.
const inOrder = {
  ...{ name: undefined, otherNames: [], acronym: undefined, edition: undefined, series: undefined },
  ...{ start: undefined, end: undefined, startTime: undefined, endTime: undefined, timeZone: undefined },
  ...{ place: undefined, city: undefined, country: undefined, online: undefined, cancelled: undefined },
  ...{ url: undefined, organisers: [], articles: [] },
}
const none: Part = { fields: {}, found: {} }

function finding(at: Whereabouts, rule: string, confidence: number): Finding {
  return { ...at, rule, confidence: rounded(confidence) }
}

function rounded(confidence: number): number {
  return Number(confidence.toFixed(2))
}

function namePart(subject: Subject): Part {
  const { name, acronym, edition, place, rule, confidence } = subject
  const otherNames = otherNamesOf(subject)
  const isOwn = subject.best && subject.best.series !== name
  const read = finding(place, rule, confidence)
  return {
    fields: { name, otherNames, acronym, edition, series: isOwn ? subject.best.series : undefined },
    found: {
      name: read,
      ...(otherNames.length > 0 ? { otherNames: finding(place, rule, Math.min(0.5, confidence)) } : {}),
      ...(acronym ? { acronym: read } : {}),
      ...(edition ? { edition: read } : {}),
      ...(isOwn ? { series: read } : {}),
    },
  }
}

function timePart({ start, end, startTime, endTime, read, last }: Times): Part {
  return {
    fields: { start, end, startTime, endTime },
    found: {
      ...{ start: read, end: last ?? read },
      ...(startTime ? { startTime: read } : {}),
      ...(endTime ? { endTime: read } : {}),
    },
  }
}

function zonePart({ startTime, zone, read }: Times, { city }: Where): Part {
  if (!startTime) return none
  const timeZone = zoneNamed(zone ?? '') ?? (city && !zone ? zoneOfCountry(city.value.country) : undefined)
  if (!timeZone) return none
  const { line, column, sidecar } = read
  const at = { line, column, ...(sidecar ? { sidecar } : {}) }
  return {
    fields: { timeZone },
    found: { timeZone: finding(at, zone ? 'zone beside the time' : 'zone of the city', 0.8) },
  }
}

function wherePart({ place, city, online }: Where, language: Language): Part {
  const country = city && countryIn(city.value.country, language)
  return {
    fields: { place: place?.value, city: city && cityIn(city.value, language), country, online: online?.value },
    found: {
      ...(place ? { place: finding(place.at, place.rule, place.confidence) } : {}),
      ...(city ? { city: finding(city.at, city.rule, city.confidence) } : {}),
      ...(city && country ? { country: finding(city.at, 'country of the city', city.confidence) } : {}),
      ...(online ? { online: finding(online.at, online.rule, online.confidence) } : {}),
    },
  }
}

function cityIn({ name, chinese }: { name: string; chinese: string }, language: Language): string {
  return language.startsWith('zh') ? chinese : name
}

function aboutPart(telling: Telling, subject: Subject): Part {
  const organisers = organisersOf(telling, subject)
  const address = addressOf(telling, subject)
  const cancelled = cancelledIn(telling, subject)
  return {
    fields: { organisers: organisers?.names ?? [], url: address?.href, cancelled: cancelled && true },
    found: {
      ...(organisers ? { organisers: finding(organisers.at, organisers.rule, organisers.confidence) } : {}),
      ...(address ? { url: finding(address.at, address.rule, address.confidence) } : {}),
      ...(cancelled ? { cancelled: finding(cancelled, 'said to be cancelled', 0.85) } : {}),
    },
  }
}

/** What else it is called: in full as a part of a larger event, and by names that say more than its year. */
function otherNamesOf({ best, mentions, name }: Subject): string[] {
  const own = best ? keyOf(best) : keyIn(name)
  const others = mentions
    .flatMap((one) => (keyOf(one.name) === own ? [] : [one.name.name]))
    .filter((other) => other.length > 3)
  const within = best?.within ? [`${best.within}——${best.name}`] : []
  return [...new Set([...within, ...others])].slice(0, 3)
}
