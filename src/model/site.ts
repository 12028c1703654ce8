import type { Article, Body, Finding, Language } from './article.ts'
import type { CalendarDate, ClockTime, PartialDate } from './date.ts'
import type { EventField } from './event-mention.ts'
import type { KnownPage } from './known-page.ts'
import type { Picture } from './picture.ts'
import type { Redirect, RedirectChanges } from './redirect.ts'
import type { Revision } from './revision.ts'
import type { SiteLink } from './site-link.ts'
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
  /** Whether pages `load` pictures that could not be brought home from their hosts, or show a `stand-in`. */
  readonly remotePictures: 'stand-in' | 'load'
  /** Whether cards are drawn by which other sites show links to `all` pages. */
  readonly socialCards: 'all' | 'none'
}

export interface NavigationItem {
  /** An address within the site (`/news/`) or elsewhere (`https://…`). */
  readonly href: string
  readonly label: Readonly<Record<Language, string>>
}

/** A conference, put together from its file in content/events/ and from every article that speaks of it. */
export interface Conference {
  readonly slug: string
  /** Its own file in content/events/, as a path within content/. */
  readonly path?: string
  readonly name: string
  readonly language: Language
  /** Further names that articles give it, those in other languages among them. */
  readonly otherNames: readonly string[]
  /** `WAIC` */
  readonly acronym?: string
  readonly edition?: number
  /** Slug of the series it is an edition of. */
  readonly series?: string
  readonly start?: PartialDate
  readonly end?: PartialDate
  readonly startTime?: ClockTime
  readonly endTime?: ClockTime
  /** A zone of the IANA database. */
  readonly timeZone?: string
  readonly place?: string
  readonly city?: string
  readonly country?: string
  readonly online?: boolean
  readonly cancelled?: boolean
  readonly url?: string
  readonly organisers: readonly string[]
  readonly excerpt?: string
  /** The text of its own file. */
  readonly body: Body
  /** Ids of the articles about it: portfolio entries first, then newest first. */
  readonly coverage: readonly string[]
  /** Where each field was read. */
  readonly found: Readonly<Partial<Record<EventField, FoundIn>>>
}

/** A finding, with the file of content/ it stands in. */
export interface FoundIn extends Finding {
  readonly path: string
  /** Id of the article that says it; absent where the conference's own file does. */
  readonly article?: string
}

/** Editions of one conference: `WAIC 2021`, `WAIC 2022`. */
export interface Series {
  readonly slug: string
  readonly name: string
  readonly language: Language
  readonly otherNames: readonly string[]
  readonly acronym?: string
  /** Slugs, newest first; two at least. */
  readonly conferences: readonly string[]
}

/** Where conferences were held. */
export interface City {
  readonly slug: string
  readonly name: string
  readonly language: Language
  /** `上海` for `Shanghai` */
  readonly otherNames: readonly string[]
  /** ISO 3166-1 (`CN`) where the city is known, else as it is written. */
  readonly country?: string
  /** Slugs, newest first. */
  readonly conferences: readonly string[]
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
  /** By the id of an article: the ids of its versions in other languages, in the order of the site's languages. */
  readonly translationsOf: Readonly<Record<string, readonly string[]>>
  /** By the id of a translation: the id of its original, where that is known. */
  readonly originalOf: Readonly<Record<string, string>>
  /** Former addresses, as articles and events name them; some may not be published. */
  readonly redirects: readonly Redirect[]
  /** What of them the file of redirects does not say yet. */
  readonly redirectChanges: RedirectChanges
  /** The pages of articles and events, as the next build knows them again. */
  readonly pages: readonly KnownPage[]
  /** All links of articles and of the files of conferences to pages of this site. */
  readonly links: readonly SiteLink[]
  /** By slug. */
  readonly series: readonly Series[]
  /** By slug. */
  readonly cities: readonly City[]
  /** By slug: what calendars are told of each conference, and were told of those that are gone. */
  readonly revisions: readonly Revision[]
  /** The day for which the site is built: what is upcoming on it, and what is past. */
  readonly today: CalendarDate
  /** By the address an article uses: the picture it means. */
  readonly pictures: Readonly<Record<string, Picture>>
  readonly assets: readonly Asset[]
}
