import type { Article } from '../../model/article.ts'
import { remembering } from '../../model/memoised.ts'
import { nameKey } from '../../model/name-key.ts'
import { once } from '../../model/once.ts'
import { partsOf } from '../../model/parts.ts'
import type { Site } from '../../model/site.ts'
import { beginningOf, type Sign, type Telling, tellingWords } from './telling-words.ts'

/** The part of a site by which articles are related. */
export type Related = Pick<Site, 'articles' | 'conferenceOf' | 'series'>

/**
 * Tells the articles that have most in common with one, the nearest first: its conference, the series of that, tags and
 * words, the rarer the better. None where that is little.
 */
export type RelatedTo = (article: Article) => Article[]

export function relatedIn(site: Related): RelatedTo {
  return openRelated()(site)
}

/** Relates the articles of a site again and again: where none of what they are related by has changed they are as they were. */
export function openRelated(): (site: Related) => RelatedTo {
  const telling = partsOf(tellingOf)
  const relate = remembering(placesRelated)
  return ({ articles, conferenceOf, series }) => {
    const placesOf = once(() => relate(telling(articles), conferenceOf, series))
    const places = once(() => new Map(articles.map((article, place) => [article, place])))
    return (article) => {
      const own = places().get(article)
      return own === undefined ? [] : placesOf()(own).flatMap((place) => articles[place] ?? [])
    }
  }
}

/** What of an article it is related by. */
interface TellingOfArticle extends Telling, Pick<Article, 'id' | 'tags'> {}

function tellingOf(article: Article): TellingOfArticle {
  const { id, tags, title } = article
  return { id, tags, title, beginning: beginningOf(article) }
}

/** The same by places in the list. */
function placesRelated(
  articles: readonly TellingOfArticle[],
  conferenceOf: Site['conferenceOf'],
  series: Site['series'],
): (own: number) => number[] {
  const scored = scorer(signsOf(articles, conferenceOf, series))
  return (own) => {
    const found = scored(own).filter(({ score }) => score >= least)
    const order = found.sort(
      (a, b) => b.score - a.score || Math.abs(a.place - own) - Math.abs(b.place - own) || a.place - b.place,
    )
    return order.slice(0, most).map(({ place }) => place)
  }
}

// Some more than a page shows: it leaves out what it leads to anyway.
const most = 10

// Of two articles alike in all their words the score is `ofWords`, of two on one conference `ofConference`.
const [ofConference, ofSeries, ofTags, ofWords] = [3, 1.5, 0.8, 2]
// A word in four of a title, or a tag that three articles in four do not have.
const least = 0.2

/** What is told of each article; two have in common the product of the weights of each sign that both have. */
function signsOf(
  articles: readonly TellingOfArticle[],
  conferenceOf: Site['conferenceOf'],
  all: Site['series'],
): Sign[][] {
  const words = tellingWords(articles)
  const seriesOf = new Map(all.flatMap(({ slug, conferences }) => conferences.map((one) => [one, slug] as const)))
  const tags = articles.map((article) => [...new Set(article.tags.map(nameKey))].filter(Boolean))
  const tagged = new Map<string, number>()
  for (const tag of tags.flat()) tagged.set(tag, (tagged.get(tag) ?? 0) + 1)
  // Near 1 where few have it, 0.1 where all of ten thousand do.
  const rarity = (tag: string) => Math.log(1 + articles.length / (tagged.get(tag) ?? 1)) / Math.log(1 + articles.length)
  return articles.map(({ id }, place) => {
    const conference = conferenceOf[id]
    const series = conference === undefined ? undefined : seriesOf.get(conference)
    return [
      ...(conference === undefined ? [] : [sign(`event ${conference}`, ofConference)]),
      ...(series === undefined ? [] : [sign(`series ${series}`, ofSeries)]),
      ...(tags[place] ?? []).map((tag) => sign(`tag ${tag}`, ofTags * rarity(tag))),
      ...(words[place] ?? []).map(({ key, weight }) => ({ key, weight: weight * Math.sqrt(ofWords) })),
    ]
  })
}

/** A sign that counts for so much where two articles have it. */
function sign(key: string, score: number): Sign {
  return { key, weight: Math.sqrt(score) }
}

interface Scored {
  readonly place: number
  readonly score: number
}

/** Tells how much others have in common with an article, by their places in the list. */
function scorer(signs: readonly (readonly Sign[])[]): (own: number) => Scored[] {
  const postings = postingsOf(signs)
  // One for all: at the end of each turn it holds noughts again.
  const sums = new Float64Array(signs.length)
  return (own) => {
    const met: number[] = []
    for (const { key, weight } of signs[own] ?? []) {
      for (const [place, other] of around(own, postings.get(key) ?? [])) {
        if (sums[place] === 0 && place !== own) met.push(place)
        sums[place] = (sums[place] ?? 0) + weight * other
      }
    }
    const found = met.map((place) => ({ place, score: sums[place] ?? 0 }))
    for (const place of [own, ...met]) sums[place] = 0
    return found
  }
}

// Of what thousands share, the nearest in date are looked at, so that time grows with the number of articles alone.
const nearest = 24

function around<Entry extends readonly [place: number, weight: number]>(
  own: number,
  entries: readonly Entry[],
): readonly Entry[] {
  if (entries.length <= 2 * nearest) return entries
  let [low, high] = [0, entries.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle]?.[0] ?? 0) < own) low = middle + 1
    else high = middle
  }
  return entries.slice(Math.max(0, low - nearest), low + nearest + 1)
}

/** By sign: the articles that have it, newest first, as places of the list, each with its weight. */
type Postings = ReadonlyMap<Sign['key'], readonly (readonly [place: number, weight: number])[]>

function postingsOf(signs: readonly (readonly Sign[])[]): Postings {
  const postings = new Map<Sign['key'], [number, number][]>()
  for (const [place, own] of signs.entries()) {
    for (const { key, weight } of own) {
      const others = postings.get(key)
      if (others) others.push([place, weight])
      else postings.set(key, [[place, weight]])
    }
  }
  return postings
}
