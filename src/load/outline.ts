import type { Element, ElementContent, Nodes } from 'hast'
import type { Finding } from '../model/article.ts'
import type { Place } from '../model/diagnostic.ts'
import { picksSome } from './corrections.ts'
import type { Traced } from './load.ts'
import { headings, isElement } from './tree/elements.ts'
import { leavesIn, shownIn } from './tree/leaves.ts'

/** What a stretch of a file was read as. */
export type Kind =
  | ('title' | 'byline' | 'section' | 'paragraph' | 'heading' | 'list item' | 'quote' | 'caption' | 'picture')
  | ('gallery' | 'table' | 'code' | 'rule' | 'left out')

/** A stretch of a file that was kept as something, or left out. */
export interface Part {
  readonly kind: Kind
  /** Absent where a format has no lines, nor its tree places. */
  readonly place?: { readonly start: Place; readonly end: Place }
  /** The fields that were read from it, by their names in `found`. */
  readonly fields: readonly string[]
  /** Why it was left out, or else kept against the loader. */
  readonly rule?: string
  readonly text: string
}

/** All parts of an article: its body, block by block, the lines its fields stand on, what was left out. */
export function outlineOf({ article, blocks, document }: Traced): Part[] {
  const body = blocks.flatMap(partsOf).map((part) => {
    const { start, end } = part.place ?? {}
    return start && end && picksSome(document.keeps, start, end) ? { ...part, rule: 'front matter keep' } : part
  })
  const leftOut = article.leftOut.map(({ line, column, text, rule }): Part => {
    const start = { line, column }
    return { kind: 'left out', place: { start, end: { line, column: column + text.length } }, fields: [], rule, text }
  })
  const ofEvent = Object.entries(article.event?.found ?? {}).map(([name, one]) => [`event.${name}`, one] as const)
  const all = Object.entries(article.found).filter(([name]) => name !== 'event' || ofEvent.length === 0)
  const found = [...all, ...ofEvent].filter(([name, finding]) => standsInText(name, finding))
  return found.reduce(withField, [...body, ...leftOut]).sort(byPlace)
}

// What was found in no line of the file: by the path, by all of its letters, or in the front matter.
function standsInText(name: string, { rule, sidecar }: Finding): boolean {
  return (
    !sidecar &&
    !rule.startsWith('front matter') &&
    !['language', 'collection', 'slug'].includes(name) &&
    rule !== 'file name'
  )
}

/** The parts with the field noted where it stands: in a part of the body, or on a line of its own. */
function withField(parts: readonly Part[], [name, { line, column, rule }]: readonly [string, Finding]): Part[] {
  const start = { line, column }
  const at = parts.findLastIndex(({ place }) => place && !isBefore(start, place.start) && isBefore(start, place.end))
  const own = parts.findIndex(({ place }) => place && place.start.line === line && place.start.column === column)
  const index = own >= 0 ? own : at
  const part = parts[index]
  if (part) return parts.with(index, { ...part, fields: [...part.fields, name] })
  const kind = name === 'title' ? 'title' : name === 'source.section' ? 'section' : 'byline'
  return [...parts, { kind, place: { start, end: { line, column: column + 1 } }, fields: [name], rule, text: '' }]
}

function partsOf(block: Element): Part[] {
  if (isElement(block, 'ul', 'ol', 'dl')) return within(block, 'list item')
  if (isElement(block, 'blockquote')) return within(block, 'quote')
  if (isElement(block, 'table')) return rowsOf(block)
  if (isElement(block, 'figure')) return figureOf(block)
  const kind = headings.has(block.tagName) ? 'heading' : isElement(block, 'pre') ? 'code' : 'paragraph'
  if (isElement(block, 'hr')) return [partOf('rule', block)]
  const pictures = picturesIn(block).map((picture) => partOf('picture', picture))
  const hasText = picturesIn(block).length === 0 || shownIn(withoutPictures(block)) !== ''
  return [...(hasText ? [partOf(kind, block)] : []), ...pictures]
}

function within(block: Element, kind: Kind): Part[] {
  return leavesIn(block).flatMap((leaf) => (isElement(leaf, 'pre') ? partOf('code', leaf) : partOf(kind, leaf)))
}

function rowsOf(table: Element): Part[] {
  const isGallery = picturesIn(table).length > 0
  const rows = elementsIn(table, 'tr')
  const parts = rows.map((row) => {
    const isCaption = isGallery && picturesIn(row).length === 0
    const text = row.children.flatMap((cell) => (cell.type === 'element' ? shownIn(cell) : [])).join(' · ')
    return { ...partOf(isCaption ? 'caption' : isGallery ? 'gallery' : 'table', row), text }
  })
  return [partOf(isGallery ? 'gallery' : 'table', table), ...parts]
}

function figureOf(figure: Element): Part[] {
  const pictures = picturesIn(figure).map((picture) => partOf('picture', picture))
  const captions = elementsIn(figure, 'figcaption').map((caption) => partOf('caption', caption))
  return pictures.length + captions.length > 0 ? [...pictures, ...captions] : [partOf('caption', figure)]
}

function partOf(kind: Kind, node: Element): Part {
  return { kind, place: placesOf(node), fields: [], text: shownIn(node) }
}

/** From where the first node in a tree begins to where the last one ends: what was made of several has no one place. */
function placesOf(node: Nodes): Part['place'] {
  const own = node.position ? [{ start: node.position.start, end: node.position.end }] : []
  const inner = 'children' in node ? node.children.flatMap((child) => placesOf(child) ?? []) : []
  return [...own, ...inner].reduce<Part['place']>(
    (all, { start, end }) =>
      all
        ? { start: isBefore(start, all.start) ? start : all.start, end: isBefore(end, all.end) ? all.end : end }
        : { start, end },
    undefined,
  )
}

function picturesIn(node: Element): Element[] {
  return elementsIn(node, 'img')
}

function elementsIn(node: Element, tagName: string): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return []
    return child.tagName === tagName ? [child] : elementsIn(child, tagName)
  })
}

function withoutPictures(node: Element): Element {
  const children = node.children.flatMap((child): ElementContent[] => {
    if (isElement(child, 'img')) return []
    return child.type === 'element' ? [withoutPictures(child)] : [child]
  })
  return { ...node, children }
}

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column)
}

function byPlace(a: Part, b: Part): number {
  if (!a.place || !b.place) return 0
  return a.place.start.line - b.place.start.line || a.place.start.column - b.place.start.column
}
