import type { Element, Nodes, Root, Text } from 'hast'
import { blocks, headings, isBlank, wrappers } from './elements.ts'
import { changed, type Ink, plain, type WordList } from './ink.ts'

/** How a text looks beside the rest of its document; what all of the document has is no look. */
export interface Look {
  /** Size of its letters; 1 is the size most of the document has. */
  readonly scale: number
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly isGrey: boolean
  readonly isColoured: boolean
  readonly isCentred: boolean
  /** Pixels from the margin. */
  readonly indent: number
  /** Whether an element around it is called a caption: `wp-caption-text`, `MsoCaption`. */
  readonly isCaption: boolean
  readonly list?: WordList
  /** Whether it is the bullet or number that Word wrote for older programs. */
  readonly isListMark: boolean
}

declare module 'hast' {
  interface TextData {
    look?: Look
  }
}

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

/** Writes its look onto each text, before styles are dropped. */
export function recordLooks(paragraphs: readonly Paragraph[]): void {
  const runs = paragraphs.flatMap((paragraph) => paragraph.runs)
  const prose = runs.filter(({ ink }) => !headings.has(ink.block))
  const size = commonest(prose, (ink) => Math.round(ink.size * 2) / 2) ?? plain.size
  const colour = commonest(prose, (ink) => ink.colour.join())
  const isBold = shareOf(prose, (ink) => ink.isBold) <= 0.5
  const isItalic = shareOf(prose, (ink) => ink.isItalic) <= 0.5
  const isCentred = shareOf(prose, (ink) => ink.align === 'center') <= 0.5
  for (const { node, ink } of runs) {
    const isOwn = ink.colour.join() !== colour
    const look: Look = {
      scale: ink.size / size,
      isBold: isBold && ink.isBold,
      isItalic: isItalic && ink.isItalic,
      isGrey: isOwn && ink.isGrey,
      isColoured: isOwn && ink.isColoured,
      isCentred: isCentred && ink.align === 'center',
      indent: ink.indent + indentOf(node.value),
      isCaption: ink.isCaption,
      list: ink.list,
      isListMark: ink.isListMark,
    }
    node.data = { ...node.data, look }
  }
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

// Non-breaking and ideographic spaces at the beginning of a line move it to the right.
function indentOf(text: string): number {
  const spaces = /^[\s\u3000]*/.exec(text)?.[0] ?? ''
  return 4 * (spaces.match(/\u00a0/g)?.length ?? 0) + 16 * (spaces.match(/[\u2003\u3000]/g)?.length ?? 0)
}

/** The looks that all the text of a node shares. */
export function lookOf(node: Nodes): Look | undefined {
  let shared: Look | undefined
  const walk = (one: Nodes) => {
    if (one.type === 'text' && !isBlank(one.value) && !one.data?.look?.isListMark) {
      const look = one.data?.look ?? unknown
      shared = shared ? sharedLook(shared, look) : look
    }
    if ('children' in one) for (const child of one.children) walk(child)
  }
  walk(node)
  return shared
}

const unknown: Look = {
  ...{ scale: 1, isBold: false, isItalic: false, isGrey: false, isColoured: false, isCentred: false, indent: 0 },
  ...{ isCaption: false, isListMark: false },
}

function sharedLook(a: Look, b: Look): Look {
  if (a === b) return a
  return {
    // Nearest to 1: what is large or small throughout.
    scale:
      a.scale >= 1 && b.scale >= 1
        ? Math.min(a.scale, b.scale)
        : a.scale <= 1 && b.scale <= 1
          ? Math.max(a.scale, b.scale)
          : 1,
    isBold: a.isBold && b.isBold,
    isItalic: a.isItalic && b.isItalic,
    isGrey: a.isGrey && b.isGrey,
    isColoured: a.isColoured && b.isColoured,
    isCentred: a.isCentred && b.isCentred,
    indent: Math.min(a.indent, b.indent),
    isCaption: a.isCaption && b.isCaption,
    list: a.list ?? b.list,
    isListMark: false,
  }
}
