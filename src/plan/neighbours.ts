import { type Article, dateOf } from '../model/article.ts'
import { type CalendarDate, lastDayOf } from '../model/date.ts'
import { conferenceOf, type IndexedSite } from './indexed-site.ts'
import { versionsOf } from './versions.ts'

/** The articles of its collection that stand before and after one in the order by date; not the same in other languages. */
export interface Neighbours {
  readonly newer?: Article
  readonly older?: Article
}

/** Tells the neighbours of an article; what has no date, nor a conference with one, has none. */
export function neighboursIn(articles: readonly Article[], site: IndexedSite): (article: Article) => Neighbours {
  const days = new Map(articles.map((article) => [article, dayOf(article, site)]))
  const dated = articles.filter((article) => days.get(article) !== undefined)
  // Sorting keeps the order of those of one day.
  const inOrder = dated.sort((a, b) => compared(days.get(b) ?? '', days.get(a) ?? ''))
  const places = new Map(inOrder.map((article, place) => [article, place]))
  return (article) => {
    const place = places.get(article)
    if (place === undefined) return {}
    const versions = versionsOf(article, site)
    const next = (step: 1 | -1) => {
      let at = place + step
      while (versions.some((version) => version === inOrder[at])) at += step
      return inOrder[at]
    }
    return { newer: next(-1), older: next(1) }
  }
}

function dayOf(article: Article, site: IndexedSite): CalendarDate | undefined {
  const { end, start = end } = conferenceOf(article, site) ?? {}
  return dateOf(article) ?? (start && lastDayOf(start))
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
