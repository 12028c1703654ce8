import type { Element, ElementContent, Nodes, Root } from 'hast'
import type { Place } from '../../model/diagnostic.ts'
import { type Picks, picksSome, uncorrected } from '../corrections.ts'
import { placeOf } from '../place.ts'
import { blocks, eachNode, element, isElement, wrappers } from './elements.ts'
import { leavesIn } from './leaves.ts'

/** An article's tree with those blocks of its page that front matter keeps, each at its place. */
export function restored(tree: Root, page: Root, keeps: Picks): Root {
  if (keeps === uncorrected.keeps) return tree
  const isThere = placesIn(tree)
  const kept = leavesIn(page).filter((leaf) => isKept(leaf, keeps) && !isThere.has(keyOf(leaf)))
  return withBlocks(tree, blocksOf(kept))
}

/** A tree with more blocks: each before the first that stands behind it, within the wrapper around its place. */
export function withBlocks(tree: Root, added: readonly Element[]): Root {
  if (added.length === 0) return tree
  const children = tree.children.filter((child) => child.type !== 'doctype')
  return { ...tree, children: among(children, added) }
}

/** Those of some places at which nothing in a tree stands. */
export function uncovered<P extends Place>(places: readonly P[], tree: Root): P[] {
  if (places.length === 0) return []
  const spans = leavesIn(tree).flatMap(({ position }) => position ?? [])
  return places.filter((place) => !spans.some(({ start, end }) => !isBefore(place, start) && isBefore(place, end)))
}

function among(children: readonly ElementContent[], added: readonly Element[]): ElementContent[] {
  const holders = children.filter((child) => isElement(child, ...wrappers))
  const held = new Map<ElementContent, Element[]>()
  const own: Element[] = []
  for (const block of added) {
    const start = block.position?.start
    const holder = start && holders.find((child) => isWithin(start, child))
    if (holder) add(held, holder, block)
    else own.push(block)
  }
  const fuller = children.map((child) => {
    const inner = held.get(child)
    return inner && child.type === 'element' ? { ...child, children: among(child.children, inner) } : child
  })
  return merged(fuller, own)
}

function add(held: Map<ElementContent, Element[]>, holder: ElementContent, block: Element): void {
  const there = held.get(holder)
  if (there) there.push(block)
  else held.set(holder, [block])
}

/** Two runs in the order of their places as one. */
function merged(children: readonly ElementContent[], added: readonly Element[]): ElementContent[] {
  const all: ElementContent[] = []
  let next = 0
  const addBefore = (place: Place | undefined) => {
    for (let block = added[next]; block && isEarlier(block, place); block = added[next]) {
      all.push(block)
      next++
    }
  }
  for (const child of children) {
    if (child.position) addBefore(child.position.start)
    all.push(child)
  }
  addBefore(undefined)
  return all
}

/** Whether a block begins before a place, or there is none to be before. */
function isEarlier({ position }: Element, place: Place | undefined): boolean {
  return !place || (position !== undefined && isBefore(position.start, place))
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
  eachNode(tree, (node) => places.add(keyOf(node)))
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
