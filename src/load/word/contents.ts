import type { Root } from 'hast'
import { type Picks, picksSome } from '../corrections.ts'
import { placeOf } from '../place.ts'
import { isElement } from '../tree/elements.ts'
import { shownIn } from '../tree/leaves.ts'
import type { Shown } from './pasted.ts'

/** A document without its table of contents, whose numbers are those of printed pages. */
export function withoutContents(tree: Root, keeps: Picks): Shown {
  const isContents = (node: Root['children'][number]) =>
    isElement(node, 'p') &&
    [node.properties.className].flat().includes('contents') &&
    !(node.position && picksSome(keeps, node.position.start, node.position.end))
  const leftOut = tree.children.filter(isContents).map((node) => {
    return { line: placeOf(node).line, column: placeOf(node).column, text: shownIn(node), rule: 'table of contents' }
  })
  return { tree: { ...tree, children: tree.children.filter((node) => !isContents(node)) }, leftOut }
}
