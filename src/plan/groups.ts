import type { Article, Language } from '../model/article.ts'
import { ascii, digestOf } from '../model/ascii.ts'
import { languageOf } from '../model/language.ts'
import type { Site } from '../model/site.ts'
import { elsewhere } from './address.ts'

/** Articles that have something in common: a tag, a source, a language, or the place of their conference. */
export interface Group {
  readonly kind: 'tag' | 'source' | 'language' | 'place'
  readonly slug: string
  /** As most of its articles write it; of a language its tag. */
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
}

/** The groups of a site. Their slugs depend on no other group: a new article changes no address. */
export function groupsOf(site: Pick<Site, 'articles' | 'cities' | 'conferenceOf'>): Groups {
  const { articles } = site
  return {
    tags: groups('tag', articles, ({ tags }) => tags),
    sources: groups('source', articles, sourceOf),
    languages: byLanguage(articles),
    places: byPlace(site),
  }
}

/** The address of the page of a group; its feeds stand beside it. */
export function addressOfGroup({ kind, slug }: Group): string {
  return `/${kind}s/${slug}/`
}

/** Names that differ in case, in full-width letters or in hyphens for spaces have one key. */
export function keyOf(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim()
}

/** The slug of a key: words of ASCII as they are, with a digest where anything of it is lost. */
export function slugOf(key: string, kind: Group['kind']): string {
  const slug = ascii(key)
  // `/tags/page/2/` is a page of a list.
  if (slug === key.replaceAll(' ', '-') && slug.length <= longest && slug !== 'page') return slug
  const words = slug.slice(0, longest).replace(/-[^-]*$|-$/, slug.length > longest ? '' : '$&')
  return `${words || kind}-${digestOf(key)}`
}

const longest = 60

function sourceOf({ source }: Article): string[] {
  const name = source?.name ?? elsewhere(source?.url)?.host
  return name === undefined ? [] : [name]
}

function groups(
  kind: Group['kind'],
  articles: readonly Article[],
  namesOf: (article: Article) => readonly string[],
): Group[] {
  const byKey = new Map<string, { readonly spellings: string[]; readonly articles: Article[] }>()
  for (const article of articles) {
    const names = new Map(namesOf(article).map((name) => [keyOf(name), name.trim()]))
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

function mostUsed(spellings: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const spelling of spellings) counts.set(spelling, (counts.get(spelling) ?? 0) + 1)
  const [first] = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
  return first?.[0] ?? ''
}

function mostFirst(a: Group, b: Group): number {
  return b.articles.length - a.articles.length || (a.slug < b.slug ? -1 : 1)
}

function byLanguage(articles: readonly Article[]): Group[] {
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

function byPlace({ articles, cities, conferenceOf }: Pick<Site, 'articles' | 'cities' | 'conferenceOf'>): Group[] {
  const cityOf = new Map(cities.flatMap((city) => city.conferences.map((slug) => [slug, city] as const)))
  const held = new Map<string, Article[]>(cities.map(({ slug }) => [slug, []]))
  for (const article of articles) {
    const city = cityOf.get(conferenceOf[article.id] ?? '')
    if (city) held.get(city.slug)?.push(article)
  }
  const places = cities.map(({ slug, name, language }): Group => {
    return { kind: 'place', slug, name, language, articles: held.get(slug) ?? [] }
  })
  return places.filter(({ articles }) => articles.length > 0).sort(mostFirst)
}
