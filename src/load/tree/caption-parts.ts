import type { Nodes, Text } from 'hast'
import { textNode } from './elements.ts'

export interface Said {
  readonly caption: string
  /** What elements that are called a credit say of who made the picture; empty where there are none. */
  readonly credit: string
}

/** What nodes say of a picture, each part in one line. */
export function saidIn(nodes: readonly Nodes[]): Said {
  const texts = nodes.map(textsIn)
  const lineOf = (isWanted: (text: Text) => boolean) =>
    texts.map((some) => folded(some.filter(isWanted))).filter((line) => line !== '')
  return { caption: lineOf((text) => !isCredit(text)).join(' '), credit: lineOf(isCredit).join(' ') }
}

/** The same as texts: that of the credit keeps the look that tells it. */
export function captionTexts(nodes: readonly Nodes[]): Text[] {
  const { caption, credit } = saidIn(nodes)
  const named = nodes.flatMap(textsIn).find(isCredit)
  return [
    ...(caption === '' ? [] : [textNode(caption, nodes[0])]),
    ...(credit === '' ? [] : [textNode(caption === '' ? credit : ` ${credit}`, named)]),
  ]
}

function textsIn(node: Nodes): Text[] {
  if (node.type === 'text') return [node]
  return 'children' in node ? node.children.flatMap(textsIn) : []
}

function isCredit({ data }: Text): boolean {
  return data?.look?.isCredit === true
}

function folded(texts: readonly Text[]): string {
  return texts
    .map(({ value }) => value)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}
