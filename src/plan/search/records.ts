import type { SearchRow } from '../../../templates/parts/search-row.tsx'
import {
  type Article,
  type Block,
  type Body,
  type Collection,
  dateOf,
  type Figure,
  type Language,
} from '../../model/article.ts'
import type { Conference } from '../../model/site.ts'
import { addressOfEvent, hrefTo } from '../address.ts'
import { addressOfCover } from '../cover-address.ts'
import { editionOf, yearOf } from '../edition.ts'
import { placeOf } from '../event-card.ts'
import { aboutEvent } from '../event-text.ts'
import { conferenceOf, type IndexedSite } from '../indexed-site.ts'
import { linesOf } from '../prose.ts'
import { originOf, storyCard } from '../story-card.ts'

/** What can be found: an article or a conference. */
export interface SearchRecord {
  /** Its address within the site, which no change of its text changes. */
  readonly key: string
  /** Names come before texts among the results. */
  readonly title: string
  /** Everything else in which it is found, a line each. */
  readonly text: string
  /** The part of it that a result quotes. */
  readonly quotable: string
  readonly facets: Readonly<Record<Facet, string | undefined>>
  readonly language: Language
  readonly row: SearchRow
}

/** By what results can be narrowed. */
export const facets = ['collection', 'year', 'language', 'source'] as const
export type Facet = (typeof facets)[number]

/** All that can be found, the oldest first, so that what is new comes last and nothing before it moves. */
export function recordsOf(site: IndexedSite): SearchRecord[] {
  const dated = [
    ...site.articles.map((article) => ({
      date: dateOf(article) ?? '',
      key: article.id,
      of: (key: string) => articleRecord(key, article, site),
    })),
    ...site.conferences.map((conference) => ({
      ...{ date: conference.start ?? conference.end ?? '', key: `events/${conference.slug}` },
      of: (key: string) => eventRecord(key, conference, site),
    })),
  ]
  const before = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return dated.sort((a, b) => before(a.date, b.date) || before(a.key, b.key)).map(({ of, key }) => of(key))
}

function articleRecord(key: string, article: Article, site: IndexedSite): SearchRecord {
  const { title, language, tags, excerpt = '', collection, body, author = '' } = article
  const conference = conferenceOf(article, site)
  const { source = '', section = '' } = originOf(article, site)
  const quoted = quotableIn(body)
  const names = conference ? namesOf(conference) : []
  return {
    key,
    title,
    ...foundIn(excerpt, quoted, [source, section, author, ...tags, ...names]),
    facets: facetsOf(collection, dateOf(article) ?? conference?.start, language, source),
    language,
    row: { kind: 'story', story: storyCard(article, site) },
  }
}

function eventRecord(key: string, conference: Conference, site: IndexedSite): SearchRecord {
  const {
    name,
    language,
    start,
    end,
    online,
    city = '',
    country = '',
    place = '',
    organisers,
    excerpt = '',
  } = conference
  const quoted = quotableIn(conference.body)
  const year = yearOf(conference)
  return {
    key,
    title: lines(namesOf(conference)),
    ...foundIn(excerpt, quoted, [place, city, country, ...organisers]),
    facets: facetsOf('events', start ?? end, language, undefined),
    language,
    row: {
      kind: 'event',
      href: hrefTo(addressOfEvent(conference), site.settings),
      name: { text: name, language },
      about: aboutEvent(conference, site),
      dates: { start, end },
      place: placeOf(conference),
      online: online === true,
      edition: year === undefined ? undefined : editionOf(year),
      cover: hrefTo(addressOfCover(conference), site.settings),
    },
  }
}

/** The text of a record, and what is quoted of it: a part of it, which V8 then keeps in memory once. */
function foundIn(excerpt: string, quoted: string, others: readonly string[]): Pick<SearchRecord, 'text' | 'quotable'> {
  const text = lines([excerpt, quoted, ...others])
  const start = excerpt === '' ? 0 : excerpt.length + 1
  return { text, quotable: text.slice(start, start + quoted.length) }
}

function namesOf({ name, otherNames, acronym = '' }: Conference): string[] {
  return [name, ...otherNames, acronym]
}

function facetsOf(collection: Collection, date: string | undefined, language: Language, source: string | undefined) {
  return { collection, year: date?.slice(0, 4), language, source: source || undefined }
}

/** The lines of a text, captions among them. */
function quotableIn(body: Body): string {
  return lines(body.flatMap(linesIn))
}

function linesIn(block: Block): string[] {
  switch (block.kind) {
    case 'prose':
      return linesOf(block.html)
    case 'figure':
      return saidOf(block.figure)
    case 'gallery':
      return [...new Set(block.rows.flat().flatMap(saidOf))]
  }
}

function saidOf({ caption, alt, credit = '' }: Figure): string[] {
  return [caption ?? alt, credit]
}

function lines(texts: readonly string[]): string {
  return texts.filter(Boolean).join('\n')
}
