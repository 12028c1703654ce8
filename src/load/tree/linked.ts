import type { Element, ElementContent, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { LinkToSite } from '../../model/article.ts'
import { placeOf } from '../place.ts'
import { addressOfArticle } from '../tags/inline-tags.ts'
import { tell } from '../tell.ts'
import { isEmpty, textNode } from './elements.ts'

/**
 * Makes links of addresses written as text, and text of links that lead nowhere.
 * Returns the links to pages of this site, to be checked when all are known.
 */
export function linked(tree: Root, file: VFile): LinkToSite[] {
  const ids = new Set<string>()
  visit(tree, 'element', ({ properties }: Element) => {
    if (properties.id) ids.add(String(properties.id))
  })
  const toSite: LinkToSite[] = []
  const removed = new Set<string>()
  visit(tree, 'element', (node: Element, index, parent) => {
    if (node.tagName !== 'a' || parent === undefined || index === undefined) return undefined
    const href = addressOf(node.properties.href, ids)
    if (href === undefined) {
      const lost = shown(node.properties.href)
      if (!removed.has(lost)) tell(file, placeOf(node), 'link-removed', lost)
      removed.add(lost)
      parent.children.splice(index, 1, ...node.children)
      return index
    }
    if (isEmpty(node)) {
      parent.children.splice(index, 1)
      return index
    }
    const { id, dataFootnoteRef } = node.properties
    node.properties = { href, ...(id ? { id } : {}), ...(dataFootnoteRef === undefined ? {} : { dataFootnoteRef }) }
    if (href.startsWith('/')) toSite.push({ href, ...placeOf(node) })
    return SKIP
  })
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

// `https://example.org/a`, `www.example.org`, `ana@example.org`
const address =
  /(?:https?:\/\/|www\.(?=[a-z0-9-]+\.))[a-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+|(?<![\w.+-])[a-z0-9][\w.+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}/gi

function linkAddresses(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && ['a', 'code', 'pre', 'kbd', 'samp'].includes(node.tagName)) return SKIP
    if (node.type !== 'text' || !parent || index === undefined) return undefined
    const parts = [...node.value.matchAll(address)].map((match) => ({ at: match.index, text: trimmed(match[0]) }))
    if (parts.length === 0) return undefined
    const pieces: ElementContent[] = []
    let end = 0
    for (const { at, text } of parts) {
      if (at > end) pieces.push(textNode(node.value.slice(end, at), node))
      const href = hrefOf(text)
      end = at + text.length
      if (!URL.canParse(href)) pieces.push(textNode(text, node))
      else pieces.push({ type: 'element', tagName: 'a', properties: { href }, children: [textNode(text, node)] })
    }
    if (end < node.value.length) pieces.push(textNode(node.value.slice(end), node))
    parent.children.splice(index, 1, ...pieces)
    return index + pieces.length
  })
}

function hrefOf(text: string): string {
  if (/^https?:/i.test(text)) return text
  return /^www\./i.test(text) ? `https://${text}` : `mailto:${text}`
}

/** Without the punctuation of the sentence: a closing bracket stays only where it was opened within the address. */
function trimmed(text: string): string {
  const bare = text.replace(/[.,;:!?'"*_]+$/, '')
  if (bare.endsWith(')') && !bare.includes('(')) return trimmed(bare.slice(0, -1))
  if (bare.endsWith(']') && !bare.includes('[')) return trimmed(bare.slice(0, -1))
  return bare
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
