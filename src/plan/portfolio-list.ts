import { PortfolioList } from '../../templates/portfolio-list.tsx'
import type { Article } from '../model/article.ts'
import type { Output } from '../model/output.ts'
import type { Conference } from '../model/site.ts'
import { ownerOf, shotsOf } from './album.ts'
import { cardOutputs } from './cards/card-at.ts'
import { listCard } from './cards/list-cards.ts'
import { entryCard, openingCard } from './entry-card.ts'
import { eventCard } from './event-card.ts'
import { coverageOf, type IndexedSite } from './indexed-site.ts'
import { pageOutput } from './page-output.ts'
import { viewPages } from './view-pages.ts'

/** The list of portfolio entries, whole and by language. */
export function* portfolioList(site: IndexedSite): Iterable<Output> {
  const card = listCard('portfolio', site)
  yield* cardOutputs(card)
  for (const { address, articles, isFirst, isEnd, isTwin, shared } of viewPages('portfolio', card, site)) {
    const props = () => ({
      ...shared(),
      ...entriesOn(isFirst, articles, site),
      without: isEnd ? withoutPictures(site).map((event) => eventCard(event, site)) : [],
    })
    yield pageOutput(address, PortfolioList, props, { isTwin })
  }
}

/** The entries of a page: on the first the newest stands out. */
function entriesOn(isFirst: boolean, articles: readonly Article[], site: IndexedSite) {
  const [newest] = isFirst ? articles : []
  return {
    newest: newest && openingCard(newest, site),
    entries: articles.slice(newest ? 1 : 0).map((entry) => entryCard(entry, site)),
  }
}

function withoutPictures(site: IndexedSite): Conference[] {
  return site.conferences.filter((conference) => {
    const entries = coverageOf(conference, site).filter(({ collection }) => collection === 'portfolio')
    return !entries.some((entry) => shotsOf(ownerOf(entry), site).length > 0)
  })
}
