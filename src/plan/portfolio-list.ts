import { PortfolioList } from '../../templates/portfolio-list.tsx'
import { tongueOf, words } from '../../templates/words.ts'
import type { Article } from '../model/article.ts'
import type { Output } from '../model/output.ts'
import type { Conference } from '../model/site.ts'
import { addressOfPage } from './address.ts'
import { ownerOf, shotsOf } from './album.ts'
import { aboutArticles } from './article-groups.ts'
import { cardOutputs, type PlannedCard } from './cards/card-at.ts'
import { listCard } from './cards/list-cards.ts'
import { entryCard, openingCard } from './entry-card.ts'
import { eventCard } from './event-card.ts'
import { coverageOf, type IndexedSite } from './indexed-site.ts'
import { chipsOf, type ListView, viewsOf } from './list-views.ts'
import { pageOutput } from './page-output.ts'
import { paged, paginationOf } from './pagination.ts'
import { viewFrame } from './view-frame.ts'

/** The list of portfolio entries, whole and by language. */
export function* portfolioList(site: IndexedSite): Iterable<Output> {
  const card = listCard('portfolio', site)
  yield* cardOutputs(card)
  const views = viewsOf('portfolio', site)
  for (const view of views) yield* pagesOf(view, { views, card }, site)
}

interface Around {
  readonly views: readonly ListView[]
  readonly card: PlannedCard | undefined
}

function* pagesOf(view: ListView, { views, card }: Around, site: IndexedSite): Iterable<Output> {
  const { address: list, articles: all, name } = view
  const say = words[tongueOf(view.language)]
  const text = name ? aboutArticles(all, say) : say.portfolioText
  const pages = paged(all)
  for (const [index, articles] of pages.entries()) {
    const page = index + 1
    const isLast = page === pages.length && name === undefined
    const shown = { collection: 'portfolio', view, page, articles, text, card } as const
    const props = () => ({
      ...viewFrame(shown, site),
      ...{ name, text, chips: chipsOf(views, view, page, site) },
      ...entriesOn(page, articles, site),
      pagination: paginationOf({ list, page, last: pages.length }, site.settings),
      without: isLast ? withoutPictures(site).map((event) => eventCard(event, site)) : [],
    })
    yield pageOutput(addressOfPage(list, page), PortfolioList, props, { isTwin: view.sameAs !== undefined })
  }
}

/** The entries of a page: on the first the newest stands out. */
function entriesOn(page: number, articles: readonly Article[], site: IndexedSite) {
  const [newest] = page === 1 ? articles : []
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
