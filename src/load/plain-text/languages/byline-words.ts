import type { Language } from '../../../model/article.ts'

/**
 * What the bylines of one language say. Each value lists words, parted by bars, as a regular expression does; capitals
 * do not count.
 */
export interface BylineWords {
  /** Its BCP 47 tag, without script and region. */
  readonly language: Language
  /** Before a colon: `Quelle: …`. What is `other` names nobody who wrote the article, or counts something. */
  readonly keys: { readonly source: string; readonly author: string; readonly other: string }
  /** Before a name: `Von Anna Braun`. */
  readonly by?: string
  /** Between two names. */
  readonly and?: string
  /** What ends a list of names: `Von Anna Braun in Berlin`. */
  readonly behindNames?: string
  /** Behind a name: `김민수 기자`. */
  readonly role?: string
  /** A name as this language writes it, where it does so without capitals. */
  readonly name?: string
  /** Before a date, or behind it, with or without a colon. */
  readonly published: string
  readonly updated: string
  /** The same, where the word names any date, be it that of an event. */
  readonly date: string
  /** Whether such a word belongs to the date before it even where another follows: `2024年3月29日 公開 2024年4月1日 更新`. */
  readonly namesDateBefore?: true
  /** What stands beside dates and times and says nothing more: `am`, `um`, `Uhr`. */
  readonly beside: string
  readonly weekdays: string
  /** Words, or ends of words, that no name of a person has: those of papers and desks. */
  readonly noName?: string
  /** Right before a date that is not the article's: when something takes place, and until when something is open. */
  readonly event: string
  readonly deadline: string
  /** Before a colon beside such a date, as announcements list the facts of an event: `Ort: Alte Pumpenhalle`. */
  readonly fact: string
}
