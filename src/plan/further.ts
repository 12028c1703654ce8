import type { FurtherProps } from '../../templates/parts/further.tsx'
import type { TurnLink } from '../../templates/parts/turns.tsx'
import type { Article } from '../model/article.ts'
import { isSameLanguage } from '../model/language.ts'
import { addressOf, hrefTo } from './address.ts'
import type { IndexedSite } from './indexed-site.ts'
import { neighboursIn } from './neighbours.ts'
import { storyCard } from './story-card.ts'
import { versionsOf } from './versions.ts'

/** Tells the ways on from each article of a collection. */
export function furtherIn(articles: readonly Article[], site: IndexedSite): (article: Article) => FurtherProps {
  const neighboursOf = neighboursIn(articles, site)
  return (article) => {
    const { newer, older } = neighboursOf(article)
    // What the page leads to already need not be led to again.
    const shown = new Set([article, ...versionsOf(article, site), ...linkedIn(article, site), newer, older])
    const related = new Set(site.related(article).map((other) => versionFor(article, other, site)))
    return {
      newer: newer && turnTo(newer, site),
      older: older && turnTo(older, site),
      related: [...related]
        .filter((other) => !shown.has(other))
        .slice(0, most)
        .map((other) => storyCard(other, site)),
    }
  }
}

const most = 4

/** Another article in the language of this one, where it is there in that. */
function versionFor({ language }: Article, other: Article, site: IndexedSite): Article {
  if (isSameLanguage(other.language, language)) return other
  return versionsOf(other, site).find((version) => isSameLanguage(version.language, language)) ?? other
}

/** The articles that the text of one links to. */
function linkedIn({ links }: Article, site: IndexedSite): Article[] {
  return links.flatMap(({ href }) => site.articleById.get(href.replace(/^\/|\/?(?:[?#].*)?$/g, '')) ?? [])
}

function turnTo(article: Article, { settings }: IndexedSite): TurnLink {
  const { title, language } = article
  return { href: hrefTo(addressOf(article), settings), label: { text: title, language } }
}
