import type { Element, ElementContent, Nodes } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { element, isElement, isEmpty } from './elements.ts'
import type { WordList } from './ink.ts'
import { brokenLines, joinedLines, type Line } from './lines.ts'
import { type ListMark, listMarkOf, wordMarkOf } from './list-marks.ts'
import { lookOf } from './looks.ts'

/** Blocks with lists of the paragraphs, or of the lines in one, that begin with bullets or numbers in order. */
export function listed(blocks: readonly Element[]): Element[] {
  const lines = blocks.flatMap((block) => brokenLines(block, (line) => listMarkOf(textOf(line)) !== undefined))
  const made: Line[] = []
  for (let at = 0; at < lines.length; ) {
    const list = listFrom(lines, at)
    const line = lines[at]
    if (list) made.push({ block: list.root })
    else if (line) made.push(isElement(line.block, 'blockquote') ? { block: quoteOf(line.block) } : line)
    at += list?.count ?? 1
  }
  return joinedLines(made)
}

function quoteOf(quote: Element): Element {
  return { ...quote, children: listed(quote.children.filter((child) => child.type === 'element')) }
}

interface Item {
  readonly mark: ListMark
  readonly indent: number
  readonly list?: WordList
}

interface Level extends Item {
  readonly element: Element
  readonly last: number
  /** The line it begins at, and whether only another kind of mark says that it stands below the list before it. */
  readonly from: number
  readonly isGuess: boolean
}

// Deeper is no list that anybody wrote.
const deepest = 6

/** The list that begins at a line, and how many lines it takes; undefined where no second item follows in order. */
function listFrom(lines: readonly Line[], from: number): { root: Element; count: number } | undefined {
  const first = itemIn(lines[from])
  if (!first) return undefined
  let levels: Level[] = [opened(first, lines[from]?.block, from)]
  const root = levels[0]?.element
  let at = from
  for (let item: Item | undefined = first; item; item = itemIn(lines[++at])) {
    const block = lines[at]?.block
    if (!block) break
    const next: Level[] | undefined = at === from ? levels : placed(levels, item, { block, at })
    if (!next) break
    levels = next
    levels.at(-1)?.element.children.push(element('li', block, withoutMark(block, item)))
  }
  const isList = root && (root.children.length > 1 || first.list !== undefined)
  return isList ? { root, count: withoutGuess(levels, at) - from } : undefined
}

/** Where the list ends once what stands below it by a guess is taken off, as nothing of it follows. */
function withoutGuess(levels: readonly Level[], end: number): number {
  const at = levels.findIndex(({ isGuess }) => isGuess)
  const parent = levels[at - 1]?.element.children.at(-1)
  if (at < 0 || parent?.type !== 'element') return end
  parent.children.pop()
  return levels[at]?.from ?? end
}

function itemIn(line: Line | undefined): Item | undefined {
  if (!line || !isElement(line.block, 'p')) return undefined
  const look = lookOf(line.block)
  const indent = look?.indent ?? 0
  if (look?.list) {
    const mark = marksIn(line.block)
    if (mark !== '') return { mark: wordMarkOf(mark), indent, list: look.list }
  }
  const mark = listMarkOf(textOf(line.block))
  return mark && { mark, indent }
}

/** The open lists once an item has its place in one of them or in a new one; undefined where it belongs to none. */
function placed(levels: readonly Level[], item: Item, { block, at: from }: Place): Level[] | undefined {
  const at = levels.findLastIndex((level) => continues(level, item))
  const level = levels[at]
  if (level) return [...levels.slice(0, at), { ...level, last: item.mark.number ?? 0 }]
  const top = levels.at(-1)
  const parent = top?.element.children.at(-1)
  if (!top || !isElement(parent, 'li') || levels.length >= deepest || !nests(levels, item)) return undefined
  const inner = opened(item, block, from)
  parent.children.push(inner.element)
  const isDeeper = item.list !== undefined || item.indent >= top.indent + 10 || depthOf(item) > depthOf(top)
  return [...levels, { ...inner, isGuess: !isDeeper }]
}

interface Place {
  readonly block: Element
  readonly at: number
}

// `1.` stands above `(1)`, and that above `①`; a bullet says nothing.
function depthOf({ mark }: Item): number {
  return mark.number === undefined ? Number.NaN : mark.kind === '(1)' ? 1 : mark.kind.startsWith('①') ? 2 : 0
}

function continues(level: Level, item: Item): boolean {
  if (level.list || item.list) return level.list?.name === item.list?.name && level.list?.level === item.list?.level
  if (level.mark.kind !== item.mark.kind) return false
  if (item.mark.number === undefined) return Math.abs(level.indent - item.indent) < 10
  return item.mark.number === level.last + 1
}

function nests(levels: readonly Level[], item: Item): boolean {
  const top = levels.at(-1)
  if (!top) return false
  if (item.list) return top.list?.name === item.list.name && item.list.level > top.list.level
  if (item.mark.number !== undefined && item.mark.number !== 1) return false
  const isNew = levels.every((level) => level.mark.kind !== item.mark.kind)
  return item.indent >= top.indent + 10 || (isNew && item.indent >= top.indent - 10)
}

function opened(item: Item, block: Element | undefined, from: number): Level {
  const { number } = item.mark
  const made = element(number === undefined ? 'ul' : 'ol', block, [])
  if (number !== undefined && number !== 1) made.properties = { start: number }
  return { ...item, element: made, last: number ?? 0, from, isGuess: false }
}

function marksIn(node: Nodes): string {
  if (node.type === 'text') return node.data?.look?.isListMark ? node.value : ''
  return 'children' in node ? node.children.map(marksIn).join('') : ''
}

function withoutMark(block: Element, { mark, list }: Item): ElementContent[] {
  let left = mark.length
  const cut = (node: ElementContent): ElementContent[] => {
    if (node.type === 'text') {
      if (list) return node.data?.look?.isListMark ? [] : [node]
      const value = node.value.slice(left)
      left = Math.max(0, left - node.value.length)
      return value === '' ? [] : [{ ...node, value }]
    }
    if (node.type !== 'element' || (left === 0 && !list)) return [node]
    const inner = { ...node, children: node.children.flatMap(cut) }
    return isEmpty(inner) && !isEmpty(node) ? [] : [inner]
  }
  const [first, ...others] = block.children.flatMap(cut)
  if (first?.type !== 'text') return first ? [first, ...others] : others
  return [{ ...first, value: first.value.trimStart() }, ...others]
}
