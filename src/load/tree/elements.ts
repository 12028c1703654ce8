import type { Element, ElementContent, Nodes, Text } from 'hast'
import { toString as textOf } from 'hast-util-to-string'

export const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** Elements that stand on lines of their own. */
export const blocks: ReadonlySet<string> = new Set([
  ...headings,
  ...['p', 'ul', 'ol', 'dl', 'blockquote', 'pre', 'table', 'figure', 'hr', 'details'],
])

/** Blocks that only hold others, and say nothing themselves. */
export const wrappers: ReadonlySet<string> = new Set([
  ...['div', 'section', 'article', 'main', 'header', 'footer', 'aside', 'nav', 'center', 'address', 'hgroup'],
  ...['form', 'fieldset', 'body', 'html', 'picture'],
])

/** Whether a node is an element of one of these names. */
export function isElement<Name extends string>(
  node: Nodes | undefined,
  ...names: readonly Name[]
): node is Element & { tagName: Name } {
  const among: readonly string[] = names
  return node?.type === 'element' && among.includes(node.tagName)
}

/** The text of a node in one line, as a reader sees it. */
export function textIn(node: Nodes): string {
  return textOf(node).replace(/\s+/g, ' ').trim()
}

/** Whether the text of a node has more letters; no more of it is looked at. */
export function isLongerThan(node: Nodes, letters: number): boolean {
  return lettersUpTo(node, letters + 1) > letters
}

function lettersUpTo(node: Nodes, most: number): number {
  if (node.type === 'text') return node.value.length
  if (!('children' in node)) return 0
  let count = 0
  for (const child of node.children) {
    count += lettersUpTo(child, most - count)
    if (count >= most) break
  }
  return count
}

export function isBlank(text: string): boolean {
  return /^[\s\u200b-\u200d\u2060\ufeff\u3000]*$/.test(text)
}

/** Whether a node shows nothing: no letter, and no picture. */
export function isEmpty(node: Nodes): boolean {
  if (node.type === 'text') return isBlank(node.value)
  if (node.type !== 'element' && node.type !== 'root') return true
  return !isElement(node, 'img', 'hr') && !isBox(node) && node.children.every(isEmpty)
}

function isBox(node: Nodes): boolean {
  return isElement(node, 'input') && node.properties.type === 'checkbox'
}

export function hasBlock(node: ElementContent): boolean {
  if (node.type !== 'element') return false
  return blocks.has(node.tagName) || wrappers.has(node.tagName) || node.children.some(hasBlock)
}

/** Shows each node of a tree, the outer ones first. A page has a hundred thousand: what is done for each must be little. */
export function eachNode(node: Nodes, see: (node: Nodes) => void): void {
  see(node)
  if ('children' in node) for (const child of node.children) eachNode(child, see)
}

/** Shows each element in a node, the outer ones first. */
export function eachElement(node: Nodes, see: (element: Element) => void): void {
  if (!('children' in node)) return
  for (const child of node.children) {
    if (child.type !== 'element') continue
    see(child)
    eachElement(child, see)
  }
}

/** A new element in the place of another. */
export function element(tagName: string, like: Nodes | undefined, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children, position: like?.position }
}

/** A new text in the place of another node, with the looks of a text. */
export function textNode(value: string, like: Nodes | undefined): Text {
  const data = like?.type === 'text' ? like.data : undefined
  return { type: 'text', value, ...(data ? { data } : {}), position: like?.position }
}

/** Whether a block is the heading that loaders put above footnotes. */
export function isOfFootnotes({ properties }: Element): boolean {
  return properties.id === 'footnote-label'
}
