import type { CalendarDate, PartialDate } from './date.ts'

/** The page of an article or of an event as the next build knows it again under another address. */
export interface KnownPage {
  /** `/news/2024/some-slug/` */
  readonly address: string
  /** Path of its file within content/; absent for an event that has none. */
  readonly path?: string
  /** By which calendars know an event. */
  readonly uid?: string
  /** Digest of its title. */
  readonly title: string
  /** Digest of its text; absent where it has none. */
  readonly text?: string
  readonly date?: CalendarDate | PartialDate
  /** Whether it was gone already when this was last written down. */
  readonly isGone?: boolean
}
