import { createHash } from 'node:crypto'
import { type Article, dateOf } from '../model/article.ts'
import type { CalendarDate } from '../model/date.ts'
import { isGuessed } from '../model/guessed.ts'
import { lastSequence, type Revision } from '../model/revision.ts'
import type { Conference, Site } from '../model/site.ts'

/** What of an article calendars show, or tell the day of. */
export type Covering = Pick<Article, 'id' | 'title' | 'language' | 'excerpt' | 'tags' | 'published' | 'updated'>

export function covering({ id, title, language, excerpt, tags, published, updated }: Article): Covering {
  return { id, title, language, excerpt, tags, published, updated }
}

interface Joined extends Pick<Site, 'conferences' | 'series' | 'today'> {
  readonly articles: readonly Covering[]
}

/**
 * What calendars are told of each conference, by slug. One that is not as it was recorded has one change more, since
 * the day of the build; one that is gone stays recorded, so that its numbers go on when it comes back.
 */
export function revised(site: Joined, recorded: readonly Revision[]): Revision[] {
  const before = recordedOf(site, recorded)
  const taken = new Set(recorded.map(({ uid }) => uid))
  const articleById = new Map(site.articles.map((article) => [article.id, article]))
  const seriesOf = new Map(site.series.flatMap(({ name, conferences }) => conferences.map((slug) => [slug, name])))
  const told = site.conferences.map((conference): Revision => {
    const { slug } = conference
    const coverage = conference.coverage.flatMap((id) => articleById.get(id) ?? [])
    const now = { slug, digest: digestOf(conference, coverage, seriesOf.get(slug)), article: coverage.at(-1)?.id }
    const known = before.get(slug)
    if (!known) return { ...now, uid: free(slug, taken), sequence: 0, modified: firstTold(coverage, site.today) }
    if (known.digest === now.digest) return { ...known, ...now }
    const sequence = Math.min(known.sequence + 1, lastSequence)
    return { ...now, uid: known.uid, sequence, modified: after(known.modified, moment(site.today)) }
  })
  const kept = new Set([...before.values()].map(({ slug }) => slug))
  const gone = recorded.filter(({ slug }) => !kept.has(slug)).map(({ digest: _, ...rest }) => rest)
  return [...told, ...gone].sort((a, b) => (a.slug < b.slug ? -1 : 1))
}

/** By the slug of a conference: what was recorded of it, if under another slug that is gone, then by an article. */
function recordedOf({ conferences }: Joined, recorded: readonly Revision[]): Map<string, Revision> {
  const slugs = new Set(conferences.map(({ slug }) => slug))
  const own = recorded.filter(({ slug }) => slugs.has(slug)).map((one) => [one.slug, one] as const)
  const found = new Map(own)
  const lost = recorded.filter(({ slug }) => !slugs.has(slug))
  const byArticle = new Map(lost.flatMap((one) => (one.article === undefined ? [] : [[one.article, one] as const])))
  for (const { slug, coverage } of conferences) {
    const id = coverage.find((article) => byArticle.has(article))
    const renamed = id === undefined ? undefined : byArticle.get(id)
    if (!renamed || found.has(slug)) continue
    found.set(slug, renamed)
    byArticle.delete(renamed.article ?? '')
  }
  return found
}

/** Everything that a calendar shows of a conference: another digest is a change. */
function digestOf(conference: Conference, coverage: readonly Covering[], series: string | undefined): string {
  const { slug, name, language, otherNames, start, end, startTime, endTime, timeZone } = conference
  const { place, city, country, online, cancelled, url, organisers, excerpt } = conference
  const shown = {
    ...{ slug, name, language, otherNames, excerpt, url, organisers },
    ...{ start, end, startTime, endTime, timeZone, cancelled, guessed: isGuessed(conference) },
    ...{ place, city, country, online, series },
    coverage: coverage.map(({ id, title, language, excerpt, tags }) => [id, title, language, excerpt, tags]),
  }
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 12)
}

/** The newest date of the articles about a conference that has come; without one, the day of the build. */
function firstTold(coverage: readonly Covering[], today: CalendarDate): string {
  const dates = coverage.flatMap((article) => dateOf(article) ?? []).filter((date) => date <= today)
  return moment(dates.sort().at(-1) ?? today)
}

function free(slug: string, taken: Set<string>): string {
  let uid = slug
  for (let next = 2; taken.has(uid); next++) uid = `${slug}-${next}`
  taken.add(uid)
  return uid
}

function moment(date: CalendarDate): string {
  return `${date}T00:00:00Z`
}

/** The later one of two moments; where that is the old one, a second after it. */
function after(old: string, now: string): string {
  if (now > old) return now
  return new Date(Date.parse(old) + 1000).toISOString().replace('.000', '')
}
