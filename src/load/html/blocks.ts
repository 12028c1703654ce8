import type { Element, Nodes, Root, Text } from 'hast'
import { placeOf } from '../place.ts'
import { widthOf } from '../plain-text/width.ts'
import { isElement } from '../tree/elements.ts'
import type { Block } from './block.ts'
import { type Looks, looksOfTexts } from './block-looks.ts'
import { isDataTable } from './data-table.ts'
import { isCaption } from './marks.ts'
import { standsAlone } from './stands-alone.ts'
import { isUnseen } from './unseen.ts'

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
  /** What texts look like, where less than all of it has to be known. */
  readonly looksOf?: (text: string) => Looks
}

/** The blocks of a page in the order of its file; what is never shown (scripts, styles, the head) is not among them. */
export function blocksIn(root: Root | Element, options: BlockOptions = {}): Block[] {
  const found: Block[] = []
  const data = new Set<Element>()
  const look = { looksOf: options.looksOf ?? looksOfTexts(root), isSaidOf: captionsKnown(), data }
  let open: Open = opened([])
  const close = () => {
    const block = blockFrom(open, look)
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
    if (isUnseen(node.tagName) || (node.tagName === 'noscript' && !options.noscript)) return
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

const embedded = new Set(['iframe', 'video', 'audio', 'object', 'embed'])

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

interface Look {
  readonly looksOf: (text: string) => Looks
  readonly isSaidOf: (element: Element) => boolean
  /** Tables of data. */
  readonly data: ReadonlySet<Element>
}

/** Which elements say that they speak of a picture; each is asked once, though it be around thousands of blocks. */
function captionsKnown(): (element: Element) => boolean {
  const known = new Map<Element, boolean>()
  return (element) => {
    const is = known.get(element) ?? isCaption(element)
    known.set(element, is)
    return is
  }
}

function blockFrom(
  { leaves, gap, text: raw, linked, pictures, around }: Open,
  { looksOf, isSaidOf, data }: Look,
): Block | undefined {
  const text = folded(raw).trim()
  if (text === '' && pictures === 0 && !leaves.some((leaf) => leaf.type === 'element' && embedded.has(leaf.tagName)))
    return undefined
  const first = leaves.find((leaf) => leaf.type !== 'text' || leaf.value.trim() !== '')
  return {
    ...placeOf(first),
    text,
    ...(isInCaption(around) ? { width: widthOf(text), kind: 'caption' as const } : looksOf(text)),
    linked,
    leaves: [...gap, ...leaves],
    around,
    tag: around.findLast(({ tagName }) => standsAlone(tagName))?.tagName ?? 'body',
    pictures,
    isData: data.size > 0 && around.some((element) => data.has(element)),
    isCaption: around.slice(-4).some(isSaidOf),
  }
}

// `© Town archive` there names who made a picture, and is no foot of the page.
function isInCaption(around: readonly Element[]): boolean {
  return around.slice(-4).some(({ tagName }) => tagName === 'figcaption')
}

function ruleFrom(node: Element, around: readonly Element[]): Block[] {
  const empty = { text: '', width: 0, linked: 0, pictures: 0, kind: 'text' as const, isData: false, isCaption: false }
  return [{ ...placeOf(node), ...empty, leaves: [node], around, tag: 'hr' }]
}

function folded(text: string): string {
  return text.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffc]/g, '').replace(/[\s\u3000]+/g, ' ')
}
