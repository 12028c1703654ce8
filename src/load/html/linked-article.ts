import type { Place } from '../../model/diagnostic.ts'

/** What schema.org's JSON in a page says of an article; all texts folded. https://schema.org/Article */
export interface LinkedArticle extends Place {
  readonly headline?: string
  readonly published?: string
  readonly modified?: string
  readonly authors: readonly string[]
  readonly publisher?: string
  readonly url?: string
  readonly section?: string
  readonly keywords: readonly string[]
  readonly description?: string
  readonly language?: string
  readonly image?: string
  /** The whole text, its lines apart. */
  readonly body?: string
}
