import type { Element, ElementContent, Nodes, Root } from 'hast'
import type { LeftOut } from '../../model/article.ts'
import type { Block } from './blocks.ts'
import { blocksIn, isDataTable } from './blocks.ts'
import { withFigures } from './captions.ts'
import { leftOutOf } from './left-out.ts'
import { type Span, segmentOf } from './segment.ts'
import { titleBlockIn } from './title-block.ts'
import { weighed } from './weights.ts'

export interface PageArticle {
  readonly tree: Root
  readonly leftOut: readonly LeftOut[]
  readonly blocks: readonly Block[]
  /** The blocks from the first to behind the last of the text. */
  readonly span: Span
  /** The block that shows the title. */
  readonly title?: number
}

/** What the head of a page says of its article. */
export interface Stated {
  readonly titles: readonly string[]
  /** The whole text, where the head repeats it. */
  readonly text?: string
}

/** The article of a whole page: its blocks, in the elements that hold them, and all that was left out. */
export function articleIn(page: Root, stated: Stated): PageArticle {
  const blocks = blocksIn(page)
  const title = titleBlockIn(blocks, stated.titles)
  const all = weighed(blocks, title)
  const span = segmentOf(all, title)
  const kept = new Set<number>()
  for (const [index, { block, rule }] of all.entries()) {
    const isIn = index >= span.from && index < span.to
    if (
      rule === undefined &&
      ((isIn && isText(block)) ||
        isLeadPicture(
          all.map((one) => one.block),
          index,
          span,
          title,
        ))
    )
      kept.add(index)
  }
  const leaves = new Set(blocks.flatMap((block, index) => (kept.has(index) ? block.leaves : [])))
  return {
    tree: { type: 'root', children: withFigures(copyOf(page.children, leaves)) },
    leftOut: leftOutOf(all, span, (index) => kept.has(index) || index === title),
    blocks,
    span,
    title,
  }
}

function isText({ kind, isData }: Block): boolean {
  return kind === 'text' || kind === 'caption' || isData
}

/** A picture between the title and the text, or right before or behind the text, with what is said of it. */
function isLeadPicture(
  blocks: readonly Block[],
  index: number,
  { from, to }: Span,
  title: number | undefined,
): boolean {
  const block = blocks[index]
  if (!block || from === to || (index >= from && index < to)) return false
  const isNear = title !== undefined && title < from ? index > title && index < from : index < from && index >= from - 2
  if (!isNear) return false
  return block.pictures > 0
    ? block.width === 0 && hasSize(block)
    : block.isCaption && (blocks[index - 1]?.pictures ?? 0) > 0
}

// Icons of share bars and dots of trackers say how small they are.
function hasSize({ leaves }: Block): boolean {
  return leaves.some((leaf) => {
    if (leaf.type !== 'element' || leaf.tagName !== 'img') return false
    const sizes = [leaf.properties.width, leaf.properties.height].map(Number).filter((size) => size > 0)
    return sizes.every((size) => size > 90)
  })
}

/** Copies of the nodes with only the leaves that are kept. */
function copyOf(nodes: readonly Nodes[], kept: ReadonlySet<Nodes>): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text' || (node.type === 'element' && kept.has(node))) return kept.has(node) ? [node] : []
    if (node.type !== 'element') return []
    const children = copyOf(node.children, kept)
    if (children.length === 0) return []
    const isLayout = node.tagName === 'table' && !isDataTable(node)
    return [isLayout ? unlaid({ ...node, children }) : ({ ...node, children } satisfies Element)]
  })
}

const tableParts = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption'])

/** A table that only laid the page out, as plain blocks. */
function unlaid(node: Element): Element {
  const children = node.children.map((child) => {
    return child.type === 'element' && tableParts.has(child.tagName) && child.tagName !== 'table'
      ? unlaid(child)
      : child
  })
  return { ...node, tagName: 'div', properties: {}, children }
}
