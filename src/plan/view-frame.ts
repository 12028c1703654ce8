import type { Frame } from '../../templates/frame.ts'
import type { Crumb } from '../../templates/parts/crumbs.tsx'
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

interface Framed {
  readonly frame: Frame
  /** The way to it, as the page shows it. */
  readonly steps: readonly Crumb[]
}

/** What is around a page of a list of articles, and the way to it. */
export function viewFrame(shown: PageOfView, site: IndexedSite): Framed {
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
