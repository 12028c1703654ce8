import type { EventNote } from '../../templates/parts/event-notes.tsx'
import type { Article } from '../model/article.ts'
import type { PartialDate } from '../model/date.ts'
import { isSameLanguage, languageOf } from '../model/language.ts'
import type { Conference } from '../model/site.ts'
import { addressOf, hrefTo } from './address.ts'
import { coverageOf, type IndexedSite } from './indexed-site.ts'
import { monthsLate } from './months-late.ts'
import { factOf, isGuess, isYearGuess, shownFields } from './stated-in.ts'

/** What a reader should know before trusting the facts: what was guessed, what articles contradict, what came late. */
export function eventNotes(conference: Conference, site: IndexedSite): EventNote[] {
  return [
    ...guesses(conference),
    ...coverageOf(conference, site).flatMap((article) => notesOn(article, conference, site)),
  ]
}

function guesses({ found }: Conference): EventNote[] {
  const fields = shownFields.filter((field) => isGuess(found[field]) && !isYearGuess(found[field]))
  const isYear = shownFields.some((field) => isYearGuess(found[field]))
  const facts = [...new Set(fields.map(factOf))]
  return [
    ...(isYear ? [{ kind: 'year' as const }] : []),
    ...(facts.length > 0 ? [{ kind: 'guessed' as const, facts }] : []),
  ]
}

function notesOn(article: Article, conference: Conference, site: IndexedSite): EventNote[] {
  const { title, language, event, published, collection } = article
  const by = { href: hrefTo(addressOf(article), site.settings), title: { text: title, language } }
  const months = collection === 'news' ? monthsLate(published, conference) : undefined
  const notes: EventNote[] = []
  if (event && haveOtherDates(event, conference)) {
    notes.push({ kind: 'dates', article: by, dates: { start: event.start, end: event.end } })
  }
  if (event?.city && isOtherCity(event.city, conference, site)) {
    notes.push({ kind: 'place', article: by, place: event.city })
  }
  if (months !== undefined) notes.push({ kind: 'late', article: by, months })
  return notes
}

type Span = Pick<Conference, 'start' | 'end'>

function haveOtherDates(said: Span, known: Span): boolean {
  return areOther(said.start, known.start) || areOther(said.end, known.end ?? known.start)
}

// A date that is less precise says nothing else.
function areOther(a: PartialDate | undefined, b: PartialDate | undefined): boolean {
  return a !== undefined && b !== undefined && !a.startsWith(b) && !b.startsWith(a)
}

// Names in two languages cannot be compared, unless both are known of the place.
function isOtherCity(said: string, conference: Conference, site: IndexedSite): boolean {
  const { city } = conference
  if (!city || said.includes(city) || city.includes(said)) return false
  const place = site.cityOf.get(conference.slug)
  if (place && [place.name, ...place.otherNames].includes(said)) return false
  return isSameLanguage(languageOf(said), languageOf(city))
}
