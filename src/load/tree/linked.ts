import type { Element, ElementContent, Root, Text } from 'hast'
import type { VFile } from 'vfile'
import type { LinkToSite } from '../../model/article.ts'
import { placeOf } from '../place.ts'
import { addressOfArticle } from '../tags/inline-tags.ts'
import { tell } from '../tell.ts'
import { addressesIn } from './addresses.ts'
import { eachElement, element, isEmpty, textNode } from './elements.ts'

/**
 * Makes links of addresses written as text, and text of links that lead nowhere.
 * Returns the links to pages of this site, to be checked when all are known.
 */
export function linked(tree: Root, file: VFile): LinkToSite[] {
  const ids = new Set<string>()
  eachElement(tree, ({ properties }) => {
    if (properties.id) ids.add(String(properties.id))
  })
  const toSite: LinkToSite[] = []
  const removed = new Set<string>()
  const settle = (node: ElementContent): ElementContent[] => {
    if (node.type !== 'element') return [node]
    if (node.tagName !== 'a') {
      settleWithin(node)
      return [node]
    }
    const href = addressOf(node.properties.href, ids)
    if (href === undefined) {
      const lost = shown(node.properties.href)
      if (!removed.has(lost)) tell(file, placeOf(node), 'link-removed', lost)
      removed.add(lost)
      return node.children.flatMap(settle)
    }
    if (isEmpty(node)) return []
    const { id, dataFootnoteRef } = node.properties
    node.properties = { href, ...(id ? { id } : {}), ...(dataFootnoteRef === undefined ? {} : { dataFootnoteRef: '' }) }
    if (href.startsWith('/')) toSite.push({ href, ...placeOf(node) })
    return [node]
  }
  const settleWithin = (parent: Root | Element) => {
    parent.children = parent.children.flatMap((child) => (child.type === 'doctype' ? [] : settle(child)))
  }
  settleWithin(tree)
  linkAddresses(tree)
  return toSite
}

/** The address a link leads to, or undefined where it leads nowhere. */
function addressOf(given: unknown, ids: ReadonlySet<string>): string | undefined {
  const href = String(given ?? '').trim()
  if (href.startsWith('#')) return ids.has(safelyDecoded(href.slice(1))) ? href : undefined
  if (href.startsWith('//')) return addressOf(`https:${href}`, ids)
  if (href.startsWith('/')) return href
  // `@/news/some-title.md` of Zola, `../some-title.md`: an article by its file, found when all are known.
  if (/^@\/|^[^:?#]+\.(?:mdx?|markdown|txt)(?:[?#]|$)/i.test(href)) return addressOfArticle(href)
  if (!URL.canParse(href)) return undefined
  // What a script wrote that did not know where it was.
  return /\/(undefined|null|NaN|\[object%20Object\])\/?$/.test(new URL(href).pathname) ? undefined : href
}

function linkAddresses(tree: Root): void {
  const walk = (parent: Root | Element) => {
    const children: ElementContent[] = []
    for (const node of parent.children) {
      if (node.type === 'text') children.push(...withLinks(node))
      else if (node.type !== 'doctype') {
        if (node.type === 'element' && !unlinked.has(node.tagName)) walk(node)
        children.push(node)
      }
    }
    parent.children = children
  }
  walk(tree)
}

const unlinked: ReadonlySet<string> = new Set(['a', 'code', 'pre', 'kbd', 'samp'])

function withLinks(node: Text): ElementContent[] {
  const addresses = addressesIn(node.value)
  if (addresses.length === 0) return [node]
  const pieces: ElementContent[] = []
  let end = 0
  for (const { at, text, href } of addresses) {
    if (at > end) pieces.push(textNode(node.value.slice(end, at), node))
    pieces.push({ ...element('a', undefined, [textNode(text, node)]), properties: { href } })
    end = at + text.length
  }
  if (end < node.value.length) pieces.push(textNode(node.value.slice(end), node))
  return pieces
}

function shown(href: unknown): string {
  return typeof href === 'string' && href.trim() !== '' ? href : '(no address)'
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
