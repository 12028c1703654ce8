import type { Article } from '../model/article.ts'
import type { Diagnostic, Place, Result } from '../model/diagnostic.ts'
import type { EventMention } from '../model/event-mention.ts'
import { languageOf } from '../model/language.ts'
import { nearest } from '../model/nearest.ts'
import { diagnose } from '../model/rules.ts'
import type { Conference, Site } from '../model/site.ts'

type Joined = Pick<Site, 'conferences' | 'conferenceOf' | 'series' | 'cities'>

/** Conferences of hand-written files and of articles' own `event:` fields, each with its coverage. */
export function conferencesIn(events: readonly Article[], articles: readonly Article[]): Result<Joined> {
  const conferences = new Map(events.map((event) => [event.slug, fromFile(event)]))
  const stated = claimsOfEvents(events, articles)
  const mentioned = claimsOfArticles(articles, conferences)
  const settled = settledClaims([...stated.value, ...mentioned.value])
  const covered = [...conferences.values()].map((one) => withCoverage(one, articles, settled.value))
  return {
    value: { conferences: covered.sort(newestFirst), conferenceOf: settled.value, series: [], cities: [] },
    diagnostics: [...stated.diagnostics, ...mentioned.diagnostics, ...settled.diagnostics],
  }
}

/** That an article is about a conference, and where that is said. */
interface Claim extends Place {
  readonly article: Article
  readonly slug: string
  readonly path: string
}

function claimsOfEvents(events: readonly Article[], articles: readonly Article[]): Result<Claim[]> {
  const diagnostics: Diagnostic[] = []
  const value = events.flatMap(({ path: own, slug, event, found }) => {
    const path = found.event?.sidecar ?? own
    return (event?.articles ?? []).flatMap(({ name, ...place }): Claim[] => {
      const article = articleNamed(name, articles)
      if (article) return [{ article, slug, path, ...place }]
      const like = nearest(
        name,
        articles.map((one) => one.slug),
      )
      diagnostics.push(diagnose(path, place, 'event-article-unknown', name, like))
      return []
    })
  })
  return { value, diagnostics }
}

/** What articles say of their conferences is added to what is known of them. */
function claimsOfArticles(articles: readonly Article[], conferences: Map<string, Conference>): Result<Claim[]> {
  const diagnostics: Diagnostic[] = []
  const value = articles.flatMap((article): Claim[] => {
    const { event, found } = article
    if (!event) return []
    const path = found.event?.sidecar ?? article.path
    const slug = slugFor(event, conferences)
    if (slug) {
      const known = conferences.get(slug)
      conferences.set(slug, known ? merged(known, event, article) : fromMention(slug, event, article))
      return [{ article, slug, path, line: event.line, column: event.column }]
    }
    const name = event.slug ?? event.name ?? ''
    diagnostics.push(diagnose(path, event, 'event-unknown', name, nearest(name, conferences.keys())))
    return []
  })
  return { value, diagnostics }
}

/** An article belongs to the first conference that claims it. */
function settledClaims(claims: readonly Claim[]): Result<Record<string, string>> {
  const value: Record<string, string> = {}
  const diagnostics: Diagnostic[] = []
  for (const { article, slug, path, line, column } of claims) {
    const holder = value[article.id] ?? slug
    value[article.id] = holder
    if (holder !== slug)
      diagnostics.push(diagnose(path, { line, column }, 'event-article-claimed', article.slug, holder))
  }
  return { value, diagnostics }
}

function fromFile({ slug, title, language, event, excerpt, body, path, found }: Article): Conference {
  return {
    ...{ slug, path, name: event?.name ?? title, language, ...factsOf(event) },
    ...{ excerpt: body.length > 0 ? excerpt : undefined, body, coverage: [] },
    found: event ? foundIn(event, found.event?.sidecar ?? path) : {},
  }
}

function fromMention(slug: string, mention: EventMention, article: Article): Conference {
  const { name = slug } = mention
  return {
    ...{ slug, name, language: languageOf(name), ...factsOf(mention), body: [], coverage: [] },
    found: foundIn(mention, article.found.event?.sidecar ?? article.path, article.id),
  }
}

function factsOf(mention: EventMention | undefined): Facts {
  const { acronym, edition, start, end, startTime, endTime, timeZone, organisers = [], otherNames = [] } = mention ?? {}
  const { place, city, country, online, cancelled, url } = mention ?? {}
  const when = { start, end, startTime, endTime, timeZone }
  return { otherNames, acronym, edition, ...when, place, city, country, online, cancelled, url, organisers }
}

type Facts = Omit<EventMention, 'slug' | 'name' | 'series' | 'articles' | 'found' | 'line' | 'column'>

function foundIn(mention: EventMention, path: string, article?: string): Conference['found'] {
  return Object.fromEntries(
    Object.entries(mention.found).map(([field, finding]) => [field, { ...finding, path, article }]),
  )
}

/** What an article adds to what is known: its own file, and the article before, win. */
function merged(conference: Conference, mention: EventMention, article: Article): Conference {
  const { end, ...added } = fromMention(conference.slug, mention, article)
  const names = [mention.name, ...mention.otherNames].filter((name) => name && name !== conference.name)
  return {
    ...added,
    ...(conference.start === undefined ? { end } : {}),
    ...(Object.fromEntries(Object.entries(conference).filter(([, value]) => value !== undefined)) as Conference), // without its gaps
    otherNames: [...new Set([...conference.otherNames, ...(names as string[])])], // an undefined name is none
    organisers: conference.organisers.length > 0 ? conference.organisers : mention.organisers,
    found: { ...added.found, ...conference.found },
  }
}

/** The conference that an article's field means; undefined where it names one that is not there. */
function slugFor(mention: EventMention, conferences: ReadonlyMap<string, Conference>): string | undefined {
  if (mention.slug && conferences.has(mention.slug)) return mention.slug
  const isSame = ({ name, otherNames }: Conference) =>
    mention.name !== undefined && [name, ...otherNames].includes(mention.name)
  const known = [...conferences.values()].find(isSame)
  if (known) return known.slug
  if (!mention.name) return undefined
  return mention.slug ?? freeSlug(mention, conferences)
}

function freeSlug({ name = '', start }: EventMention, conferences: ReadonlyMap<string, Conference>): string {
  const words =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .match(/[a-z0-9]+/g) ?? []
  const stem = words.some((word) => /[a-z]{2}/.test(word))
    ? words.join('-').slice(0, 60)
    : `event-${start ?? 'undated'}`
  let slug = stem
  for (let next = 2; conferences.has(slug); next++) slug = `${stem}-${next}`
  return slug
}

/** By slug, id, path, or file name without its ending. */
function articleNamed(name: string, articles: readonly Article[]): Article | undefined {
  const bare = name.replace(/^\/+|\/+$/g, '')
  const fileName = (path: string) =>
    path
      .split('/')
      .at(-1)
      ?.replace(/\.[^.]+$/, '')
  return (
    articles.find(({ id, path, slug }) => [id, path, slug].includes(bare)) ??
    articles.find(({ path }) => fileName(path) === bare)
  )
}

function withCoverage(
  conference: Conference,
  articles: readonly Article[],
  of: Readonly<Record<string, string>>,
): Conference {
  const own = articles.filter(({ id }) => of[id] === conference.slug)
  const isEntry = ({ collection }: Article) => collection === 'portfolio'
  return {
    ...conference,
    coverage: [...own.filter(isEntry), ...own.filter((one) => !isEntry(one))].map(({ id }) => id),
  }
}

function newestFirst(a: Conference, b: Conference): number {
  const [first, second] = [a.start ?? '', b.start ?? '']
  if (first !== second) return first < second ? 1 : -1
  return a.slug < b.slug ? -1 : 1
}
