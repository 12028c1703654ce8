import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Place } from '../../model/diagnostic.ts'
import { placeOf } from '../place.ts'
import { articleInBroken } from './broken-json.ts'
import { decoded, isThing, jsonIn, type Thing, textIn } from './json-values.ts'
import type { LinkedArticle } from './linked-article.ts'

export interface Linked {
  readonly articles: readonly LinkedArticle[]
  /** The names of a BreadcrumbList, in order. */
  readonly breadcrumb: readonly string[]
  readonly breadcrumbPlace?: Place
}

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
