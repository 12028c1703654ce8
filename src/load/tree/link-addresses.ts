import type { Element, ElementContent, Root, Text } from 'hast'
import { addressesIn } from './addresses.ts'
import { element, textNode } from './elements.ts'

/** Makes links of addresses that are written as text, in place. */
export function linkAddresses(tree: Root): void {
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
