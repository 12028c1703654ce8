import type { Element, ElementContent, Nodes } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { blocks, element, hasBlock, isElement, wrappers } from './elements.ts'

/** The innermost blocks of a tree, in order: paragraphs, items, cells; loose text among blocks as paragraphs. */
export function leavesIn(node: Nodes): Element[] {
  if (node.type !== 'root' && node.type !== 'element') return []
  if (isElement(node, ...unseen)) return []
  if (node.type === 'element' && isBlock(node) && !node.children.some(holdsBlock)) return [node]
  const leaves: Element[] = []
  let loose: ElementContent[] = []
  const close = () => {
    if (loose.some(isSeen)) leaves.push(element('p', spanOf(loose), loose))
    loose = []
  }
  for (const child of node.children) {
    if (child.type === 'doctype' || child.type === 'comment') continue
    if (!holdsBlock(child)) loose.push(child)
    else {
      close()
      leaves.push(...leavesIn(child))
    }
  }
  close()
  return leaves
}

/** What a block shows, in one line: its text, or else what its pictures are called. */
export function shownIn(node: Nodes): string {
  const text = textOf(node).replace(/\s+/g, ' ').trim()
  return text === '' ? picturesIn(node).join(' ') : text
}

/** A node with the place of the first and the last of these. */
export function spanOf(nodes: readonly Nodes[]): Nodes | undefined {
  const placed = nodes.filter(({ position }) => position)
  const [first] = placed
  const start = first?.position?.start
  const end = placed.at(-1)?.position?.end
  return first && start && end ? { ...first, position: { start, end } } : first
}

const unseen = [
  'head',
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'svg',
  'select',
  'textarea',
  'title',
] as const
const parts = new Set([
  'li',
  'td',
  'th',
  'dt',
  'dd',
  'figcaption',
  'caption',
  'summary',
  'tr',
  'thead',
  'tbody',
  'tfoot',
])

function isBlock({ tagName }: Element): boolean {
  return blocks.has(tagName) || wrappers.has(tagName) || parts.has(tagName)
}

function holdsBlock(node: Nodes): boolean {
  return node.type === 'element' && (isBlock(node) || isElement(node, ...unseen) || hasBlock(node))
}

function isSeen(node: Nodes): boolean {
  return shownIn(node) !== ''
}

function picturesIn(node: Nodes): string[] {
  if (isElement(node, 'img')) return [String(node.properties.alt || node.properties.src || '')]
  return 'children' in node ? node.children.flatMap(picturesIn) : []
}
