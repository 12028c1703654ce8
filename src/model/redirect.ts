import type { Place } from './diagnostic.ts'

/** An address within the site that leads to another, and the file of content/ that says so. */
export interface Redirect extends Place {
  /** Decoded; it ends with a slash, or with the name of a page: `/news/2024/old/`, `/old.html`. */
  readonly from: string
  readonly to: string
  /** The title of what is there. */
  readonly title: string
  readonly path: string
}
