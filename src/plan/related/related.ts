import type { Article } from '../../model/article.ts'
import { remembering } from '../../model/memoised.ts'
import { nameKey } from '../../model/name-key.ts'
import { once } from '../../model/once.ts'
import { partsOf } from '../../model/parts.ts'
import type { Site } from '../../model/site.ts'
import { type Sign, scorer } from './scorer.ts'
import { beginningOf, openTellingWords, type Telling } from './telling-words.ts'

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
  const tellingWords = openTellingWords()
  const relate = remembering((articles: readonly TellingOfArticle[], ...known: Known) =>
    scorer(signsOf(articles, tellingWords(articles), ...known)),
  )
  return ({ articles, conferenceOf, series }) => {
    const placesOf = once(() => relate(telling(articles), conferenceOf, series))
    const places = once(() => new Map(articles.map((article, place) => [article, place])))
    return (article) => {
      const own = places().get(article)
      return own === undefined ? [] : placesOf()(own, wanted).flatMap((place) => articles[place] ?? [])
    }
  }
}

/** What of an article it is related by. */
interface TellingOfArticle extends Telling, Pick<Article, 'id' | 'tags'> {}

function tellingOf(article: Article): TellingOfArticle {
  const { id, tags, title } = article
  return { id, tags, title, beginning: beginningOf(article) }
}

// Of two articles alike in all their words the score is `ofWords`, of two on one conference `ofConference`.
const [ofConference, ofSeries, ofTags, ofWords] = [3, 1.5, 0.8, 2]
const wanted = {
  // Some more than a page shows: it leaves out what it leads to anyway.
  most: 10,
  // A word in four of a title, or a tag that three articles in four do not have.
  least: 0.2,
}

type Known = readonly [conferenceOf: Site['conferenceOf'], series: Site['series']]

/** What is told of each article; two have in common the product of the weights of each sign that both have. */
function signsOf(
  articles: readonly TellingOfArticle[],
  words: readonly (readonly Sign[])[],
  ...[conferenceOf, all]: Known
): Sign[][] {
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
