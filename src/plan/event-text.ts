import { dateWords } from '../../templates/dates.ts'
import type { Wording } from '../../templates/parts/reading.tsx'
import { tongueOf, words } from '../../templates/words.ts'
import type { Conference } from '../model/site.ts'
import { placeOf } from './event-card.ts'
import { coverageOf, type IndexedSite } from './indexed-site.ts'

/** What lists say of a conference: its own excerpt, else that of an article about it. */
export function aboutEvent(conference: Conference, site: IndexedSite): Wording | undefined {
  const { excerpt, language, name } = conference
  if (excerpt) return { text: excerpt, language }
  const article = coverageOf(conference, site).find((other) => other.excerpt && other.excerpt !== name)
  return article?.excerpt ? { text: article.excerpt, language: article.language } : undefined
}

/** What search engines are told below its name: when and where it is, and what lists say of it. */
export function describedEvent(conference: Conference, site: IndexedSite): string {
  const { name, language } = conference
  const tongue = tongueOf(language)
  const { colon, separator } = words[tongue]
  const facts = [dateWords(conference, tongue), placeOf(conference)].filter(Boolean)
  const text = aboutEvent(conference, site)?.text
  return [[name, ...facts].join(separator), ...(text && text !== name ? [text] : [])].join(colon)
}
