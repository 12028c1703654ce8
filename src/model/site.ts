import type { Article, Body, Language } from './article.ts'
import type { PartialDate } from './date.ts'
import type { Picture } from './picture.ts'
import type { Asset } from './source.ts'

/** What content/site.yaml says, with its defaults. */
export interface Settings {
  readonly title: string
  /** One line about the site, by language. */
  readonly tagline: Readonly<Record<Language, string>>
  /** Where the site is published, without a slash at the end: `https://example.org/daypass`. */
  readonly url: string
  /** The path of `url`, empty at the root of a host: `/daypass`. */
  readonly base: string
  /** The first is the language of the lists. */
  readonly languages: readonly Language[]
  readonly navigation: readonly NavigationItem[]
}

export interface NavigationItem {
  /** An address within the site (`/news/`) or elsewhere (`https://…`). */
  readonly href: string
  readonly label: Readonly<Record<Language, string>>
}

/** A conference, put together from its file in content/events/ and from every article that speaks of it. */
export interface Conference {
  readonly slug: string
  readonly name: string
  readonly language: Language
  /** Further names that articles give it. */
  readonly otherNames: readonly string[]
  readonly start?: PartialDate
  readonly end?: PartialDate
  readonly place?: string
  readonly city?: string
  readonly online?: boolean
  readonly url?: string
  readonly organisers: readonly string[]
  readonly excerpt?: string
  /** The text of its own file. */
  readonly body: Body
  /** Ids of the articles about it: portfolio entries first, then newest first. */
  readonly coverage: readonly string[]
}

/** Everything that pages are made from. */
export interface Site {
  readonly settings: Settings
  /** Portfolio entries and news, newest first; undated ones last. */
  readonly articles: readonly Article[]
  /** Newest first; undated ones last. */
  readonly conferences: readonly Conference[]
  /** By the id of an article: the slug of its conference. */
  readonly conferenceOf: Readonly<Record<string, string>>
  /** By the address an article uses: the picture it means. */
  readonly pictures: Readonly<Record<string, Picture>>
  readonly assets: readonly Asset[]
}
