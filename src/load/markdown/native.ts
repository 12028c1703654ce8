import type { Nodes, Root } from 'mdast'
import { markdownToMdast } from 'satteri'
import { unlinkAddresses } from './bare-addresses.ts'
import { differingIn, differingNode, type Place, placeIn } from './differing.ts'
import type { Fence } from './parse-markdown.ts'

/** The tree that remark would make of a text, at a fraction of its cost; undefined where it might make another one. */
export function parseNatively(text: string, fence: Fence | undefined): Root | undefined {
  if (text.length > longest) return undefined
  const front = fence ? frontOf(text) : ''
  if (front === undefined || differingIn(text.slice(front.length)) !== undefined) return undefined
  // The front matter has been read already: blanked out, it is no node, and moves none.
  const tree = markdownToMdast(front.replace(/[^\n]/g, ' ') + text.slice(front.length), options)
  return isSame(tree, placeIn(text)) ? tree : undefined
}

const options = { features: { frontmatter: false } } as const

// Letters of a text beyond which what it costs has not been tried.
const longest = 200_000

/** The front matter of a text with its lines of dashes or pluses; undefined where it does not end. */
function frontOf(text: string): string | undefined {
  return /^(---|\+\+\+)[ \t]*\n(?:[\s\S]*?\n)?\1[ \t]*(?:\n|$)/.exec(text)?.[0]
}

/** Whether a node is as remark makes it, once its bare addresses are text. */
function isSame(node: Nodes, place: Place): boolean {
  if (differingNode(node, place) !== undefined) return false
  if (!('children' in node)) return true
  if (!unlinkAddresses(node, place.text)) return false
  const quoted = place.quoted || node.type === 'blockquote'
  const held = quoted || place.held || node.type === 'listItem'
  const within = { ...place, quoted, held }
  return node.children.every((child) => isSame(child, within))
}
