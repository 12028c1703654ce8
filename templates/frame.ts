import type { Language } from '../src/model/article.ts'
import type { Tongue } from './words.ts'

/** What is around every page. */
export interface Frame {
  readonly tongue: Tongue
  /** The languages of the signs. */
  readonly signs: readonly Tongue[]
  /** As in the browser's tab, where there is not much room. */
  readonly title: string
  /** The whole title, without the name of the site. */
  readonly name: string
  /** Its language, where that is not the page's. */
  readonly titleLanguage?: Language
  readonly siteTitle: string
  readonly description: string
  /** What the page may load and run: a Content-Security-Policy. */
  readonly policy: string
  /** The page's own address; absent where it is not to be indexed. */
  readonly canonical?: string
  /** The page in every language that it is to be had in, itself among them; empty where that is one. */
  readonly alternates: readonly Alternate[]
  /** `en_US`, as https://ogp.me has them. */
  readonly locale: string
  /** What it says of the article that it is. */
  readonly article?: AboutArticle
  readonly home: string
  /** The page that searches. */
  readonly search: string
  /** The archive, where the navigation does not lead there. */
  readonly archive?: string
  readonly tagline: Readonly<Record<Language, string>>
  readonly navigation: readonly NavigationLink[]
  /** Colour of the page's year, 0 to 7. */
  readonly edition?: number
  /** Colours of several years, where the page has no year of its own. */
  readonly strap: readonly number[]
  /** What it says to machines: JSON-LD. */
  readonly data?: string
  /** The calendar with what the page shows. */
  readonly calendar?: string
  /** The picture by which other sites show it. */
  readonly card?: SocialCard
  /** The feeds of the site, and of what the page shows. */
  readonly feeds: readonly FeedLink[]
  /** The page that lists all feeds; absent where there is none. */
  readonly feedsPage?: string
  readonly files: Files
}

export interface Alternate {
  readonly hreflang: Language
  readonly href: string
}

/** https://ogp.me/#type_article */
export interface AboutArticle {
  readonly published?: string
  readonly updated?: string
  readonly section: string
  readonly tags: readonly string[]
}

export interface FeedLink {
  readonly href: string
  readonly type: string
  readonly title: string
}

/** 1200 × 630. */
export interface SocialCard {
  readonly url: string
  readonly alt: string
}

export interface NavigationLink {
  readonly href: string
  readonly label: Readonly<Record<Language, string>>
  readonly current?: 'page' | 'true'
}

/** Addresses of the files that every page refers to. */
export interface Files {
  readonly style: string
  readonly theme: string
  readonly script: string
  /** Shows the pictures in a dialog; absent where there are none. */
  readonly viewer?: string
  /** Sets right what is upcoming; absent where nothing is. */
  readonly today?: string
  /** The icon in small sizes, for programs that read no SVG. */
  readonly favicon: string
  readonly icon: string
  /** The icon that iOS puts on a home screen: a PNG without transparency. */
  readonly touchIcon: string
  /** https://www.w3.org/TR/appmanifest/ */
  readonly manifest: string
  /** How browsers search the site: https://github.com/dewitt/opensearch */
  readonly openSearch: string
  readonly fonts: readonly string[]
}
