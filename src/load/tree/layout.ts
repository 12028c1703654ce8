import type { Element, ElementContent, Nodes, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { headings, isElement, isEmpty } from './elements.ts'
import { cellsOf, isGallery } from './picture-table.ts'
import { styleOf } from './style.ts'
import { isHead } from './table-head.ts'

/** Unwraps tables that only put parts of a page beside each other, in reading order; tables of data and galleries stay. */
export function unwrapLayoutTables(tree: Root): void {
  const walk = (node: Root | Element) => {
    for (const child of node.children) if (child.type === 'element') walk(child)
    if (isElement(node, 'table') && isLayout(node)) unwrap(node)
  }
  walk(tree)
}

const parts: ReadonlySet<string> = new Set([
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'td',
  'th',
  'caption',
  'colgroup',
])

// What is nested deeper has been judged by itself.
function unwrap(node: Element): void {
  node.tagName = 'div'
  node.properties = {}
  for (const child of node.children) if (child.type === 'element' && parts.has(child.tagName)) unwrapPart(child)
}

function unwrapPart(part: Element): void {
  if (['td', 'th', 'caption'].includes(part.tagName)) part.tagName = 'div'
  else unwrap(part)
}

function isLayout(table: Element): boolean {
  const { role } = table.properties
  if (role === 'presentation' || role === 'none') return true
  const rows = cellsOf(table)
  if (isGallery(table) && !rows.flat().some((cell) => isPage(cell) || countOf(cell, ['img']) > 1)) return false
  // One column is a box: that is seen first, as boxes are what is nested.
  if (rows.every((row) => widthOf(row) < 2)) return true
  const filled = rows.filter((row) => row.some((cell) => !isEmpty(cell)))
  return weightOf(table, filled) <= 0
}

/** How much says that a table of two columns or more holds data: its signs of data less its signs of a layout. */
function weightOf(table: Element, rows: readonly (readonly Element[])[]): number {
  const cells = rows.flat()
  const filled = cells.filter((cell) => !isEmpty(cell))
  const lengths = filled.map((cell) => textOf(cell).trim().length)
  const [head = []] = rows
  const signs: readonly (readonly [applies: boolean, weight: number])[] = [
    [filled.some((cell) => isElement(cell, 'th')), 3],
    [hasOwn(table, 'caption'), 3],
    [hasOwn(table, 'thead'), 2],
    [rows.length > 1 && isHead(head), 2],
    [hasBorder(table), 2],
    [rows.length > 1 && lengths.every((length) => length <= 60), 2],
    [rows.length > 2 && new Set(rows.map(widthOf)).size === 1, 1],
    [
      filled.filter((cell) => /^[^\p{L}]*\d[^\p{L}]*\p{L}{0,4}$/u.test(textOf(cell).trim())).length * 4 > filled.length,
      1,
    ],
    [cells.some((cell) => hasWithin(cell, (node) => isElement(node, 'table'))), -4],
    [cells.some((cell) => hasWithin(cell, (node) => headings.has(node.tagName))), -2],
    [cells.some(isPage), -3],
    [rows.length === 1, -2],
    [hasLooksOfLayout(table), -1],
  ]
  return signs.reduce((sum, [applies, weight]) => sum + (applies ? weight : 0), 0)
}

/** Whether a cell holds a part of a page: several paragraphs, or more words than a cell of data. */
function isPage(cell: Element): boolean {
  const text = textOf(cell).trim()
  const length = text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0)
  return length > 400 || (length > 150 && countOf(cell, ['p', 'div', 'br']) > 3)
}

function widthOf(row: readonly Element[]): number {
  return row.reduce((sum, { properties }) => sum + Math.max(1, Number(properties.colSpan) || 1), 0)
}

function hasBorder(table: Element): boolean {
  const border = table.properties.border
  if (border !== undefined && String(border) !== '0') return true
  const styles = [table, ...(cellsOf(table)[0] ?? []).slice(0, 1)].map(styleOf)
  return styles.some((style) =>
    Object.entries(style).some(
      ([name, value]) =>
        /^border(?:$|-(?:top|bottom|left|right|width|style)$)/.test(name) && !/^(?:none|0|medium none)/.test(value),
    ),
  )
}

function hasLooksOfLayout({ properties }: Element): boolean {
  const isPadded = ['cellPadding', 'cellSpacing', 'border'].some((name) => String(properties[name] ?? '') === '0')
  return isPadded || Number.parseInt(String(properties.width ?? ''), 10) >= 500 || properties.width === '100%'
}

function hasOwn(table: Element, name: string): boolean {
  return table.children.some((child) => isElement(child, name) && !isEmpty(child))
}

function hasWithin(node: Element, is: (node: Element) => boolean): boolean {
  return node.children.some((child) => child.type === 'element' && (is(child) || hasWithin(child, is)))
}

function countOf(node: Nodes, names: readonly string[]): number {
  if (!('children' in node)) return 0
  return (node.children as ElementContent[]) // below an element
    .reduce(
      (sum, child) =>
        sum +
        (isElement(child, ...names) && (child.tagName !== 'p' || !isEmpty(child)) ? 1 : 0) +
        countOf(child, names),
      0,
    )
}
