import type { Fact, StatedIn } from '../../templates/parts/stated-in.tsx'
import type { EventField } from '../model/event-mention.ts'
import type { Conference } from '../model/site.ts'
import { addressOf, hrefTo } from './address.ts'
import { coverageOf, type IndexedSite } from './indexed-site.ts'

/** Where the facts of a conference stand: its own file, then the articles that speak of it, each with its facts. */
export function statedIn(conference: Conference, site: IndexedSite): StatedIn[] {
  const factsIn = (id: string | undefined): Fact[] => {
    const fields = shownFields.filter((field) => conference.found[field] && conference.found[field].article === id)
    return [...new Set(fields.map(factOf))]
  }
  const own = factsIn(undefined)
  const articles = coverageOf(conference, site).flatMap((article): StatedIn[] => {
    const facts = factsIn(article.id)
    if (facts.length === 0 && !article.event) return []
    const { title, language } = article
    return [{ article: { href: hrefTo(addressOf(article), site.settings), title: { text: title, language } }, facts }]
  })
  return [...(own.length > 0 ? [{ facts: own }] : []), ...articles]
}

/** The fact of the page that a field is shown in. */
export function factOf(field: (typeof shownFields)[number]): Fact {
  return facts[field]
}

const facts = {
  name: 'name',
  ...{ start: 'dates', end: 'dates', startTime: 'times', endTime: 'times', timeZone: 'times' },
  ...{ place: 'place', city: 'place', country: 'place', online: 'format', cancelled: 'status' },
  ...{ series: 'editionOf', edition: 'editionOf', organisers: 'organiser' },
  ...{ otherNames: 'alsoNamed', acronym: 'alsoNamed', url: 'officialSite' },
} as const satisfies Partial<Record<EventField, Fact>>

/** The fields that the page of a conference shows, in its order. */
export const shownFields = Object.keys(facts) as (keyof typeof facts)[] // the keys of the table above
