import type { Element, ElementContent } from 'hast'
import type { Figure } from '../../model/article.ts'
import { widthOf } from '../plain-text/width.ts'
import { isElement, isEmpty, textIn } from './elements.ts'
import { cellsOf } from './picture-table.ts'
import { captionOf, hasPicture, withoutPictures, withParts } from './pictures.ts'

/**
 * A table of texts and pictures without its pictures, and without columns that held nothing else. What was taken out is added
 * to the list, each called what the next cell of its row says: a name beside a portrait.
 */
export function withoutTablePictures(table: Element, taken: Figure[]): Element {
  const rows = cellsOf(table)
  for (const row of rows) for (const [at, cell] of row.entries()) taken.push(...calledFrom(cell, row, at))
  const rest = withoutPictures(table, [])
  const gone = columnsOfPictures(rows)
  return gone.size > 0 ? withoutColumns(rest, gone) : rest
}

function calledFrom(cell: Element, row: readonly Element[], at: number): Figure[] {
  if (!hasPicture(cell)) return []
  const figures: Figure[] = []
  const own = withoutPictures(cell, figures)
  const [name] = [own, ...row.slice(at + 1), ...row.slice(0, at)].filter((one) => !isEmpty(one) && !hasPicture(one))
  const said = name && widthOf(textIn(name)) <= longestName ? captionOf(name) : {}
  return figures.map((figure) => withParts(figure, figure.caption === undefined ? said : {}))
}

const longestName = 80

/** The columns in which there are pictures and no words, below the head; none where that would leave no table. */
function columnsOfPictures(rows: readonly (readonly Element[])[]): ReadonlySet<number> {
  const widths = new Set(rows.map((row) => row.length))
  const [width = 0] = widths
  const isSpanned = rows
    .flat()
    .some(({ properties }) => Number(properties.colSpan) > 1 || Number(properties.rowSpan) > 1)
  if (widths.size > 1 || isSpanned) return new Set()
  const below = rows.filter((row) => !row.every((cell) => isElement(cell, 'th')))
  const columns = Array.from({ length: width }, (_, at) => below.flatMap((row) => row[at] ?? []))
  const gone = [...columns.keys()].filter(
    (at) => columns[at]?.some(hasPicture) && columns[at]?.every((cell) => textIn(cell) === ''),
  )
  return new Set(width - gone.length >= 2 ? gone : [])
}

function withoutColumns(node: Element, gone: ReadonlySet<number>): Element {
  let at = -1
  const children = node.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child]
    if (!isElement(child, 'td', 'th')) return [withoutColumns(child, gone)]
    at++
    return gone.has(at) ? [] : [child]
  })
  return { ...node, children }
}
