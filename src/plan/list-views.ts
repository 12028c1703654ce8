import type { Chip } from '../../templates/parts/chips.tsx'
import type { Wording } from '../../templates/parts/reading.tsx'
import { type Article, dateOf, type Language } from '../model/article.ts'
import { grouped } from '../model/grouped.ts'
import { addressOfPage, hrefTo } from './address.ts'
import { byYear } from './event-years.ts'
import { addressOfGroup } from './group-address.ts'
import { nameOfGroup } from './group-names.ts'
import { byLanguage, type Group, undated } from './groups.ts'
import type { IndexedSite } from './indexed-site.ts'
import { listTongue } from './list-tongue.ts'

/** A list of articles as it is whole, or narrowed to a language or a year. */
export interface ListView {
  readonly address: string
  /** What it is narrowed to. */
  readonly name?: Wording
  /** The language of its pages. */
  readonly language: Language
  readonly articles: readonly Article[]
  /** Address of the list of another section that holds the same. */
  readonly sameAs?: string
  /** The list of its language, which can be followed. */
  readonly channel?: { readonly address: string; readonly name: string }
}

type Collection = 'news' | 'portfolio'

/** A list and what it can be narrowed to: its languages, and for news its years; neither where there is one. */
export function viewsOf(collection: Collection, site: IndexedSite): ListView[] {
  const articles = site[collection]
  const languages = byLanguage(articles)
  const free = languages.filter((group) => isFree(group, collection, site))
  const years = collection === 'news' ? yearsIn(articles) : []
  return [
    { address: `/${collection}/`, language: listTongue(site), articles },
    ...(languages.length > 1 ? free.map((group) => viewOf(group, collection, site)) : []),
    ...(years.length > 1 ? years.map((group) => viewOf(group, collection, site)) : []),
  ]
}

/** The ways from a page of one view to all of them, with how many articles each has. */
export function chipsOf(views: readonly ListView[], current: ListView, page: number, site: IndexedSite): Chip[] {
  if (views.length === 1) return []
  return views.map((view) => ({
    href: hrefTo(view.address, site.settings),
    name: view.name,
    count: view.articles.length,
    current: view !== current ? undefined : page === 1 ? 'page' : 'true',
  }))
}

/** What a page of a view says of the same page of the list that holds the same. */
export function canonicalOf({ sameAs }: ListView, page: number): string | undefined {
  return sameAs && addressOfPage(sameAs, page)
}

// An entry may have the address: `/portfolio/en/`. Reports stand in folders of years.
function isFree({ slug }: Group, collection: Collection, site: IndexedSite): boolean {
  const id = `${collection}/${slug}`.toLowerCase()
  return collection === 'news' || !site.portfolio.some((entry) => entry.id === id)
}

function yearsIn(articles: readonly Article[]): Group[] {
  const years = grouped(articles, (article) => [dateOf(article)?.slice(0, 4) ?? undated])
  return [...years].map(([slug, own]) => ({ kind: 'year', slug, name: slug, language: 'en', articles: own }))
}

function viewOf(group: Group, collection: Collection, site: IndexedSite): ListView {
  const isLanguage = group.kind === 'language'
  const name = nameOfGroup(group, site)
  return {
    address: `/${collection}/${group.slug}/`,
    name,
    language: isLanguage ? group.language : listTongue(site),
    articles: group.articles,
    sameAs: isTheSame(group, site) ? addressOfGroup(group) : undefined,
    channel: isLanguage ? { address: addressOfGroup(group), name: name.text } : undefined,
  }
}

/** Whether the page of all articles of the language or year has no others, and nothing else. */
function isTheSame({ kind, slug, articles }: Group, site: IndexedSite): boolean {
  const groups = kind === 'language' ? site.groups.languages : site.groups.years
  const whole = groups.find((group) => group.slug === slug)?.articles ?? []
  const isAlone = kind === 'language' || (byYear(site.conferences).get(Number(slug)) ?? []).length === 0
  return isAlone && whole.length === articles.length && whole.every((article, index) => article === articles[index])
}
