import type { Nodes, Parents, Text } from 'mdast'

/**
 * Makes text of the links among a node's children that have no brackets: addresses are linked for all formats in one
 * place. Returns false, having changed nothing, where one has something in it that Markdown may read otherwise.
 */
export function unlinkAddresses(node: Parents, text: string): boolean {
  if (!node.children.some((child) => isBare(child, text))) return true
  if (!node.children.every((child) => !isBare(child, text) || plain.test(sourceOf(child, text)))) return false
  const children: Nodes[] = []
  for (const child of node.children) add(children, isBare(child, text) ? asText(child, text) : child)
  // They are the children that were there, and texts, which may stand wherever a link may.
  node.children = children as typeof node.children
  return true
}

// No references to characters, and no marks but within a word
const plain = /^(?:[A-Za-z\d:/.?=%#,;+@-]|(?<=[A-Za-z\d])_+(?=[A-Za-z\d]))+$/

function isBare(node: Nodes, text: string): boolean {
  return node.type === 'link' && !['[', '<'].includes(text[node.position?.start.offset ?? 0] ?? '')
}

function asText(node: Nodes, text: string): Text {
  const { position } = node
  return { type: 'text', value: sourceOf(node, text), ...(position && { position }) }
}

function sourceOf({ position }: Nodes, text: string): string {
  return text.slice(position?.start.offset, position?.end.offset)
}

function add(children: Nodes[], node: Nodes): void {
  const last = children.at(-1)
  if (last?.type !== 'text' || node.type !== 'text') return void children.push(node)
  last.value += node.value
  if (last.position && node.position) last.position.end = node.position.end
}
