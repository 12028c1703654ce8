import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Place } from '../../model/diagnostic.ts'
import { placeOf } from '../place.ts'

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

export interface Linked {
  readonly articles: readonly LinkedArticle[]
  /** The names of a BreadcrumbList, in order. */
  readonly breadcrumb: readonly string[]
  readonly breadcrumbPlace?: Place
}

type Thing = Readonly<Record<string, unknown>>

/** Reads the JSON-LD of a page: objects, lists, `@graph`, references by `@id`, and JSON that is broken. */
export function linkedIn(scripts: readonly Element[]): Linked {
  const articles: LinkedArticle[] = []
  let breadcrumb: { names: string[]; place: Place } | undefined
  for (const script of scripts) {
    if (!/ld\+json/i.test(String(script.properties.type ?? ''))) continue
    const text = textOf(script)
    const things = thingsIn(jsonIn(text))
    const byId = new Map(things.flatMap((thing) => (typeof thing['@id'] === 'string' ? [[thing['@id'], thing]] : [])))
    for (const thing of things) {
      if (isArticle(thing)) articles.push(articleFrom(thing, byId, placeOf(script)))
      else if (hasType(thing, /^BreadcrumbList$/)) breadcrumb ??= { names: crumbsIn(thing), place: placeOf(script) }
    }
    if (things.length === 0) articles.push(...articleInBroken(text, placeOf(script)))
  }
  return { articles, breadcrumb: breadcrumb?.names ?? [], breadcrumbPlace: breadcrumb?.place }
}

/** The value of a text that is JSON, or nearly. */
function jsonIn(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[)|(?:\/\/\s*)?(?:-->|\]\]>)\s*$/g, '')
    .replace(/;\s*$/, '')
  // Line breaks within strings, commas behind the last item.
  const mended = () => bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1')
  return parsedOr(bare, () => parsedOr(mended(), () => undefined))
}

function parsedOr(text: string, other: () => unknown): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return other()
  }
}

/** Every object in a value, the outer before the inner; as deep as any page goes. */
function thingsIn(value: unknown, depth = 0): Thing[] {
  if (depth > 12) return []
  if (Array.isArray(value)) return value.slice(0, 500).flatMap((item) => thingsIn(item, depth + 1))
  if (!isThing(value)) return []
  return [value, ...Object.values(value).flatMap((inner) => thingsIn(inner, depth + 1))]
}

function isArticle(thing: Thing): boolean {
  return hasType(thing, /(Article|BlogPosting|Report|SocialMediaPosting)$/) && !hasType(thing, /^ItemList$/)
}

function hasType(thing: Thing, type: RegExp): boolean {
  return [thing['@type']].flat().some((name) => typeof name === 'string' && type.test(name.replace(/^.*[/#:]/, '')))
}

function articleFrom(thing: Thing, byId: ReadonlyMap<unknown, Thing>, place: Place): LinkedArticle {
  const whole = (value: unknown) => (isThing(value) && byId.get(value['@id'])) || value
  const names = (value: unknown) =>
    [value].flat().flatMap((one) => {
      const name = textIn(whole(one), 'name')
      return name ? [name] : []
    })
  return {
    ...place,
    headline: textIn(thing.headline ?? thing.name),
    published: textIn(thing.datePublished ?? thing.dateCreated),
    modified: textIn(thing.dateModified),
    authors: names(thing.author ?? thing.creator),
    publisher: names(thing.publisher)[0],
    url: textIn(thing.url, '@id') ?? textIn(thing.mainEntityOfPage, '@id'),
    section: textIn([thing.articleSection].flat()[0], 'name'),
    keywords: [thing.keywords].flat().flatMap((one) => textIn(one, 'name')?.split(/\s*[,，;；]\s*/) ?? []),
    description: textIn(thing.description),
    language: textIn([thing.inLanguage].flat()[0], 'name'),
    image: textIn([whole([thing.image].flat()[0])].flat()[0], 'url'),
    body: typeof thing.articleBody === 'string' ? decoded(thing.articleBody).trim() : undefined,
  }
}

function crumbsIn(thing: Thing): string[] {
  const items = [thing.itemListElement].flat().filter(isThing)
  const position = (item: Thing) => Number(item.position ?? 0)
  return [...items]
    .sort((a, b) => position(a) - position(b))
    .flatMap((item) => textIn(item.name) ?? textIn(item.item, 'name') ?? [])
}

/** What can be read of JSON that no parser takes: the plain strings behind known names. */
function articleInBroken(text: string, place: Place): LinkedArticle[] {
  if (!/"@type"\s*:\s*"\w*(Article|BlogPosting|Report)"/.test(text)) return []
  const after = (name: string) => {
    const value = new RegExp(`"${name}"\\s*:\\s*"((?:[^"\\\\\\n]|\\\\.){1,500})"`).exec(text)?.[1]
    return value === undefined ? undefined : textIn(parsedOr(`"${value}"`, () => value))
  }
  const author = /"author"\s*:[[{\s]*(?:"@type"\s*:\s*"\w+"\s*,\s*)?(?:"name"\s*:\s*)?"([^"\n]{2,80})"/.exec(text)?.[1]
  return [
    {
      ...place,
      headline: after('headline'),
      published: after('datePublished'),
      modified: after('dateModified'),
      authors: author && !/^@/.test(author) ? [author] : [],
      section: after('articleSection'),
      keywords: [],
      description: after('description'),
    },
  ]
}

/** The text of a value, or of one of its fields where it is an object. */
function textIn(value: unknown, field = '@value'): string | undefined {
  if (isThing(value)) return textIn(value[field])
  if (typeof value !== 'string') return undefined
  return (
    decoded(value)
      .replace(/<[^<>]{1,300}>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim() || undefined
  )
}

// Many systems write entities into JSON, where they mean nothing.
function decoded(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' }
  return text
    .replace(/&#(\d{2,6});/g, (whole, digits) =>
      Number(digits) <= 0x10ffff ? String.fromCodePoint(Number(digits)) : whole,
    )
    .replace(/&#x([\da-f]{2,6});/gi, (whole, hex) =>
      Number.parseInt(hex, 16) <= 0x10ffff ? String.fromCodePoint(Number.parseInt(hex, 16)) : whole,
    )
    .replace(/&(amp|quot|apos|lt|gt|nbsp);/g, (_, name: string) => named[name] ?? '')
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
