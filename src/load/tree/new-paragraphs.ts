import type { ElementContent, Nodes, Text } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { endsSentence, widthOf } from '../plain-text/width.ts'
import { isElement, isEmpty } from './elements.ts'

/**
 * The nodes that begin a paragraph behind a single line break: pages of old set them off by an indent alone, or not at
 * all. Short lines below each other are a poem or an address.
 */
export function beginningsOf(nodes: readonly ElementContent[]): ReadonlySet<ElementContent> {
  const lines = linesOf(nodes)
  const isProse = lines.some(({ width }) => width >= long)
  const begins = new Set<ElementContent>()
  for (const [index, { first, width }] of lines.entries()) {
    const before = lines[index - 1]
    if (!before) continue
    const isLong = [width >= long, before.width >= long]
    const isEnded = endsSentence(before.text)
    const isIndented = textFirstIn(first)?.data?.look?.isIndented && (isLong.some(Boolean) || (isProse && isEnded))
    if (isIndented || (isEnded && isLong.every(Boolean))) begins.add(first)
  }
  return begins
}

/** Width from which a line is no line of a poem. */
const long = 60

interface Line {
  readonly first: ElementContent
  readonly text: string
  readonly width: number
}

function linesOf(nodes: readonly ElementContent[]): Line[] {
  const runs: ElementContent[][] = [[]]
  for (const node of nodes) {
    if (isElement(node, 'br')) runs.push([])
    else if (!isEmpty(node)) runs.at(-1)?.push(node)
  }
  return runs.flatMap((run) => {
    const text = run.map(textOf).join('').trim()
    return run[0] ? [{ first: run[0], text, width: widthOf(text) }] : []
  })
}

function textFirstIn(node: Nodes): Text | undefined {
  if (node.type === 'text') return node
  if (!('children' in node)) return undefined
  const [child] = node.children.filter((one) => !isEmpty(one))
  return child && textFirstIn(child)
}
