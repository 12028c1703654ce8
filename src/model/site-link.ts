import type { LinkToSite } from './article.ts'

/** A link to a page of this site, and the file of content/ it stands in. */
export interface SiteLink extends LinkToSite {
  readonly path: string
}
