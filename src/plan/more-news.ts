import type { Article } from '../model/article.ts'
import { conferenceOf, coverageOf, type IndexedSite } from './indexed-site.ts'

/** Up to three more reports for one: on the same conference, then with a tag in common, then near in date. */
export function moreNews(site: IndexedSite): (report: Article) => Article[] {
  const { news } = site
  const places = new Map(news.map((article, place) => [article, place]))
  const byTag = placesByTag(news)
  return (report) => {
    const own = places.get(report) ?? 0
    const conference = conferenceOf(report, site)
    const same = conference ? coverageOf(conference, site).flatMap((article) => places.get(article) ?? []) : []
    const tagged = report.tags.flatMap((tag) => around(own, byTag.get(tag) ?? []))
    const inDate = Array.from({ length: 7 }, (_, index) => own - 3 + index)
    const found = new Set([same, tagged, inDate].flatMap((group) => nearestFirst(own, group)))
    found.delete(own)
    return [...found].flatMap((place) => news[place] ?? []).slice(0, 3)
  }
}

// The list is by date, so what is near in it is near in date.
function nearestFirst(own: number, places: readonly number[]): number[] {
  return [...places].sort((a, b) => Math.abs(a - own) - Math.abs(b - own) || a - b)
}

/** Places of a sorted list around one of its own; found by halving, because a tag can have very many articles. */
function around(own: number, places: readonly number[]): number[] {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < own) low = middle + 1
    else high = middle
  }
  return places.slice(Math.max(0, low - 3), low + 4)
}

function placesByTag(news: readonly Article[]): Map<string, number[]> {
  const byTag = new Map<string, number[]>()
  for (const [place, { tags }] of news.entries()) {
    for (const tag of tags) {
      const places = byTag.get(tag)
      if (places) places.push(place)
      else byTag.set(tag, [place])
    }
  }
  return byTag
}
