import type { Wording } from '../../templates/parts/reading.tsx'
import type { Conference } from '../model/site.ts'
import { coverageOf, type IndexedSite } from './indexed-site.ts'

/** What lists say of a conference: its own excerpt, else that of an article about it. */
export function aboutEvent(conference: Conference, site: IndexedSite): Wording | undefined {
  const { excerpt, language, name } = conference
  if (excerpt) return { text: excerpt, language }
  const article = coverageOf(conference, site).find((other) => other.excerpt && other.excerpt !== name)
  return article?.excerpt ? { text: article.excerpt, language: article.language } : undefined
}
