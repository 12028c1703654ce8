import type { Element, ElementContent } from 'hast'
import type { LeftOut } from '../../model/article.ts'
import type { Place } from '../../model/diagnostic.ts'
import type { Whereabouts } from '../tell.ts'
import { headings, isElement } from '../tree/elements.ts'
import { leavesIn } from '../tree/leaves.ts'

/** A stretch of an article's text, its white space made single, its lines kept apart. */
export interface Passage {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'item' | 'caption' | 'cell'
  /** Lines end with `\n`. */
  readonly text: string
  readonly links: readonly Link[]
  /** The place in the file of a character of the text. */
  readonly placeOf: (index: number) => Whereabouts
}

export interface Link {
  readonly href: string
  readonly text: string
  readonly index: number
}

/** The title as a passage: wherever in it something stands, its place is that of the title. */
export function titlePassage(title: string, { line, column, sidecar }: Whereabouts): Passage {
  const place = { line, column, ...(sidecar ? { sidecar } : {}) }
  return { kind: 'title', text: title, links: [], placeOf: () => place }
}

/** Lines of the file that are no part of the text. */
export function besidePassages(lines: readonly LeftOut[]): Passage[] {
  return lines.slice(0, 60).map(({ text, line, column }) => ({
    ...{ kind: 'paragraph', text: oneSpaced(text), links: [] },
    placeOf: (index) => ({ line, column: column + index }),
  }))
}

/** The passages of a body, in order; without code, and without what has no letter. */
export function passagesIn(blocks: readonly Element[]): Passage[] {
  const passages: Passage[] = []
  let length = 0
  for (const block of blocks) {
    if (length > longest) break
    for (const leaf of leavesIn(block)) {
      if (isElement(leaf, 'code', 'hr')) continue
      const passage = isElement(leaf, 'pre') ? markupIn(leaf) : passageOf(leaf)
      if (!passage || !/[\p{L}\p{N}]/u.test(passage.text)) continue
      passages.push(passage.text.length > longest ? { ...passage, text: passage.text.slice(0, longest) } : passage)
      length += passage.text.length
    }
  }
  return passages
}

// Markdown takes HTML that is indented for code; what stands between its tags is text all the same.
function markupIn(leaf: Element): Passage | undefined {
  const passage = passageOf({ ...leaf, children: leaf.children.flatMap(contentOf) })
  const isMarkup = /<\/[a-z]+>/i.test(passage.text)
  return isMarkup
    ? { ...passage, text: passage.text.replace(/<[^<>]{0,500}>/g, (tag) => ' '.repeat(tag.length)) }
    : undefined
}

function contentOf(node: ElementContent): ElementContent[] {
  return isElement(node, 'code') && node.type === 'element' ? node.children : [node]
}

// What an article is about it says in its first pages.
const longest = 20_000

interface Piece {
  readonly index: number
  readonly place: Place
  readonly value: string
}

function passageOf(leaf: Element): Passage {
  const pieces: Piece[] = []
  const links: Link[] = []
  let text = ''
  const add = (nodes: readonly ElementContent[]) => {
    for (const node of nodes) {
      // Each link costs the text before it.
      if (text.length > longest) return
      if (node.type === 'text') {
        const { line = 1, column = 1 } = node.position?.start ?? leaf.position?.start ?? {}
        const value = oneSpaced(node.value)
        pieces.push({ index: text.length, place: { line, column }, value })
        text += value
      } else if (isElement(node, 'br')) text += '\n'
      else if (node.type === 'element' && !isElement(node, 'pre', 'del')) {
        const index = text.length
        add(node.children)
        const href = node.tagName === 'a' ? String(node.properties.href ?? '') : ''
        if (/^https?:/i.test(href)) links.push({ href, text: text.slice(index), index })
      }
    }
  }
  add(leaf.children)
  return { kind: kindOf(leaf), text, links, placeOf: (index) => placeIn(pieces, index, leaf) }
}

// Every character keeps its place: white space is made plain, not shorter.
function oneSpaced(text: string): string {
  return text.replace(/[^\S\n ]/g, ' ')
}

function placeIn(pieces: readonly Piece[], index: number, leaf: Element): Place {
  const piece = pieces.findLast((one) => one.index <= index)
  if (!piece) return { line: leaf.position?.start.line ?? 1, column: leaf.position?.start.column ?? 1 }
  const before = piece.value.slice(0, index - piece.index)
  const { line, column } = piece.place
  const lines = before.split('\n')
  if (lines.length === 1) return { line, column: column + before.length }
  return { line: line + lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1 }
}

function kindOf({ tagName }: Element): Passage['kind'] {
  if (headings.has(tagName)) return 'heading'
  switch (tagName) {
    case 'li':
    case 'dt':
    case 'dd':
      return 'item'
    case 'td':
    case 'th':
      return 'cell'
    case 'figcaption':
    case 'caption':
      return 'caption'
    default:
      return 'paragraph'
  }
}
