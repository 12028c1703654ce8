import type { Nodes, Root } from 'mdast'
import { markdownToMdast } from 'satteri'
import { differingIn } from './differing.ts'
import type { Fence } from './parse-markdown.ts'

/** The tree that remark would make of a text, at a fraction of its cost; undefined where it might make another one. */
export function parseNatively(text: string, fence: Fence | undefined): Root | undefined {
  if (text.length > longest) return undefined
  const front = fence ? frontOf(text) : ''
  if (front === undefined || differingIn(text.slice(front.length)) !== undefined) return undefined
  // The front matter has been read already: blanked out, it is no node, and moves none.
  const tree = markdownToMdast(front.replace(/[^\n]/g, ' ') + text.slice(front.length), options)
  return hasBareAddress(tree, text) ? undefined : tree
}

const options = { features: { frontmatter: false } } as const

// Letters of a text beyond which what it costs has not been tried.
const longest = 200_000

/** The front matter of a text with its lines of dashes or pluses; undefined where it does not end. */
function frontOf(text: string): string | undefined {
  return /^(---|\+\+\+)[ \t]*\n(?:[\s\S]*?\n)?\1[ \t]*(?:\n|$)/.exec(text)?.[0]
}

/** Whether an address without brackets has become a link: they are linked for all formats in one place. */
function hasBareAddress(node: Nodes, text: string): boolean {
  if (node.type === 'link' && !['[', '<'].includes(text[node.position?.start.offset ?? 0] ?? '')) return true
  return 'children' in node && node.children.some((child) => hasBareAddress(child, text))
}
