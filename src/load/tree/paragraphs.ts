import type { Element, Nodes, Root, Text } from 'hast'
import { blocks, isBlank, wrappers } from './elements.ts'
import { changed, type Ink, plain } from './ink.ts'

/** A stretch of text with one ink. */
export interface Run {
  readonly node: Text
  readonly ink: Ink
  readonly length: number
}

/** An element within a line, and which runs of its paragraph it holds. */
export interface Span {
  readonly node: Element
  readonly ink: Ink
  readonly around: Ink
  readonly from: number
  readonly to: number
}

/** What stands between two borders of blocks. */
export interface Paragraph {
  readonly runs: Run[]
  readonly spans: Span[]
}

const borders: ReadonlySet<string> = new Set([
  ...[...blocks, ...wrappers],
  ...['li', 'dt', 'dd', 'td', 'th', 'tr', 'caption', 'figcaption', 'summary'],
])

/** The paragraphs of a tree, with how each of their texts is drawn. */
export function paragraphsIn(tree: Root): Paragraph[] {
  let current: Paragraph = { runs: [], spans: [] }
  const paragraphs = [current]
  const border = () => {
    if (current.runs.length === 0) return
    current = { runs: [], spans: [] }
    paragraphs.push(current)
  }
  const walk = (node: Nodes, ink: Ink) => {
    if (node.type === 'text' && !isBlank(node.value)) {
      current.runs.push({ node, ink, length: node.value.trim().length })
    }
    if (node.type !== 'element') return
    const isBorder = borders.has(node.tagName)
    if (isBorder) border()
    const own = changed(ink, node, isBorder)
    const { length } = current.runs
    const paragraph = current
    for (const child of node.children) walk(child, own)
    if (isBorder) border()
    else if (paragraph === current && current.runs.length > length) {
      paragraph.spans.push({ node, ink: own, around: ink, from: length, to: paragraph.runs.length })
    }
  }
  for (const child of tree.children) walk(child, plain)
  return paragraphs
}

/** The share of the letters whose ink is so. */
export function shareOf(runs: readonly Run[], is: (ink: Ink) => boolean): number {
  const all = runs.reduce((sum, { length }) => sum + length, 0)
  const such = runs.reduce((sum, { ink, length }) => sum + (is(ink) ? length : 0), 0)
  return all === 0 ? 0 : such / all
}

/** What most of the letters have. */
export function commonest<T>(runs: readonly Run[], of: (ink: Ink) => T): T | undefined {
  const lengths = new Map<T, number>()
  for (const { ink, length } of runs) lengths.set(of(ink), (lengths.get(of(ink)) ?? 0) + length)
  return [...lengths].sort(([, a], [, b]) => b - a)[0]?.[0]
}
