import type { Element, Nodes, Root, Text } from 'hast'
import { isDataTable } from '../html/data-table.ts'
import { standsAlone } from '../html/stands-alone.ts'
import { placeOf } from '../place.ts'
import { type Line, linesIn } from '../plain-text/lines.ts'
import { headings, isElement } from '../tree/elements.ts'

/** A line of a converted document with what its style and looks say of it. */
export interface Row extends Line {
  /** The paragraph, heading or item that it stands in. */
  readonly block: Element | undefined
  readonly isStyledTitle: boolean
  readonly heading: string | undefined
  /** Centred, in a size of its own, or bold throughout. */
  readonly isSetApart: boolean
}

/**
 * The lines of a converted document that hold text, as one would paste them, each where it stands in the converted text.
 * Tables of data and notes are not among them: whatever they say, they belong to the text around them.
 */
export function rowsIn(tree: Root): Row[] {
  const written = new Map<number, Written>()
  collect(tree, undefined, written)
  const last = Math.max(0, ...written.keys())
  const text = Array.from({ length: last }, (_, index) => written.get(index + 1)?.text.replace(/\n/g, ' ') ?? '')
  return linesIn(text.join('\n')).map((line) => {
    const { block, column } = written.get(line.line) ?? { block: undefined, column: line.column }
    const looks = { heading: headingOf(block), isStyledTitle: isOf(block, 'title'), isSetApart: isSetApart(block) }
    return { ...line, column, block, ...looks }
  })
}

interface Written {
  text: string
  readonly column: number
  readonly block: Element | undefined
}

function collect(node: Nodes, block: Element | undefined, written: Map<number, Written>): void {
  if (node.type === 'text') add(node, block, written)
  if (node.type !== 'element' && node.type !== 'root') return
  if (node.type === 'element' && (isMark(node) || isNote(node) || (isElement(node, 'table') && isDataTable(node))))
    return
  const inner = node.type === 'element' && standsAlone(node.tagName) ? node : block
  for (const child of node.children) collect(child, inner, written)
}

function add(node: Text, block: Element | undefined, written: Map<number, Written>): void {
  const { line, column } = placeOf(node)
  for (const [index, text] of node.value.split('\n').entries()) {
    if (text.trim() === '') continue
    const there = written.get(line + index)
    if (there) there.text += there.block === block ? text : ` ${text}`
    else written.set(line + index, { text, column: index > 0 ? 1 : (beginsAt(block, line) ?? column), block })
  }
}

function beginsAt(block: Element | undefined, line: number): number | undefined {
  const start = block?.position?.start
  return start?.line === line ? start.column : undefined
}

// The mark of a footnote, `[1]`.
function isMark(node: Element): boolean {
  return isElement(node, 'sup') && node.children.some((child) => isElement(child, 'a') && /-ref-/.test(idOf(child)))
}

function isNote(node: Element): boolean {
  return isElement(node, 'li') && idOf(node) !== ''
}

function idOf(node: Element): string {
  return String(node.properties.id ?? '')
}

function headingOf(block: Element | undefined): string | undefined {
  return block && headings.has(block.tagName) ? block.tagName : undefined
}

function isOf(block: Element | undefined, name: string): boolean {
  return [block?.properties.className].flat().includes(name)
}

function isSetApart(block: Element | undefined): boolean {
  if (!isElement(block, 'p')) return false
  const isBold = block.children.every((child) => isElement(child, 'strong'))
  return isBold || /center|font-size/.test(String(block.properties.style ?? ''))
}
