import type { Root } from 'hast'
import { decodedPart } from '../../model/decoded.ts'
import { eachElement } from './elements.ts'

/**
 * Unwraps anchors that lead nowhere by intent: names of places (`<a name="top">`), and links to such places of the
 * same page, as Word writes footnotes and tables of contents. Footnotes of Markdown stay.
 */
export function unwrapAnchors(tree: Root): void {
  const places = new Set<string>()
  eachElement(tree, ({ properties }) => {
    for (const name of [properties.id, properties.name]) if (typeof name === 'string') places.add(name)
  })
  eachElement(tree, (node) => {
    if (node.tagName !== 'a') return
    const { href, dataFootnoteRef, dataFootnoteBackref } = node.properties
    if (dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined) return
    const isPlace = href === undefined
    const isHere = typeof href === 'string' && href.startsWith('#') && places.has(decodedPart(href.slice(1)))
    if ((isPlace || isHere) && !isFootnote(href)) node.tagName = 'span'
  })
}

function isFootnote(href: unknown): boolean {
  return typeof href === 'string' && href.startsWith('#user-content-fn')
}
