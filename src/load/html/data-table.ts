import type { Element } from 'hast'
import { isLongerThan } from '../tree/elements.ts'

/** Whether a table shows data, and does not only lay out a page: rows of several short cells, no table within. */
export function isDataTable(table: Element): boolean {
  let [cells, rows, deep] = [0, 0, false]
  let isLong = false
  const look = (node: Element) => {
    for (const child of node.children) {
      if (child.type !== 'element') continue
      if (child.tagName === 'table') deep = true
      if (child.tagName === 'tr') rows++
      if (child.tagName === 'td' || child.tagName === 'th') {
        cells++
        isLong ||= isLongerThan(child, 399)
      } else look(child)
    }
  }
  look(table)
  return !deep && rows > 1 && cells >= rows * 2 && !isLong
}
