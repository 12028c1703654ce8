import { type Article, dateOf, type Language } from '../model/article.ts'
import { grouped } from '../model/grouped.ts'
import { languageOf } from '../model/language.ts'
import { mostUsed, nameKey } from '../model/name-key.ts'
import type { City, Series, Site } from '../model/site.ts'
import { yearOf } from './edition.ts'
import { type GroupKind, slugOf, sourceOf } from './group-address.ts'

/** Articles that have something in common: a year, a tag, a source, a language, a format, the place or the series of their conference. */
export interface Group {
  readonly kind: GroupKind
  readonly slug: string
  /** As most of its articles write it; of a language its tag, of a format its loader, of a year its number. */
  readonly name: string
  /** The language that its name is in. */
  readonly language: Language
  /** Newest first; undated ones last. */
  readonly articles: readonly Article[]
}

/** Every group of articles, those with most articles first. */
export interface Groups {
  readonly tags: readonly Group[]
  readonly sources: readonly Group[]
  readonly languages: readonly Group[]
  readonly places: readonly Group[]
  readonly series: readonly Group[]
  /** By the loader that read their files. */
  readonly formats: readonly Group[]
  /** Newest first, those of conferences alone among them; last the articles without a date, as `undated`. */
  readonly years: readonly Group[]
}

/** The groups of a site. Their slugs depend on no other group: a new article changes no address. */
export function groupsOf(site: Grouped): Groups {
  const { articles } = site
  return {
    tags: groups('tag', articles, ({ tags }) => tags),
    sources: groups('source', articles, sourceOf),
    languages: byLanguage(articles),
    places: byConference('place', site.cities, site),
    series: byConference('series', site.series, site),
    formats: groups('format', articles, ({ loader }) => [loader]),
    years: byYear(site),
  }
}

type Grouped = Pick<Site, 'articles' | 'cities' | 'series' | 'conferences' | 'conferenceOf'>

function groups(
  kind: GroupKind,
  articles: readonly Article[],
  namesOf: (article: Article) => readonly string[],
): Group[] {
  const byKey = new Map<string, { readonly spellings: string[]; readonly articles: Article[] }>()
  for (const article of articles) {
    const names = new Map(namesOf(article).map((name) => [nameKey(name), name.trim()]))
    for (const [key, name] of names) {
      if (key === '') continue
      const group = byKey.get(key) ?? { spellings: [], articles: [] }
      byKey.set(key, group)
      group.spellings.push(name)
      group.articles.push(article)
    }
  }
  const made = [...byKey].map(([key, { spellings, articles }]): Group => {
    const name = mostUsed(spellings)
    return { kind, slug: slugOf(key, kind), name, language: languageOf(name), articles }
  })
  return made.sort(mostFirst)
}

function mostFirst(a: Group, b: Group): number {
  return b.articles.length - a.articles.length || (a.slug < b.slug ? -1 : 1)
}

/** Articles by language, and by how that is written. */
export function byLanguage(articles: readonly Article[]): Group[] {
  const tags = new Map([...new Set(articles.map(({ language }) => language))].map((tag) => [tag, writingOf(tag)]))
  return groups('language', articles, ({ language }) => [tags.get(language) ?? language]).map((group) => ({
    ...group,
    slug: /^[\w-]+$/.test(group.name) ? group.name : group.slug,
    language: group.name,
  }))
}

/** A language without its region, and with its script where it is written in several: `en-GB` → `en`, `zh-CN` → `zh-Hans`. */
export function writingOf(language: Language): Language {
  try {
    const { language: bare, script } = new Intl.Locale(language).maximize()
    const isUsual = bare !== 'zh' && new Intl.Locale(bare).maximize().script === script
    return isUsual || script === undefined ? bare : `${bare}-${script}`
  } catch {
    return language
  }
}

/** Articles by what their conference belongs to. */
function byConference(
  kind: 'place' | 'series',
  all: readonly (City | Series)[],
  { articles, conferenceOf }: Grouped,
): Group[] {
  const slugOf = new Map(all.flatMap(({ slug, conferences }) => conferences.map((held) => [held, slug] as const)))
  const held = new Map<string, Article[]>(all.map(({ slug }) => [slug, []]))
  for (const article of articles) held.get(slugOf.get(conferenceOf[article.id] ?? '') ?? '')?.push(article)
  const made = all.map(({ slug, name, language }): Group => {
    return { kind, slug, name, language, articles: held.get(slug) ?? [] }
  })
  return made.filter(({ articles }) => articles.length > 0).sort(mostFirst)
}

/** An article is of the year of its date, or else of its conference. */
function byYear({ articles, conferences, conferenceOf }: Grouped): Group[] {
  const yearOfConference = new Map(conferences.map((conference) => [conference.slug, yearOf(conference)]))
  const held = [...yearOfConference.values()].flatMap((year) => year ?? [])
  const byYear = grouped(articles, (article) => [
    String(dateOf(article)?.slice(0, 4) ?? yearOfConference.get(conferenceOf[article.id] ?? '') ?? undated),
  ])
  const slugs = new Set([...held.map(String), ...byYear.keys()])
  const made = [...slugs].map(
    (slug): Group => ({ kind: 'year', slug, name: slug, language: 'en', articles: byYear.get(slug) ?? [] }),
  )
  return made.sort((a, b) => Number(a.slug === undated) - Number(b.slug === undated) || Number(b.slug) - Number(a.slug))
}

/** The slug of the articles of no year. */
export const undated = 'undated'
