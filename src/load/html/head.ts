import type { Comment, Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Place } from '../../model/diagnostic.ts'
import type { Found } from '../draft.ts'
import { placeOf } from '../place.ts'
import { eachNode, isLongerThan } from '../tree/elements.ts'
import { type Linked, linkedIn } from './json-ld.ts'
import { savedOnIn } from './saved-on.ts'

/** A value that a page states about itself, with its place. */
export interface Statement extends Place {
  /** In lower case: `og:title`, `headline`, `canonical`. */
  readonly name: string
  readonly value: string
  readonly node: Element | Comment
}

/** All that a page says of itself in ways that machines read. */
export interface Head {
  readonly metas: readonly Statement[]
  /** `<link rel>` by its relation. */
  readonly links: readonly Statement[]
  /** `itemprop` of the body, by the name of the property. */
  readonly properties: readonly Statement[]
  readonly times: readonly Statement[]
  readonly headings: readonly Statement[]
  readonly titles: readonly Statement[]
  /** Elements that lead to an author or bear the name of a byline. */
  readonly bylines: readonly Statement[]
  readonly linked: Linked
  readonly base?: string
  /** `<!-- saved from url=(0040)https://… -->` */
  readonly savedFrom?: Statement
  readonly savedOn?: Found<string>
  readonly language?: Statement
  /** Whether the page only puts other pages into frames. */
  readonly hasFrames: boolean
}

/** What the head of a page and its microdata state. */
export function headOf(page: Root): Head {
  const lists: { [Name in ListName]: Statement[] } = {
    metas: [],
    links: [],
    properties: [],
    times: [],
    headings: [],
    titles: [],
    bylines: [],
  }
  const scripts: Element[] = []
  let hasFrames = false
  const rest: { base?: string; savedFrom?: Statement; savedOn?: Found<string>; language?: Statement } = {}
  const add = (list: ListName, name: string, value: unknown, node: Element) => {
    const text = folded(String(value ?? ''))
    if (text !== '') lists[list].push({ name: name.toLowerCase(), value: text, node, ...placeOf(node) })
  }
  eachNode(page, (node) => {
    if (node.type === 'comment') {
      rest.savedFrom ??= savedFromIn(node)
      rest.savedOn ??= savedOnIn(node)
    }
    if (node.type !== 'element') return
    const { tagName, properties } = node
    if (tagName === 'meta') {
      for (const name of [properties.property, properties.name, properties.itemProp].flat())
        if (name) add('metas', String(name), properties.content, node)
    } else if (tagName === 'link') {
      for (const relation of [properties.rel].flat()) add('links', String(relation), properties.href, node)
    } else if (tagName === 'base' && typeof properties.href === 'string') rest.base ??= properties.href
    else if (tagName === 'html' && properties.lang)
      rest.language = { name: 'lang', value: String(properties.lang), node, ...placeOf(node) }
    else if (tagName === 'script') scripts.push(node)
    else if (tagName === 'frameset') hasFrames = true
    else if (tagName === 'title') add('titles', 'title', shortTextOf(node), node)
    else addOfBody(node, add)
  })
  return { ...lists, ...rest, hasFrames, linked: linkedIn(scripts) }
}

type ListName = 'metas' | 'links' | 'properties' | 'times' | 'headings' | 'titles' | 'bylines'
type Add = (list: ListName, name: string, value: unknown, node: Element) => void

function addOfBody(node: Element, add: Add): void {
  const { tagName, properties } = node
  for (const name of [properties.itemProp].flat()) {
    if (name && properties.itemType === undefined) {
      add('properties', String(name), properties.content ?? properties.dateTime ?? shortTextOf(node), node)
    } else if (name) add('properties', String(name), nameWithin(node), node)
  }
  if (tagName === 'time' || (tagName === 'abbr' && /published|updated/.test(String(properties.className ?? ''))))
    add(
      'times',
      isUpdated(node) ? 'updated' : 'published',
      properties.dateTime ?? properties.title ?? textOf(node),
      node,
    )
  if (tagName === 'h1') add('headings', 'h1', shortTextOf(node), node)
  const isByline =
    [properties.rel].flat().includes('author') ||
    /(^|[\s,_-])(by-?line|author|authors|author-?name|writer|p-author|vcard)([\s,_-]|$)/i.test(
      String(properties.className ?? ''),
    )
  if (isByline) add('bylines', 'author', shortTextOf(node), node)
}

/** The text of an element, or nothing where it is longer than any title or name. */
function shortTextOf(node: Element): string {
  if (isLongerThan(node, 3000)) return ''
  const text = folded(textOf(node))
  return text.length <= 300 ? text : ''
}

/** The `name` of an item within an item: the author's name in `<span itemprop=author itemscope>`. */
function nameWithin(node: Element): string {
  return nameIn(node) ?? shortTextOf(node)
}

function nameIn(node: Element): string | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    const isName = [child.properties.itemProp].flat().includes('name')
    const name = isName ? String(child.properties.content ?? shortTextOf(child)) : nameIn(child)
    if (name !== undefined) return name
  }
  return undefined
}

function isUpdated({ properties }: Element): boolean {
  return /updat|modif/i.test(`${properties.className ?? ''} ${properties.itemProp ?? ''}`)
}

function savedFromIn(node: Comment): Statement | undefined {
  // Browsers: `saved from url=(0040)https://example.org/a`; SingleFile: `Page saved with SingleFile url: https://…`
  const url = /^\s*(?:saved from url=\(\d+\)|page saved with[\s\S]{0,80}?\burl:)\s*(https?:\/\/\S+)/i.exec(
    node.value,
  )?.[1]
  return url === undefined ? undefined : { name: 'saved from', value: url, node, ...placeOf(node) }
}

function folded(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\s\u3000]+/g, ' ')
    .trim()
}
