import type { Element, ElementContent, Nodes, Root } from 'hast'
import type { LeftOut } from '../../model/article.ts'
import { headings, isElement, isLongerThan } from '../tree/elements.ts'
import type { Block } from './block.ts'
import { blocksIn } from './blocks.ts'
import { withFigures } from './captions.ts'
import { isDataTable } from './data-table.ts'
import { keptOf } from './kept.ts'
import { leftOutOf } from './left-out.ts'
import { type Span, segmentOf } from './segment.ts'
import { agrees, favouring, type StatedText, statedText } from './stated-text.ts'
import { headingAbove, titleBlockIn } from './title-block.ts'
import { type Weighed, weighed } from './weights.ts'

export interface PageArticle {
  readonly tree: Root
  readonly leftOut: readonly LeftOut[]
  /** All blocks of the page. */
  readonly blocks: readonly Block[]
  /** Why the elements around each block say that it is no part of the article. */
  readonly rules: readonly (string | undefined)[]
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
  const shown = articleOf(page, blocksIn(page), stated)
  if (shown.span.from < shown.span.to || !hasUnscripted(page)) return shown
  return articleOf(page, blocksIn(page, { noscript: true }), stated)
}

/** Whether something is only shown without scripts. */
function hasUnscripted(node: Nodes): boolean {
  if (!('children' in node)) return false
  return node.children.some((child) => isElement(child, 'noscript') || hasUnscripted(child))
}

function articleOf(page: Root, blocks: readonly Block[], { titles, text }: Stated): PageArticle {
  const said = titleBlockIn(blocks, titles)
  const bySight = weighed(blocks, said)
  const body = text === undefined ? undefined : statedText(text)
  const all = body && !isStated(bySight, said, body) ? favouring(bySight, body) : bySight
  const rules = all.map(({ rule }) => rule)
  const found = segmentOf(all, said)
  const title = said ?? headingAbove(blocks, rules, found.from)
  const span = title === found.from ? { ...found, from: found.from + 1 } : found
  const kept = keptOf(all, span, title)
  const leaves = new Set([...kept].flatMap((index) => blocks[index]?.leaves ?? []))
  return {
    tree: { type: 'root', children: withFigures(copyOf(page.children, leaves)) },
    leftOut: leftOutOf(all, span, (index) => kept.has(index) || index === title),
    blocks,
    rules,
    span,
    title,
  }
}

/** Whether what looks like the article is what the head of the page says it is. */
function isStated(all: readonly Weighed[], title: number | undefined, body: StatedText): boolean {
  const kept = keptOf(all, segmentOf(all, title), title)
  const blocks = [...kept].flatMap((index) => all[index]?.block ?? [])
  return agrees(blocks, body)
}

/** Copies of the nodes with only the leaves that are kept. */
function copyOf(nodes: readonly Nodes[], kept: ReadonlySet<Nodes>): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text' || (node.type === 'element' && kept.has(node))) return kept.has(node) ? [node] : []
    if (node.type !== 'element') return []
    const children = copyOf(node.children, kept)
    if (children.length === 0) return []
    if (node.tagName === 'table' && !isDataTable(node)) return [unlaid({ ...node, children })]
    return [{ ...node, tagName: isWrong(node) ? 'div' : node.tagName, children } satisfies Element]
  })
}

/** A heading that was never closed holds the article; what is shown without scripts is shown. */
function isWrong(node: Element): boolean {
  return node.tagName === 'noscript' || (headings.has(node.tagName) && isLongerThan(node, 300))
}

const tableParts = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption'])

/** A table that only laid the page out, as plain blocks. */
function unlaid(node: Element): Element {
  const children = node.children.map((child) => {
    const isPart = child.type === 'element' && tableParts.has(child.tagName) && child.tagName !== 'table'
    return isPart ? unlaid(child) : child
  })
  return { ...node, tagName: 'div', properties: {}, children }
}
