import type { CalendarDate } from './date.ts'
import type { Place } from './diagnostic.ts'
import type { EventMention } from './event-mention.ts'
import { memoised } from './memoised.ts'

export type Collection = 'portfolio' | 'news' | 'events'
export const collections: readonly Collection[] = ['portfolio', 'news', 'events']

/** A BCP 47 tag; the site speaks `en` and `zh-Hans`. */
export type Language = string

/** The common model: what every loader's draft becomes. */
export interface Article {
  /** Its address without the slashes around it: `news/2024/some-slug`. */
  readonly id: string
  readonly slug: string
  /** Path of its file within content/. */
  readonly path: string
  readonly collection: Collection
  readonly title: string
  readonly language: Language
  readonly published?: CalendarDate
  readonly updated?: CalendarDate
  /** The day it was brought in, as CSL and Zotero call it; what the file says, never what the disk does. */
  readonly accessed?: CalendarDate
  readonly author?: string
  readonly source?: SourceOfArticle
  readonly tags: readonly string[]
  readonly excerpt?: string
  readonly cover?: Cover
  readonly body: Body
  /** What the file itself says of its conference; in content/events/ that is what the file is about. */
  readonly event?: EventMention
  /** What its editor put right since; the newest first, undated ones last. */
  readonly corrections?: readonly Correction[]
  /** Links to pages of this site, to be checked when all pages are known. */
  readonly links: readonly LinkToSite[]
  /** Addresses within the site that lead here, too: those that it had before. */
  readonly aliases?: readonly LinkToSite[]
  /** What the file says of the article in other languages; absent where it says nothing. */
  readonly versions?: VersionClaims
  /** Where each field came from. */
  readonly found: Readonly<Record<string, Finding>>
  /** Lines that are not the article's: menus, share bars, notices. */
  readonly leftOut: readonly LeftOut[]
  readonly loader: LoaderName
  /** How sure the loader was. */
  readonly confidence: Confidence
}

export type LoaderName = 'markdown' | 'html' | 'plain-text' | 'mail' | 'word' | 'web-archive'
/** From 0 (certainly not) to 1 (certainly). */
export type Confidence = number

/** Where an article first appeared. */
export interface SourceOfArticle {
  readonly name?: string
  readonly url?: string
  /** Section line or last step of the breadcrumb. */
  readonly section?: string
}

/** What was wrong in an article, or is right now: https://schema.org/correction. */
export interface Correction extends Place {
  readonly date?: CalendarDate
  readonly text: string
}

/** A picture's address as the file has it, decoded: a path (`/images/a.png`) or `https://…`. */
export interface Cover extends Place {
  readonly src: string
  readonly alt: string
}

/** The text, cut at each picture, so that a picture can get its sizes when its page is planned. */
export type Body = readonly Block[]
export type Block = Prose | FigureBlock | Gallery

/** Sanitised HTML; every `<` in it belongs to a tag of ours. */
export interface Prose {
  readonly kind: 'prose'
  readonly html: string
}

export interface FigureBlock {
  readonly kind: 'figure'
  readonly figure: Figure
}

/** Pictures that belong together, in the rows of the tables they came from. */
export interface Gallery {
  readonly kind: 'gallery'
  /** Empty in what is loaded where they are those of a folder. */
  readonly rows: readonly (readonly Figure[])[]
  readonly folder?: GalleryFolder
}

/** A folder whose pictures make a gallery, as the file names it. */
export interface GalleryFolder extends Place {
  /** As it is written: `images/forum/`. */
  readonly path: string
  /** Whether its first picture stands for the article, which names and shows no other. */
  readonly givesCover: boolean
}

/** One picture with what is said of it; without `src` where only the caption was kept. */
export interface Figure extends Place {
  readonly src?: string
  readonly alt: string
  readonly caption?: string
  readonly credit?: string
}

export interface LinkToSite extends Place {
  readonly href: string
}

export interface VersionClaims {
  /** Whether it says that there is none. */
  readonly isNone: boolean
  readonly named: readonly NamedVersion[]
  readonly keys: readonly VersionKey[]
}

/** Another article, as the file calls it, and what that is to this one. */
export interface NamedVersion extends Place {
  readonly name: string
  readonly is: 'translation' | 'original'
}

/** A word that all versions of an article have in common. */
export interface VersionKey extends Place {
  readonly key: string
  /** Whether the name of its field cannot mean anything else. */
  readonly isSure: boolean
}

/** The rule that gave a field, how sure it is, and the place it was read from. */
export interface Finding extends Place {
  readonly rule: string
  readonly confidence: Confidence
  /** Path of the sidecar, where the field stands in that and not in the article's own file. */
  readonly sidecar?: string
}

/** A line, or a part of one, that was not taken for the article's own. */
export interface LeftOut extends Place {
  readonly text: string
  readonly rule: string
}

/** Every figure of a body, in order. */
export const figuresOf = memoised((body: Body): readonly Figure[] => body.flatMap(figuresIn))

function figuresIn(block: Block): readonly Figure[] {
  switch (block.kind) {
    case 'prose':
      return []
    case 'figure':
      return [block.figure]
    case 'gallery':
      return block.rows.flat()
  }
}

/** A block with other figures in the places of its own. */
export function withFigures(block: Block, other: (figure: Figure) => Figure): Block {
  switch (block.kind) {
    case 'prose':
      return block
    case 'figure':
      return { kind: 'figure', figure: other(block.figure) }
    case 'gallery':
      return { ...block, rows: block.rows.map((row) => row.map(other)) }
  }
}

/** The last day on which it was changed, by its source or by a correction. */
export function modifiedOf({ updated, corrections = [] }: Article): CalendarDate | undefined {
  const days = [updated, ...corrections.map(({ date }) => date)].filter((day) => day !== undefined)
  return days.sort().at(-1)
}

/** The date an article is sorted by. */
export function dateOf(article: Pick<Article, 'published' | 'updated'>): CalendarDate | undefined {
  return article.published ?? article.updated
}
