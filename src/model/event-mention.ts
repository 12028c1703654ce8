import type { Finding } from './article.ts'
import type { ClockTime, PartialDate } from './date.ts'
import type { Place } from './diagnostic.ts'

/** A conference as one article speaks of it, by its fields or in its text. */
export interface EventMention extends Place {
  /** Slug of a file in content/events/. */
  readonly slug?: string
  readonly name?: string
  /** Its name in other languages, and shorter ones. */
  readonly otherNames: readonly string[]
  /** `WAIC` */
  readonly acronym?: string
  /** 5 for the `5th` and the `第五届`. */
  readonly edition?: number
  /** What all editions are called: the name without its year and number. */
  readonly series?: string
  readonly start?: PartialDate
  /** The last day. */
  readonly end?: PartialDate
  readonly startTime?: ClockTime
  readonly endTime?: ClockTime
  /** A zone of the IANA database: `Asia/Shanghai`. */
  readonly timeZone?: string
  /** Venue or district. */
  readonly place?: string
  readonly city?: string
  readonly country?: string
  /** With a place besides, it is held in both ways. */
  readonly online?: boolean
  readonly cancelled?: boolean
  readonly url?: string
  readonly organisers: readonly string[]
  /** Articles that an event's own file counts as its coverage: ids, slugs or paths. */
  readonly articles: readonly ArticleReference[]
  /** Where each of these was read, by which rule, and how sure that is. */
  readonly found: Readonly<Partial<Record<EventField, Finding>>>
}

/** What can be known of a conference. */
export type EventField = Exclude<keyof EventMention, 'found' | 'line' | 'column'>

export interface ArticleReference extends Place {
  readonly name: string
}
