import type { Place } from './diagnostic.ts'

/** An address within the site that leads to another, and where in content/ that is said. */
export interface Redirect extends KeptRedirect {
  /** The title of what is there. */
  readonly title: string
  readonly path: string
}

/** A line of content/redirects.yaml. */
export interface KeptRedirect extends Place {
  /** Decoded; it ends with a slash, or with the name of a page: `/news/2024/old/`, `/old.html`. */
  readonly from: string
  /** The address of a page or of another file, or one that leads on itself. */
  readonly to: string
}

/** What a build changes in content/redirects.yaml. */
export interface RedirectChanges {
  readonly added: readonly KeptRedirect[]
  /** Lines that lead from where there is a page again. */
  readonly dropped: readonly KeptRedirect[]
}

/** Name of the file within content/: former addresses, written by editors and by builds. */
export const redirectsName = 'redirects.yaml'
