import type { Root } from 'hast'
import type {
  Confidence,
  Correction,
  Cover,
  Finding,
  Language,
  LeftOut,
  LinkToSite,
  LoaderName,
  NamedVersion,
  VersionKey,
} from '../model/article.ts'
import type { CalendarDate } from '../model/date.ts'
import type { EventMention } from '../model/event-mention.ts'
import type { Document } from './document.ts'
import type { NamedFolder } from './named-folders.ts'
import type { NamedLines } from './named-lines.ts'
import type { WithheldDate } from './plain-text/withheld.ts'

/** A value with its place and the rule that found it. */
export interface Found<T> extends Finding {
  readonly value: T
}

/** Every field that front matter may give, or that a loader may find. */
export interface Findings {
  readonly title?: Found<string>
  readonly language?: Found<Language>
  readonly collection?: Found<string>
  readonly slug?: Found<string>
  /** What keeps the article back, as its editor wrote it (`draft: true`); false where that is denied. */
  readonly draft?: Found<string | false>
  readonly published?: Found<CalendarDate>
  readonly updated?: Found<CalendarDate>
  readonly accessed?: Found<CalendarDate>
  readonly author?: Found<string>
  readonly sourceName?: Found<string>
  readonly sourceUrl?: Found<string>
  readonly section?: Found<string>
  readonly tags?: Found<readonly string[]>
  /** May hold HTML, as the field has it. */
  readonly excerpt?: Found<string>
  readonly cover?: Found<Cover>
  readonly event?: Found<EventMention>
  /** Folders whose pictures stand below the text, each as a gallery. */
  readonly gallery?: Found<readonly NamedFolder[]>
  /** Lines of the file that belong to the article, and lines that do not, whatever a loader thinks of them. */
  readonly keep?: Found<readonly NamedLines[]>
  readonly drop?: Found<readonly NamedLines[]>
  /** What its editor put right. */
  readonly corrections?: Found<readonly Correction[]>
  /** Addresses that lead to the article. */
  readonly aliases?: Found<readonly LinkToSite[]>
  /** Articles that are the same in other languages; empty where it is said that there are none. */
  readonly translation?: Found<readonly NamedVersion[]>
  readonly translationOf?: Found<readonly NamedVersion[]>
  readonly translationKey?: Found<readonly VersionKey[]>
}

/** What one loader read: fields and a tree, with the places of the file. Cleaning it is not the loader's business. */
export interface Draft {
  readonly found: Findings
  readonly tree: Root
  readonly leftOut: readonly LeftOut[]
  /** A date that stands where an article's own would, and says something else. */
  readonly withheld?: WithheldDate | undefined
  /** The text in which all places count, where that is not the file's own: that of a Word document. */
  readonly text?: string
}

/** One format. */
export interface Loader {
  readonly name: LoaderName
  /** How sure it is that the document is its own, judged by what stands in it. */
  readonly accepts: (document: Document) => Confidence
  /** How sure it is at most, where it is dear to ask: it is not asked where another is as sure. */
  readonly atMost?: Confidence
  readonly read: (document: Document) => Draft | Promise<Draft>
}
