import type { Line } from './lines.ts'

/** The lines with the cells of those that are rows of a table: a browser puts tabs between its cells. */
export function tabled(lines: readonly Line[]): Line[] {
  const rows = lines.map((line) => (line.aside ? [] : cellsOf(line.raw)))
  return lines.map((line, index) => {
    const cells = rows[index] ?? []
    const beside = [rows[index - 1], rows[index + 1]].some((other) => other?.length === cells.length)
    const isRow = cells.length > 1 && beside && line.kind !== 'byline' && line.kind !== 'breadcrumb'
    return isRow ? { ...line, kind: 'text', rule: undefined, cells } : line
  })
}

function cellsOf(raw: string): string[] {
  if (!raw.trim().includes('\t')) return []
  const cells = raw.split('\t').map((cell) => cell.replace(/[\s\u3000]+/g, ' ').trim())
  // The last cell of a row is as empty as any; one that stands alone is no row.
  return cells.filter(Boolean).length > 1 && cells.every(({ length }) => length <= 120) ? cells : []
}
