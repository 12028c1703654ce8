import type { Element, ElementContent } from 'hast'
import { isElement, isEmpty } from './elements.ts'
import { lookOf } from './looks.ts'
import { cellsOf } from './picture-table.ts'

/** The table with its first rows as its head, where they are one and nothing says so. */
export function withHead(table: Element): Element {
  if (table.children.some((child) => isElement(child, 'thead') && !isEmpty(child))) return table
  const rows = cellsOf(table)
  const count = rows.findIndex((row) => !isHead(row))
  const heads = rows.slice(0, Math.max(0, count))
  // A cell cannot reach out of the head.
  const isWhole = heads.every((row, at) => row.every((cell) => at + spanOf(cell) <= count))
  if (heads.length === 0 || !isWhole) return table
  const first = new Set(heads.map(([cell]) => cell))
  const isOfHead = (node: ElementContent) =>
    isElement(node, 'tr') && node.children.some((cell) => cell.type === 'element' && first.has(cell))
  const moved = table.children
    .flatMap((child) => (child.type === 'element' ? [child, ...child.children] : []))
    .filter((child): child is Element => child.type === 'element' && isOfHead(child))
  if (moved.length < heads.length) return table
  const asHead = (row: Element): Element => {
    return { ...row, children: row.children.map((cell) => (isElement(cell, 'td') ? { ...cell, tagName: 'th' } : cell)) }
  }
  const head: Element = { type: 'element', tagName: 'thead', properties: {}, children: moved.map(asHead) }
  const without = (node: ElementContent): ElementContent[] => {
    if (isOfHead(node)) return []
    return [isElement(node, 'tbody') ? { ...node, children: node.children.filter((child) => !isOfHead(child)) } : node]
  }
  const rest = table.children.flatMap(without)
  const at = rest.findIndex((child) => isElement(child, 'tbody', 'tr'))
  return { ...table, children: [...rest.slice(0, at), head, ...rest.slice(at)] }
}

function spanOf({ properties }: Element): number {
  return Number(properties.rowSpan) || 1
}

/** Whether a row heads a table: all its texts are bold, and there are several. */
export function isHead(row: readonly Element[]): boolean {
  const filled = row.filter((cell) => !isEmpty(cell))
  return filled.length > 1 && filled.every((cell) => isElement(cell, 'th') || lookOf(cell)?.isBold === true)
}
