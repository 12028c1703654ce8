import type { ElementContent, Nodes, Root, RootContent, Text } from 'hast'
import type { LeftOut } from '../../model/article.ts'
import { type Picks, uncorrected } from '../corrections.ts'
import { placeOf } from '../place.ts'
import { leavesIn, shownIn } from './leaves.ts'

export interface Dropped {
  readonly tree: Root
  /** What was taken out, block by block. */
  readonly leftOut: readonly LeftOut[]
}

/** The rule of everything that an editor's `drop` takes out. */
export const dropRule = 'front matter drop'

/** A tree without the lines that front matter drops: whole blocks, or those lines of a longer paragraph. */
export function withoutDropped(tree: Root, drops: Picks): Dropped {
  if (drops === uncorrected.drops) return { tree, leftOut: [] }
  const leftOut: LeftOut[] = []
  const children = tree.children.flatMap((child) => without(child, drops, leftOut))
  return { tree: leftOut.length > 0 ? { ...tree, children } : tree, leftOut }
}

function without<N extends RootContent | ElementContent>(node: N, drops: Picks, leftOut: LeftOut[]): N[] {
  const { start, end } = node.position ?? {}
  if (start && end && (isNamed(node, drops) || isWhole(start.line, end.line, drops))) {
    leftOut.push(...entriesOf(node))
    return []
  }
  if (node.type === 'text' && start) return cut(node, start.line, drops, leftOut) as N[] // texts for a text
  if (node.type !== 'element') return [node]
  const children = node.children.flatMap((child) => without(child, drops, leftOut))
  const isEmptied = node.children.length > 0 && children.every((child) => shownIn(child) === '') && shownIn(node) !== ''
  return isEmptied ? [] : [{ ...node, children }]
}

// A column names the innermost block that stands there, not the wrappers around it.
function isNamed(node: Nodes, drops: Picks): boolean {
  if (node.type !== 'element' || !node.position) return false
  const [only, ...others] = leavesIn(node)
  return only === node && others.length === 0 && drops(node.position.start, node.position.end)
}

function isWhole(from: number, to: number, drops: Picks): boolean {
  for (let line = from; line <= to; line++) if (!drops({ line, column: 1 })) return false
  return true
}

function entriesOf(node: Nodes): LeftOut[] {
  const leaves = leavesIn(node)
  return (leaves.length > 0 ? leaves : [node])
    .map((leaf) => ({ line: placeOf(leaf).line, column: placeOf(leaf).column, text: shownIn(leaf), rule: dropRule }))
    .filter(({ text }) => text !== '')
}

/** A text of several lines without those that are dropped. */
function cut(node: Text, first: number, drops: Picks, leftOut: LeftOut[]): Text[] {
  const lines = node.value.split('\n')
  const kept = lines.filter((text, index) => {
    const place = { line: first + index, column: index === 0 ? placeOf(node).column : 1 }
    if (!drops(place)) return true
    if (text.trim() !== '') leftOut.push({ ...place, text: text.trim(), rule: dropRule })
    return false
  })
  return kept.length === 0 ? [] : [{ ...node, value: kept.join('\n') }]
}
