import type { Alternate } from '../../../templates/frame.ts'
import type { Article, Language } from '../../model/article.ts'
import type { Conference } from '../../model/site.ts'

/** What can be followed in a feed reader: the newest of the site, of a collection, or of a group. */
export interface Channel {
  readonly kind: 'site' | 'portfolio' | 'news' | 'events' | 'language' | 'tag' | 'source'
  /** Its feeds stand below this address: `/news/` → `/news/feed.xml`. */
  readonly address: string
  /** Address of the page that shows the same. */
  readonly page: string
  /** What tells it from the other channels: `News`, `Harbour Daily`; nothing for the site. */
  readonly name?: string
  readonly language: Language
  /** Newest first. At least one. */
  readonly items: readonly Item[]
}

export type Item =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'event'; readonly event: Conference }

/** The formats a channel can be had in: https://www.rssboard.org/rss-specification, RFC 4287, https://jsonfeed.org/version/1.1. */
export const formats = [
  { name: 'RSS', file: 'feed.xml', type: 'application/rss+xml' },
  { name: 'Atom', file: 'atom.xml', type: 'application/atom+xml' },
  { name: 'JSON Feed', file: 'feed.json', type: 'application/feed+json' },
] as const

/** What every format tells, whole: addresses are absolute, texts without what XML cannot hold. */
export interface Feed {
  readonly address: string
  readonly page: string
  readonly title: string
  readonly siteTitle: string
  readonly siteUrl: string
  readonly description: string
  readonly language: Language
  readonly icon: string
  /** Address of the style sheet by which a browser shows it. */
  readonly style: string
  /** The newest of its entries. */
  readonly updated: string
  readonly entries: readonly Entry[]
}

export interface Entry {
  /** Address of its page, and its id. */
  readonly url: string
  readonly title: string
  readonly language: Language
  /** The full text. */
  readonly html: string
  readonly summary?: string
  /** Moments of RFC 3339. */
  readonly published?: string
  readonly updated: string
  readonly author?: string
  readonly tags: readonly string[]
  /** Where it first appeared. */
  readonly original?: string
  readonly image?: string
  /** The same in other languages. */
  readonly versions?: readonly Alternate[]
}
