import type { Frame } from '../../templates/frame.ts'
import { tongueOf, words } from '../../templates/words.ts'
import type { Article } from '../model/article.ts'
import { addressOfPage, hrefTo } from './address.ts'
import type { PlannedCard } from './cards/card-at.ts'
import { listedArticles } from './data/listed.ts'
import { frameOf } from './frame.ts'
import type { IndexedSite } from './indexed-site.ts'
import { canonicalOf, type ListView } from './list-views.ts'

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

/** What is around a page of a list of articles. */
export function viewFrame(shown: PageOfView, site: IndexedSite): Frame {
  const { collection, view, page, articles, text, card } = shown
  const { address: list, name, language, channel } = view
  const say = words[tongueOf(language)]
  const whole = {
    href: hrefTo(`/${collection}/`, site.settings),
    label: { text: say[collection], language: tongueOf(language) },
  }
  const first = name ? { href: hrefTo(list, site.settings), label: name } : whole
  const title = [say[collection], name?.text, page > 1 ? say.page(page) : undefined].filter(Boolean).join(' · ')
  return frameOf(site, {
    ...{ address: addressOfPage(list, page), language, title, channel },
    canonical: canonicalOf(view, page),
    description: name ? `${say[collection]} · ${name.text}: ${text}` : text,
    section: `/${collection}/`,
    data: listedArticles(articles, first, page, name ? [whole] : []),
    card,
  })
}
