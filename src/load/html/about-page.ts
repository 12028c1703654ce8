import type { PageArticle } from './article.ts'
import type { Head } from './head.ts'
import type { LinkedArticle } from './linked-article.ts'

/** What the fields of an article are read from. */
export interface Page {
  readonly head: Head
  readonly article: PageArticle
  /** The article of the JSON-LD that the page is about. */
  readonly linked?: LinkedArticle
  readonly siteNames: readonly string[]
}
