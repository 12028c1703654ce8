import type { Element, Nodes, Root, Text } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Place } from '../../model/diagnostic.ts'
import { placeOf } from '../place.ts'
import { patternsFor } from '../plain-text/languages/languages.ts'
import type { BylinePatterns } from '../plain-text/languages/patterns.ts'
import { type Line, lineIn } from '../plain-text/lines.ts'
import { widthOf } from '../plain-text/width.ts'
import { blocks as blockNames, isElement, wrappers } from '../tree/elements.ts'
import { isCaption } from './marks.ts'
import { isNotice } from './notices.ts'

/** One line of a page as a reader sees it: the text between two line breaks or edges of blocks. */
export interface Block extends Place {
  /** Trimmed, its spaces folded. */
  readonly text: string
  readonly width: number
  /** Width of what stands in links. */
  readonly linked: number
  readonly kind: Line['kind']
  /** Why it is furniture. */
  readonly furniture?: string
  readonly byline?: Line['byline']
  readonly steps?: Line['steps']
  /** The leaves of the tree that it consists of. */
  readonly leaves: readonly Nodes[]
  /** The elements around it, the outermost first. */
  readonly around: readonly Element[]
  /** The nearest of them that stands on lines of its own. */
  readonly tag: string
  readonly pictures: number
  /** Whether it stands in a table of data, or in a quotation: what is said there is no furniture of the page. */
  readonly isData: boolean
  /** Whether the elements around it say that it speaks of a picture. */
  readonly isCaption: boolean
}

interface Open {
  readonly leaves: Nodes[]
  /** Line breaks before the one it begins with. */
  gap: readonly Nodes[]
  text: string
  linked: number
  pictures: number
  around: readonly Element[]
  /** Whether there is a letter or a picture. */
  isBegun: boolean
  /** How long the text was when a link ended. */
  afterLink?: number
}

export interface BlockOptions {
  /** Whether what is only shown without scripts counts, too. */
  readonly noscript?: boolean
}

/** The blocks of a page in the order of its file; what is never shown (scripts, styles, the head) is not among them. */
export function blocksIn(root: Root | Element, options: BlockOptions = {}): Block[] {
  const found: Block[] = []
  const data = new Set<Element>()
  const looksOf = looksOfTexts(patternsFor(beginningOf(root)))
  let open: Open = opened([])
  const close = () => {
    const block = blockFrom(open, data, looksOf)
    if (block) found.push(block)
    open = opened([])
  }
  const walk = (node: Nodes, around: readonly Element[], isLink: boolean) => {
    if (node.type === 'text') return addText(open, node, around, isLink)
    if (node.type !== 'element' && node.type !== 'root') return
    if (node.type === 'root') {
      for (const child of node.children) walk(child, around, isLink)
      return
    }
    if (never.has(node.tagName) || (node.tagName === 'noscript' && !options.noscript)) return
    if (node.tagName === 'table' && isDataTable(node)) data.add(node)
    const inner = [...around, node]
    if (node.tagName === 'br') {
      const gap = open.isBegun ? [] : open.leaves.filter((leaf) => isElement(leaf, 'br'))
      close()
      open.gap = gap
      open.leaves.push(node)
    } else if (node.tagName === 'img') addPicture(open, node, around)
    else if (embedded.has(node.tagName)) open.leaves.push(node)
    else if (standsAlone(node.tagName)) {
      close()
      if (node.tagName === 'hr') found.push(...ruleFrom(node, around))
      for (const child of node.children) walk(child, inner, isLink)
      close()
    } else {
      // Links of a menu stand side by side without a blank between them.
      if (node.tagName === 'a' && open.afterLink === open.text.length) open.text += ' '
      for (const child of node.children) walk(child, inner, isLink || node.tagName === 'a')
      if (node.tagName === 'a') open.afterLink = open.text.length
    }
  }
  walk(root, [], false)
  close()
  return found
}

const never = new Set([
  ...['script', 'style', 'head', 'title', 'meta', 'link', 'template', 'svg', 'math', 'canvas', 'map', 'noembed'],
  ...['noframes', 'frameset', 'textarea', 'datalist'],
])
const embedded = new Set(['iframe', 'video', 'audio', 'object', 'embed'])
const more = new Set([
  ...['li', 'dt', 'dd', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'caption', 'figcaption', 'legend', 'summary'],
  ...['select', 'option', 'button', 'dialog', 'menu', 'search', 'label', 'noscript'],
])

/** Whether elements of this name stand on lines of their own. */
export function standsAlone(tagName: string): boolean {
  return blockNames.has(tagName) || wrappers.has(tagName) || more.has(tagName)
}

function opened(around: readonly Element[]): Open {
  return { leaves: [], gap: [], text: '', linked: 0, pictures: 0, around, isBegun: false }
}

function addText(open: Open, node: Text, around: readonly Element[], isLink: boolean): void {
  open.leaves.push(node)
  if (!open.isBegun) open.around = around
  open.isBegun ||= node.value.trim() !== ''
  open.text += node.value
  if (isLink) open.linked += widthOf(folded(node.value).trim())
}

function addPicture(open: Open, node: Element, around: readonly Element[]): void {
  open.leaves.push(node)
  if (!open.isBegun) open.around = around
  open.isBegun = true
  open.pictures++
}

type Looks = Pick<Block, 'width' | 'kind' | 'furniture' | 'byline' | 'steps'>

/** What texts look like by themselves. Menus say the same again and again: each text is looked at once. */
function looksOfTexts(patterns: BylinePatterns | undefined): (text: string) => Looks {
  const known = new Map<string, Looks>()
  return (text) => {
    const looks = known.get(text) ?? looksOf(text, patterns)
    known.set(text, looks)
    return looks
  }
}

function looksOf(text: string, patterns: BylinePatterns | undefined): Looks {
  const { byline, steps, rule: furniture, kind, width } = lineIn(text, patterns)
  const isOfSite = kind === 'text' && isNotice(text)
  return { width, ...(isOfSite ? { kind: 'furniture', furniture: 'notice' } : { kind, furniture }), byline, steps }
}

/** As much of the text of a page as tells its language. */
function beginningOf(node: Nodes, before = ''): string {
  if (before.length > enough) return before
  if (node.type === 'text') return `${before}${node.value.slice(0, 1000)} `
  if (!('children' in node) || (node.type === 'element' && never.has(node.tagName))) return before
  return node.children.reduce((text: string, child) => beginningOf(child, text), before)
}
const enough = 8000

function blockFrom(
  { leaves, gap, text: raw, linked, pictures, around }: Open,
  data: ReadonlySet<Element>,
  looksOf: (text: string) => Looks,
): Block | undefined {
  const text = folded(raw).trim()
  if (text === '' && pictures === 0 && !leaves.some((leaf) => leaf.type === 'element' && embedded.has(leaf.tagName)))
    return undefined
  const first = leaves.find((leaf) => leaf.type !== 'text' || leaf.value.trim() !== '')
  return {
    ...placeOf(first),
    text,
    ...looksOf(text),
    linked,
    leaves: [...gap, ...leaves],
    around,
    tag: around.findLast(({ tagName }) => standsAlone(tagName))?.tagName ?? 'body',
    pictures,
    isData: around.some((element) => data.has(element)),
    isCaption: around.slice(-4).some(isCaption),
  }
}

/** Whether a table shows data, and does not only lay out a page: rows of several short cells, no table within. */
export function isDataTable(table: Element): boolean {
  let [cells, rows, deep] = [0, 0, false]
  let longest = 0
  const look = (node: Element) => {
    for (const child of node.children) {
      if (child.type !== 'element') continue
      if (child.tagName === 'table') deep = true
      if (child.tagName === 'tr') rows++
      if (child.tagName === 'td' || child.tagName === 'th') {
        cells++
        longest = Math.max(longest, textOf(child).length)
      } else look(child)
    }
  }
  look(table)
  return !deep && rows > 1 && cells >= rows * 2 && longest < 400
}

function ruleFrom(node: Element, around: readonly Element[]): Block[] {
  const empty = { text: '', width: 0, linked: 0, pictures: 0, kind: 'text' as const, isData: false, isCaption: false }
  return [{ ...placeOf(node), ...empty, leaves: [node], around, tag: 'hr' }]
}

function folded(text: string): string {
  return text.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffc]/g, '').replace(/[\s\u3000]+/g, ' ')
}
