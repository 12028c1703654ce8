import type { Element, ElementContent, Nodes, Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { Place } from '../../model/diagnostic.ts'
import { type Picks, picksSome, uncorrected } from '../corrections.ts'
import { placeOf } from '../place.ts'
import { blocks, element, isElement, wrappers } from './elements.ts'
import { leavesIn } from './leaves.ts'

/** An article's tree with those blocks of its page that front matter keeps, each at its place. */
export function restored(tree: Root, page: Root, keeps: Picks): Root {
  if (keeps === uncorrected.keeps) return tree
  const isThere = placesIn(tree)
  const kept = leavesIn(page).filter((leaf) => isKept(leaf, keeps) && !isThere.has(keyOf(leaf)))
  return blocksOf(kept).reduce(withBlock, tree)
}

/** A tree with one more block: before the first that stands behind it, within the wrapper around its place. */
export function withBlock(tree: Root, block: Element): Root {
  const children = tree.children.filter((child) => child.type !== 'doctype')
  return { ...tree, children: among(children, block) }
}

/** Whether something in a tree stands at a place. */
export function covers(tree: Root, { line, column }: Place): boolean {
  return leavesIn(tree).some(({ position }) => {
    if (!position) return false
    const { start, end } = position
    const isBefore = start.line < line || (start.line === line && start.column <= column)
    return isBefore && (end.line > line || (end.line === line && end.column > column))
  })
}

function among(children: readonly ElementContent[], block: Element): ElementContent[] {
  const start = block.position?.start
  const holder = children.find((child) => isElement(child, ...wrappers) && start && isWithin(start, child))
  if (holder?.type === 'element') {
    const fuller = { ...holder, children: among(holder.children, block) }
    return children.map((child) => (child === holder ? fuller : child))
  }
  const next = children.findIndex((child) => child.position && start && isBefore(start, child.position.start))
  const at = next < 0 ? children.length : next
  return [...children.slice(0, at), block, ...children.slice(at)]
}

function isKept({ position }: Element, keeps: Picks): boolean {
  return position !== undefined && picksSome(keeps, position.start, position.end)
}

/** Neighbouring items are one list; what is no block by itself is a paragraph. */
function blocksOf(leaves: readonly Element[]): Element[] {
  const found: Element[] = []
  for (const [index, leaf] of leaves.entries()) {
    const last = found.at(-1)
    if (!isElement(leaf, 'li')) found.push(blocks.has(leaf.tagName) ? leaf : element('p', leaf, leaf.children))
    else if (isElement(leaves[index - 1], 'li') && last) last.children.push(leaf)
    else found.push(element('ul', leaf, [leaf]))
  }
  return found
}

function placesIn(tree: Root): ReadonlySet<string> {
  const places = new Set<string>()
  visit(tree, (node) => {
    places.add(keyOf(node))
  })
  for (const leaf of leavesIn(tree)) places.add(keyOf(leaf))
  return places
}

function keyOf(node: Nodes): string {
  const { line, column } = placeOf(node)
  return `${line}:${column}`
}

function isWithin(place: Place, { position }: Nodes): boolean {
  return position !== undefined && isBefore(position.start, place) && isBefore(place, position.end)
}

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column)
}
