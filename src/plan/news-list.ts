import { NewsList } from '../../templates/news-list.tsx'
import { tongueOf, words } from '../../templates/words.ts'
import type { Output } from '../model/output.ts'
import { addressOfPage } from './address.ts'
import { aboutArticles } from './article-groups.ts'
import { cardOutputs, type PlannedCard } from './cards/card-at.ts'
import { listCard } from './cards/list-cards.ts'
import type { IndexedSite } from './indexed-site.ts'
import { chipsOf, type ListView, viewsOf } from './list-views.ts'
import { pageOutput } from './page-output.ts'
import { paged, paginationOf } from './pagination.ts'
import { storyCard } from './story-card.ts'
import { viewFrame } from './view-frame.ts'

/** The list of reports, whole, by language and by year. */
export function* newsList(site: IndexedSite): Iterable<Output> {
  const card = listCard('news', site)
  yield* cardOutputs(card)
  const views = viewsOf('news', site)
  for (const view of views) yield* pagesOf(view, { views, card }, site)
}

interface Around {
  readonly views: readonly ListView[]
  readonly card: PlannedCard | undefined
}

function* pagesOf(view: ListView, { views, card }: Around, site: IndexedSite): Iterable<Output> {
  const { address: list, articles: all, name } = view
  const say = words[tongueOf(view.language)]
  const text = name ? aboutArticles(all, say) : say.newsText
  const pages = paged(all)
  for (const [index, articles] of pages.entries()) {
    const page = index + 1
    const shown = { collection: 'news', view, page, articles, text, card } as const
    const props = () => ({
      ...viewFrame(shown, site),
      ...{ name, text, chips: chipsOf(views, view, page, site) },
      stories: articles.map((article) => storyCard(article, site)),
      pagination: paginationOf({ list, page, last: pages.length }, site.settings),
    })
    yield pageOutput(addressOfPage(list, page), NewsList, props, { isTwin: view.sameAs !== undefined })
  }
}
