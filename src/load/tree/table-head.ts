import type { Element, ElementContent } from 'hast'
import { isElement, isEmpty } from './elements.ts'
import { lookOf } from './looks.ts'
import { cellsOf } from './picture-table.ts'

/** The table with its first row as its head, where that row is one and nothing says so. */
export function withHead(table: Element): Element {
  if (table.children.some((child) => isElement(child, 'thead') && !isEmpty(child))) return table
  const rows = cellsOf(table)
  const [first, ...others] = rows
  if (!first || others.length === 0 || !isHead(first) || others.every(isHead)) return table
  const isFirst = (node: ElementContent): node is Element =>
    isElement(node, 'tr') && node.children.some((cell) => cell === first[0])
  const row = table.children
    .flatMap((child) => (child.type === 'element' ? [child, ...child.children] : []))
    .find(isFirst)
  if (!row) return table
  const cells = row.children.map((cell) => (isElement(cell, 'td') ? { ...cell, tagName: 'th' } : cell))
  const head: Element = { type: 'element', tagName: 'thead', properties: {}, children: [{ ...row, children: cells }] }
  const without = (node: ElementContent): ElementContent[] => {
    if (node === row) return []
    return isElement(node, 'tbody') ? [{ ...node, children: node.children.filter((child) => child !== row) }] : [node]
  }
  const rest = table.children.flatMap(without)
  const at = rest.findIndex((child) => isElement(child, 'tbody', 'tr'))
  return { ...table, children: [...rest.slice(0, at), head, ...rest.slice(at)] }
}

/** Whether a row heads a table: all its texts are bold, and there are several. */
export function isHead(row: readonly Element[]): boolean {
  const filled = row.filter((cell) => !isEmpty(cell))
  return filled.length > 1 && filled.every((cell) => isElement(cell, 'th') || lookOf(cell)?.isBold === true)
}
