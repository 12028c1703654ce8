import type { Element } from 'hast'
import type { Figure } from '../../model/article.ts'
import { placeOf } from '../place.ts'
import { isElement, isEmpty } from './elements.ts'
import { captionOf, hasPicture, withoutPictures } from './pictures.ts'

/** The rows of pictures of a table, each with the captions of the row below it; undefined where it is another table. */
export function rowsOfPictures(table: Element): Figure[][] | undefined {
  const rows: Figure[][] = []
  let awaitsCaptions = false
  for (const cells of cellsOf(table)) {
    if (cells.every(isEmpty)) {
      awaitsCaptions = false
    } else if (cells.every((cell) => isEmpty(cell) || hasPicture(cell))) {
      rows.push(cells.map(figureOfCell))
      awaitsCaptions = true
    } else if (awaitsCaptions && !cells.some(hasPicture)) {
      rows.push((rows.pop() ?? []).map((figure, index) => ({ ...figure, ...captionOf(cells[index]) })))
      awaitsCaptions = false
    } else return undefined
  }
  const filled = rows.map((row) => row.filter(({ src }) => src !== undefined)).filter((row) => row.length > 0)
  return filled.length > 0 ? filled : undefined
}

/** The cells of each row of a table, without those of tables within it. */
export function cellsOf(table: Element): Element[][] {
  const rows = (node: Element): Element[] =>
    node.children.flatMap((child) => {
      if (isElement(child, 'tr')) return child
      return child.type === 'element' ? rows(child) : []
    })
  return rows(table).map((row) => row.children.filter((cell): cell is Element => isElement(cell, 'td', 'th')))
}

function figureOfCell(cell: Element): Figure {
  const figures: Figure[] = []
  const rest = withoutPictures(cell, figures)
  const [first = { alt: '', ...placeOf(cell) }] = figures
  return { ...first, ...captionOf(rest) }
}

/** Whether a table shows pictures, and only their captions beside. */
export function isGallery(table: Element): boolean {
  return hasPicture(table) && rowsOfPictures(table) !== undefined
}
