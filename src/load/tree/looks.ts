import type { Nodes } from 'hast'
import { headings, isBlank } from './elements.ts'
import { plain, type WordList } from './ink.ts'
import { commonest, type Paragraph, shareOf } from './paragraphs.ts'

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
  /** Whether it begins with spaces that set off a paragraph. */
  readonly isIndented: boolean
  /** Whether an element around it is called a caption: `wp-caption-text`, `MsoCaption`. */
  readonly isCaption: boolean
  /** Whether an element around it is called a credit: `photo-credit`. */
  readonly isCredit: boolean
  readonly list?: WordList
  /** Whether it is the bullet or number that Word wrote for older programs. */
  readonly isListMark: boolean
}

declare module 'hast' {
  interface TextData {
    look?: Look
  }
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
      isIndented: paragraphIndent.test(node.value),
      isCaption: ink.isCaption,
      isCredit: ink.isCredit,
      list: ink.list,
      isListMark: ink.isListMark,
    }
    node.data = { ...node.data, look }
  }
}

// `　　新华社`, or four spaces that do not break.
const paragraphIndent = /^[\s\u3000]*(?:[\u2003\u3000]{2}|(?:\u00a0 ?){4})/

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
  ...{
    scale: 1,
    isBold: false,
    isItalic: false,
    isGrey: false,
    isColoured: false,
    isCentred: false,
    indent: 0,
    isIndented: false,
  },
  ...{ isCaption: false, isCredit: false, isListMark: false },
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
    isIndented: a.isIndented,
    isCaption: a.isCaption && b.isCaption,
    isCredit: a.isCredit && b.isCredit,
    list: a.list ?? b.list,
    isListMark: false,
  }
}
