import type { ArticleLink } from '../../templates/parts/article-link.tsx'
import type { EventNote } from '../../templates/parts/event-notes.tsx'
import type { Fact } from '../../templates/parts/stated-in.tsx'
import { type Article, dateOf } from '../model/article.ts'
import type { PartialDate } from '../model/date.ts'
import { guessedYear, isGuess } from '../model/guessed.ts'
import { isSameLanguage, languageOf } from '../model/language.ts'
import type { Conference, FoundIn } from '../model/site.ts'
import { addressOf, hrefTo } from './address.ts'
import { coverageOf, type IndexedSite } from './indexed-site.ts'
import { monthsLate } from './months-late.ts'
import { factOf, shownFields } from './stated-in.ts'

/** What a reader should know before trusting the facts: what was guessed, what articles contradict, what came late. */
export function eventNotes(conference: Conference, site: IndexedSite): EventNote[] {
  return [
    ...guesses(conference, site),
    ...coverageOf(conference, site).flatMap((article) => notesOn(article, conference, site)),
  ]
}

// What else it is called need not be right; it is shown as that.
const certainlyShown: readonly Fact[] = ['alsoNamed']

function guesses({ found }: Conference, site: IndexedSite): EventNote[] {
  const year = shownFields.map((field) => found[field]).find(isYearGuess)
  const fields = shownFields.filter((field) => isGuess(found[field]) && !isYearGuess(found[field]))
  const facts = [...new Set(fields.map(factOf))].filter((fact) => !certainlyShown.includes(fact))
  return [
    ...(year ? [{ kind: 'year' as const, ...nearestTo(year, site) }] : []),
    ...(facts.length > 0 ? [{ kind: 'guessed' as const, facts }] : []),
  ]
}

function isYearGuess(finding: FoundIn | undefined): boolean {
  return finding?.rule.endsWith(guessedYear) ?? false
}

/** The article whose date told the year. */
function nearestTo({ article: id = '' }: FoundIn, site: IndexedSite) {
  const article = site.articleById.get(id)
  const date = article && dateOf(article)
  return article && date ? { article: linkTo(article, site), date } : {}
}

function linkTo(article: Article, site: IndexedSite): ArticleLink {
  const { title, language } = article
  return { href: hrefTo(addressOf(article), site.settings), title: { text: title, language } }
}

function notesOn(article: Article, conference: Conference, site: IndexedSite): EventNote[] {
  const { event, published, collection } = article
  const by = linkTo(article, site)
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
