import type { Article } from '../model/article.ts'
import { memoised } from '../model/memoised.ts'
import { once } from '../model/once.ts'
import type { Picture } from '../model/picture.ts'
import type { Revision } from '../model/revision.ts'
import type { City, Conference, Series, Site } from '../model/site.ts'
import { type Groups, groupsOf } from './groups.ts'
import { upcomingIn } from './phase.ts'
import { type PublishedAssets, publishedAssets } from './published-assets.ts'
import { relatedIn } from './related/related.ts'

/** The site, with what many pages look up. */
export interface IndexedSite extends Site {
  /** Newest first. */
  readonly portfolio: readonly Article[]
  readonly news: readonly Article[]
  readonly articleById: ReadonlyMap<string, Article>
  readonly conferenceBySlug: ReadonlyMap<string, Conference>
  /** By the slug of a conference. */
  readonly seriesOf: ReadonlyMap<string, Series>
  readonly cityOf: ReadonlyMap<string, City>
  /** Conferences that are not over, soonest first. */
  readonly upcoming: readonly Conference[]
  /** By slug: what calendars are told of it. */
  readonly revisionBySlug: ReadonlyMap<string, Revision>
  /** Articles by tag, source, language and place. */
  readonly groups: Groups
  /** The articles that have most in common with one, the nearest first. */
  readonly related: (article: Article) => Article[]
  readonly published: PublishedAssets
  /** Excerpts that more than one article has. */
  readonly saidTwice: ReadonlySet<string>
  /** Whether each page has a card. */
  readonly hasCards: boolean
}

/** What is looked up is put together when that is asked for. */
export function indexed(site: Site, hasCards = false, relate = relatedIn): IndexedSite {
  const groups = once(() => groupsOf(site))
  const twice = once(() => saidTwice(site.articles))
  const seriesOf = once(() => byConference(site.series))
  const cityOf = once(() => byConference(site.cities))
  const upcoming = once(() => upcomingIn(site))
  const revisionBySlug = once(() => new Map(site.revisions.map((revision) => [revision.slug, revision])))
  return {
    ...site,
    portfolio: site.articles.filter(({ collection }) => collection === 'portfolio'),
    news: site.articles.filter(({ collection }) => collection === 'news'),
    articleById: new Map(site.articles.map((article) => [article.id, article])),
    conferenceBySlug: new Map(site.conferences.map((conference) => [conference.slug, conference])),
    get seriesOf() {
      return seriesOf()
    },
    get cityOf() {
      return cityOf()
    },
    get upcoming() {
      return upcoming()
    },
    get revisionBySlug() {
      return revisionBySlug()
    },
    get groups() {
      return groups()
    },
    related: relate(site),
    published: publishedOf(site.assets),
    get saidTwice() {
      return twice()
    },
    hasCards,
  }
}

const publishedOf = memoised(publishedAssets)

function saidTwice(articles: readonly Article[]): Set<string> {
  const said = new Set<string>()
  const twice = new Set<string>()
  for (const { excerpt } of articles) {
    if (!excerpt) continue
    if (said.has(excerpt)) twice.add(excerpt)
    said.add(excerpt)
  }
  return twice
}

function byConference<Group extends Series | City>(groups: readonly Group[]): Map<string, Group> {
  return new Map(groups.flatMap((group) => group.conferences.map((slug) => [slug, group] as const)))
}

/** The conference an article is about. */
export function conferenceOf(article: Article, site: IndexedSite): Conference | undefined {
  return site.conferenceBySlug.get(site.conferenceOf[article.id] ?? '')
}

/** The conferences of a series or a place, newest first. */
export function conferencesOf({ conferences }: Series | City, site: IndexedSite): Conference[] {
  return conferences.flatMap((slug) => site.conferenceBySlug.get(slug) ?? [])
}

/** The articles about a conference: portfolio entries first. */
export function coverageOf(conference: Conference, site: IndexedSite): Article[] {
  return conference.coverage.flatMap((id) => site.articleById.get(id) ?? [])
}

/** The picture that an article's address means; none where it is not kept. */
export function pictureAt(src: string, site: Site): Picture | undefined {
  return Object.hasOwn(site.pictures, src) ? site.pictures[src] : undefined
}
