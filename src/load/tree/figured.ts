import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { element, isElement, textNode } from './elements.ts'

/** The pictures of a block with what is said of them. */
export function figured(block: Element, caption: readonly string[]): Element[] {
  if (caption.length === 0) return [block]
  const images = imagesIn(block)
  if (images.length === 0) return [block]
  const text = element('figcaption', block, [textNode(caption.join(' '), block)])
  return [element('figure', block, [...images, text])]
}

/** The pictures within a node, in order. */
export function imagesIn(node: ElementContent): Element[] {
  if (node.type !== 'element') return []
  return isElement(node, 'img') ? [node] : node.children.flatMap(imagesIn)
}

/** The text of a node on one line. */
export function trimmedText(node: Element): string {
  return textOf(node).replace(/\s+/g, ' ').trim()
}
