import { NewsList } from '../../templates/news-list.tsx'
import { words } from '../../templates/words.ts'
import type { Output } from '../model/output.ts'
import { addressOfPage, hrefTo } from './address.ts'
import { cardOutputs } from './cards/card-at.ts'
import { listCard } from './cards/list-cards.ts'
import { listedArticles } from './data/listed.ts'
import { frameOf } from './frame.ts'
import type { IndexedSite } from './indexed-site.ts'
import { listTongue } from './list-tongue.ts'
import { pageOutput } from './page-output.ts'
import { paged, paginationOf } from './pagination.ts'
import { storyCard } from './story-card.ts'

const list = '/news/'

export function* newsList(site: IndexedSite): Iterable<Output> {
  const pages = paged(site.news)
  const language = listTongue(site)
  const { news, newsText } = words[language]
  const first = { href: hrefTo(list, site.settings), label: { text: news, language } }
  const card = listCard('news', site)
  yield* cardOutputs(card)
  for (const [index, articles] of pages.entries()) {
    const page = index + 1
    const address = addressOfPage(list, page)
    const data = listedArticles(articles, first, page)
    yield pageOutput(address, NewsList, () => ({
      frame: frameOf(site, {
        ...{ address, title: news, page, description: newsText },
        data,
        card,
      }),
      steps: data.steps ?? [],
      stories: articles.map((article) => storyCard(article, site)),
      pagination: paginationOf({ list, page, last: pages.length }, site.settings),
    }))
  }
}
