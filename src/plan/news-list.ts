import { NewsList } from '../../templates/news-list.tsx'
import type { Output } from '../model/output.ts'
import { cardOutputs } from './cards/card-at.ts'
import { listCard } from './cards/list-cards.ts'
import type { IndexedSite } from './indexed-site.ts'
import { pageOutput } from './page-output.ts'
import { storyCard } from './story-card.ts'
import { viewPages } from './view-pages.ts'

/** The list of reports, whole, by language and by year. */
export function* newsList(site: IndexedSite): Iterable<Output> {
  const card = listCard('news', site)
  yield* cardOutputs(card)
  for (const { address, articles, isTwin, shared } of viewPages('news', card, site)) {
    const stories = () => articles.map((article) => storyCard(article, site))
    yield pageOutput(address, NewsList, () => ({ ...shared(), stories: stories() }), { isTwin })
  }
}
