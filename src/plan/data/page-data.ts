import type { Crumb } from '../../../templates/parts/crumbs.tsx'
import { words } from '../../../templates/words.ts'
import { memoised, memoisedOfText } from '../../model/memoised.ts'
import type { Settings } from '../../model/site.ts'
import { urlOf } from '../address.ts'
import { siteId } from './ids.ts'
import { jsonLd, type Thing } from './json-ld.ts'

/** What a page says to machines, besides what its frame says. */
export interface PageData {
  /** The way to it, without the home page and itself. */
  readonly steps?: readonly Crumb[]
  /** What it is about: the first is what it shows, the others belong to that. */
  readonly things?: readonly Thing[]
  /** What it lists, in its order. */
  readonly list?: readonly Listed[]
}

/** A line of a list, and the address within the site it leads to. */
export interface Listed {
  readonly address: string
  readonly name: string
}

export interface DescribedPage extends PageData {
  readonly address: string
  readonly tongue: keyof typeof words
  readonly name: string
  readonly description: string
}

/** The data of a page (https://schema.org): the site, the page, the way to it and what it shows, joined by their ids. */
export function pageData(page: DescribedPage, settings: Settings): string {
  const { address, things = [], list = [] } = page
  const url = urlOf(address, settings)
  const lists = list.length > 0 ? [itemList(list, url, settings)] : []
  const way = address === '/' ? [] : [breadcrumb(page, url, settings)]
  const [main] = [...things, ...lists]
  return jsonLd([
    webSite(settings),
    webPage(page, { url, main, hasWay: way.length > 0 }, settings),
    ...way,
    ...things,
    ...lists,
  ])
}

function webSite(settings: Settings) {
  const { title, tagline, languages } = settings
  const description = tagline[languages[0] ?? 'en']
  return {
    ...{ '@type': 'WebSite', '@id': siteId(settings), url: urlOf('/', settings), name: title, description },
    inLanguage: languages,
  }
}

interface Parts {
  readonly url: string
  readonly main: Thing | undefined
  readonly hasWay: boolean
}

function webPage(page: DescribedPage, { url, main, hasWay }: Parts, settings: Settings) {
  const { list, name, description, tongue } = page
  return {
    '@type': list ? 'CollectionPage' : 'WebPage',
    '@id': url,
    ...{ url, name, description, inLanguage: tongue, isPartOf: { '@id': siteId(settings) } },
    ...(hasWay ? { breadcrumb: { '@id': `${url}#way` } } : {}),
    ...(main ? { mainEntity: { '@id': main['@id'] } } : {}),
  }
}

// The last step is the page itself, which needs no address.
// https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
function breadcrumb(page: DescribedPage, url: string, settings: Settings) {
  const { steps = [], tongue, name } = page
  const home = { name: words[tongue].home, item: urlOf('/', settings) }
  const way = steps.map(({ href, label }) => ({ name: label.text, item: wholeIn(settings)(href) }))
  return {
    ...{ '@type': 'BreadcrumbList', '@id': `${url}#way` },
    itemListElement: [home, ...way, { name }].map((step, index) => ({
      ...{ '@type': 'ListItem', position: index + 1 },
      ...step,
    })),
  }
}

/** Makes addresses whole. The steps to thousands of pages are the same few, and to read an address takes its time. */
const wholeIn = memoised(({ url }: Settings) => memoisedOfText((href) => new URL(href, url).href))

function itemList(list: readonly Listed[], url: string, settings: Settings) {
  return {
    ...{ '@type': 'ItemList', '@id': `${url}#list`, numberOfItems: list.length },
    itemListElement: list.map(({ address, name }, index) => ({
      ...{ '@type': 'ListItem', position: index + 1, name, url: urlOf(address, settings) },
    })),
  }
}
