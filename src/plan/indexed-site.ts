import type { Article } from '../model/article.ts'
import type { Picture } from '../model/picture.ts'
import type { Revision } from '../model/revision.ts'
import type { Conference, Site } from '../model/site.ts'
import { type PublishedAssets, publishedAssets } from './published-assets.ts'

/** The site, with what many pages look up. */
export interface IndexedSite extends Site {
  /** Newest first. */
  readonly portfolio: readonly Article[]
  readonly news: readonly Article[]
  readonly articleById: ReadonlyMap<string, Article>
  readonly conferenceBySlug: ReadonlyMap<string, Conference>
  /** By slug: what calendars are told of it. */
  readonly revisionBySlug: ReadonlyMap<string, Revision>
  readonly published: PublishedAssets
}

export function indexed(site: Site): IndexedSite {
  return {
    ...site,
    portfolio: site.articles.filter(({ collection }) => collection === 'portfolio'),
    news: site.articles.filter(({ collection }) => collection === 'news'),
    articleById: new Map(site.articles.map((article) => [article.id, article])),
    conferenceBySlug: new Map(site.conferences.map((conference) => [conference.slug, conference])),
    revisionBySlug: new Map(site.revisions.map((revision) => [revision.slug, revision])),
    published: publishedAssets(site.assets),
  }
}

/** The conference an article is about. */
export function conferenceOf(article: Article, site: IndexedSite): Conference | undefined {
  return site.conferenceBySlug.get(site.conferenceOf[article.id] ?? '')
}

/** The articles about a conference: portfolio entries first. */
export function coverageOf(conference: Conference, site: IndexedSite): Article[] {
  return conference.coverage.flatMap((id) => site.articleById.get(id) ?? [])
}

/** The picture that an article's address means; none where it is not kept. */
export function pictureAt(src: string, site: Site): Picture | undefined {
  return Object.hasOwn(site.pictures, src) ? site.pictures[src] : undefined
}
