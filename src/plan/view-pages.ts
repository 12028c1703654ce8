import type { NewsListProps } from '../../templates/news-list.tsx'
import { tongueOf, words } from '../../templates/words.ts'
import type { Article } from '../model/article.ts'
import { addressOfPage, hrefTo } from './address.ts'
import { aboutArticles } from './article-groups.ts'
import type { PlannedCard } from './cards/card-at.ts'
import { listedArticles } from './data/listed.ts'
import { frameOf } from './frame.ts'
import type { IndexedSite } from './indexed-site.ts'
import { canonicalOf, chipsOf, type ListView, viewsOf } from './list-views.ts'
import { paged, paginationOf } from './pagination.ts'

/** A page of a list of articles. */
export interface ViewPage {
  readonly address: string
  readonly articles: readonly Article[]
  readonly isFirst: boolean
  /** Whether it ends the list as it is whole. */
  readonly isEnd: boolean
  /** Whether another page shows the same, and is the one to be found. */
  readonly isTwin: boolean
  /** What all such pages show, but for the articles. */
  readonly shared: () => Omit<NewsListProps, 'stories'>
}

/** The pages of the list of a collection, whole and narrowed to what it can be. */
export function* viewPages(
  collection: 'news' | 'portfolio',
  card: PlannedCard | undefined,
  site: IndexedSite,
): Iterable<ViewPage> {
  const views = viewsOf(collection, site)
  for (const view of views) {
    const { address: list, name } = view
    const say = words[tongueOf(view.language)]
    const text = name ? aboutArticles(view.articles, say) : say[`${collection}Text`]
    const pages = paged(view.articles)
    for (const [index, articles] of pages.entries()) {
      const page = index + 1
      yield {
        ...{ address: addressOfPage(list, page), articles, isTwin: view.sameAs !== undefined },
        ...{ isFirst: page === 1, isEnd: page === pages.length && name === undefined },
        shared: () => ({
          ...framed({ collection, view, page, articles, text, card }, site),
          ...{ name, text, chips: chipsOf(views, view, page, site) },
          pagination: paginationOf({ list, page, last: pages.length }, site.settings),
        }),
      }
    }
  }
}

interface PageOfView {
  readonly collection: 'news' | 'portfolio'
  readonly view: ListView
  readonly page: number
  /** Those of the page. */
  readonly articles: readonly Article[]
  /** What the list is, in a sentence. */
  readonly text: string
  readonly card: PlannedCard | undefined
}

/** What is around a page, and the way to it. */
function framed(shown: PageOfView, site: IndexedSite): Pick<NewsListProps, 'frame' | 'steps'> {
  const { collection, view, page, articles, text, card } = shown
  const { address: list, name, language, channel } = view
  const say = words[tongueOf(language)]
  const whole = {
    href: hrefTo(`/${collection}/`, site.settings),
    label: { text: say[collection], language: tongueOf(language) },
  }
  const first = name ? { href: hrefTo(list, site.settings), label: name } : whole
  const title = [say[collection], name?.text].filter(Boolean).join(' · ')
  const data = listedArticles(articles, first, page, name ? [whole] : [])
  const frame = frameOf(site, {
    ...{ address: addressOfPage(list, page), language, title, page, channel },
    canonical: canonicalOf(view, page),
    description: name ? `${say[collection]} · ${name.text}${say.colon}${text}` : text,
    section: `/${collection}/`,
    data,
    card,
  })
  return { frame, steps: data.steps ?? [] }
}
