import type { ElementContent, Nodes, Root, RootContent, Text } from 'hast'
import type { LeftOut } from '../../model/article.ts'
import { placeOf } from '../place.ts'

/** A letter in HTML without what stands below a line of two dashes, where that is as short as a signature. */
export function withoutSignature(tree: Root): { readonly tree: Root; readonly leftOut: readonly LeftOut[] } {
  const texts = textsIn(tree).filter(({ value }) => value.trim() !== '')
  const at = texts.findLastIndex(({ value }) => /^\s*--\s*$/.test(value))
  const signature = new Set<Nodes>(texts.slice(Math.max(at, 0)))
  const letters = texts.slice(at).reduce((sum, { value }) => sum + value.trim().length, 0)
  if (at < 1 || letters > longest) return { tree, leftOut: [] }
  const leftOut = texts.slice(at).map((text) => ({ ...startOf(text), text: text.value.trim(), rule: 'signature' }))
  return { tree: { ...tree, children: tree.children.flatMap((child) => without(child, signature)) }, leftOut }
}

const longest = 500

function textsIn(node: Nodes): Text[] {
  if (node.type === 'text') return [node]
  return 'children' in node ? node.children.flatMap(textsIn) : []
}

function startOf(text: Text) {
  const { line, column } = placeOf(text)
  return { line, column }
}

/** The node without some texts; an element that held nothing else goes with them. */
function without<N extends RootContent | ElementContent>(node: N, texts: ReadonlySet<Nodes>): N[] {
  if (texts.has(node)) return []
  if (node.type !== 'element' || !textsIn(node).some((text) => texts.has(text))) return [node]
  const children = node.children.flatMap((child) => without(child, texts))
  return children.some((child) => child.type !== 'text' || child.value.trim() !== '') ? [{ ...node, children }] : []
}
