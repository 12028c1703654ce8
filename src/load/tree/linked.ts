import type { Element, ElementContent, Root } from 'hast'
import type { VFile } from 'vfile'
import type { LinkToSite } from '../../model/article.ts'
import { decodedPart } from '../../model/decoded.ts'
import { placeOf } from '../place.ts'
import { addressOfArticle } from '../tags/inline-tags.ts'
import { tell } from '../tell.ts'
import { eachElement, isEmpty } from './elements.ts'
import { linkAddresses } from './link-addresses.ts'

/**
 * Makes links of addresses written as text, and text of links that lead nowhere.
 * Returns the links to pages of this site, to be checked when all are known.
 */
export function linked(tree: Root, file: VFile): LinkToSite[] {
  const links: Links = { file, ids: idsIn(tree), toSite: [], removed: new Set() }
  settleWithin(tree, links)
  linkAddresses(tree)
  return links.toSite
}

/** What is known of the links of a document while it is walked through. */
interface Links {
  readonly file: VFile
  readonly ids: ReadonlySet<string>
  readonly toSite: LinkToSite[]
  /** Addresses that lead nowhere; each is told once. */
  readonly removed: Set<string>
}

/** The names of places, decoded: those of footnotes are written as addresses write them, `user-content-fn-%E7%81%AF`. */
function idsIn(tree: Root): ReadonlySet<string> {
  const ids = new Set<string>()
  eachElement(tree, ({ properties }) => {
    if (!properties.id) return
    properties.id = decodedPart(String(properties.id))
    ids.add(properties.id)
  })
  return ids
}

function settleWithin(parent: Root | Element, links: Links): void {
  parent.children = parent.children.flatMap((child) => (child.type === 'doctype' ? [] : settled(child, links)))
}

/** What stands for a node: itself, or the text of a link without an address. */
function settled(node: ElementContent, links: Links): ElementContent[] {
  if (node.type !== 'element') return [node]
  if (node.tagName !== 'a') {
    settleWithin(node, links)
    return [node]
  }
  const href = addressOf(node.properties.href, links.ids)
  if (href === undefined) {
    tellRemoved(node, links)
    return node.children.flatMap((child) => settled(child, links))
  }
  if (isEmpty(node)) return []
  const { id, dataFootnoteRef } = node.properties
  node.properties = { href, ...(id ? { id } : {}), ...(dataFootnoteRef === undefined ? {} : { dataFootnoteRef: '' }) }
  if (href.startsWith('/')) links.toSite.push({ href, ...placeOf(node) })
  return [node]
}

function tellRemoved(node: Element, { file, removed }: Links): void {
  const lost = shown(node.properties.href)
  if (!removed.has(lost)) tell(file, placeOf(node), 'link-removed', lost)
  removed.add(lost)
}

/** The address a link leads to, or undefined where it leads nowhere. */
function addressOf(given: unknown, ids: ReadonlySet<string>): string | undefined {
  const href = String(given ?? '').trim()
  if (href.startsWith('#')) {
    const name = decodedPart(href.slice(1))
    return ids.has(name) ? `#${name}` : undefined
  }
  if (href.startsWith('//')) return addressOf(`https:${href}`, ids)
  if (href.startsWith('/')) return href
  // `@/news/some-title.md` of Zola, `../some-title.md`: an article by its file, found when all are known.
  if (/^@\/|^[^:?#]+\.(?:mdx?|markdown|txt)(?:[?#]|$)/i.test(href)) return addressOfArticle(href)
  if (!URL.canParse(href)) return undefined
  // What a script wrote that did not know where it was.
  return /\/(undefined|null|NaN|\[object%20Object\])\/?$/.test(new URL(href).pathname) ? undefined : href
}

function shown(href: unknown): string {
  return typeof href === 'string' && href.trim() !== '' ? href : '(no address)'
}
