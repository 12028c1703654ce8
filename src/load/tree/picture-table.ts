import type { Element } from 'hast'
import type { Figure } from '../../model/article.ts'
import type { CaptionParts } from '../../model/credit.ts'
import { widthOf } from '../plain-text/width.ts'
import { isElement, isEmpty, textIn } from './elements.ts'
import { captionOf, hasPicture, withoutPictures, withParts } from './pictures.ts'

/** A table that shows pictures, and only what is said of them beside. */
export interface PictureTable {
  readonly rows: readonly (readonly Figure[])[]
  /** What stands above all of them: the caption of the table, or its first row. */
  readonly title?: Element
}

/**
 * The pictures of a table, row by row, each with what the cells below it say, or those above it where captions stand there;
 * undefined where it is another table.
 */
export function pictureTableOf(table: Element): PictureTable | undefined {
  const rows = cellsOf(table).map(rowOf).filter(isFilled)
  if (!isShown(rows)) return undefined
  const [first, ...others] = rows
  const caption = table.children.find((child): child is Element => isElement(child, 'caption') && !isEmpty(child))
  if (first && isOfCaptions(first) && rows.at(-1)?.hasPictures === false) {
    const figures = figuresBelow(others)
    const only = first.cells.filter(({ node }) => !isEmpty(node))
    if (only.length === 1) return { rows: figures.map(bare), title: caption ?? only[0]?.node }
    return { rows: figures.map((row) => row.map((figure) => headed(figure, first)).map(figureIn)), title: caption }
  }
  const figures = first && isOfCaptions(first) ? figuresBelow(rows.toReversed()).reverse() : figuresBelow(rows)
  return { rows: figures.map(bare), title: caption }
}

function isShown(rows: readonly Row[]): boolean {
  return rows.every((row) => isOfPictures(row) || isOfCaptions(row)) && hasTurns(rows)
}

/** A cell, and the columns it takes. */
interface Cell {
  readonly node: Element
  readonly from: number
  readonly to: number
}

interface Row {
  readonly cells: readonly Cell[]
  /** The cell of each column. */
  readonly columns: readonly Cell[]
  readonly hasPictures: boolean
}

/** A picture, and the columns of its cell. */
interface Placed extends Omit<Cell, 'node'> {
  readonly figure: Figure
}

function rowOf(nodes: readonly Element[]): Row {
  const cells: Cell[] = []
  for (const node of nodes) {
    const from = cells.at(-1)?.to ?? 0
    cells.push({ node, from, to: from + Math.min(Math.max(1, Number(node.properties.colSpan) || 1), 100) })
  }
  const columns = cells.flatMap((cell) => Array.from({ length: cell.to - cell.from }, () => cell))
  return { cells, columns, hasPictures: nodes.some(hasPicture) }
}

/** Whether pictures come first or second, and captions in rows of one or two: of a table of data there are more. */
function hasTurns(rows: readonly Row[]): boolean {
  const turns = rows.map(({ hasPictures }) => (hasPictures ? 'P' : 'C')).join('')
  if (!turns.includes('P') || turns.startsWith('CC') || turns.includes('CCC')) return false
  return turns.startsWith('P') || turns.endsWith('C') || !turns.includes('CC')
}

function isFilled({ cells }: Row): boolean {
  return !cells.every(({ node }) => isEmpty(node))
}

function isOfPictures({ cells, hasPictures }: Row): boolean {
  return hasPictures && cells.every(({ node }) => isEmpty(node) || hasPicture(node))
}

/** Letters of the longest caption, Han characters counting double. */
const longestCaption = 1000

function isOfCaptions({ cells, hasPictures }: Row): boolean {
  return !hasPictures && cells.every(({ node }) => widthOf(textIn(node)) <= longestCaption)
}

/** The rows of pictures, each with what the rows behind it say up to the next. */
function figuresBelow(rows: readonly Row[]): Placed[][] {
  const figures: Placed[][] = []
  for (const row of rows) {
    if (row.hasPictures) figures.push(row.cells.flatMap(placedIn))
    else figures.push((figures.pop() ?? []).map((placed) => captioned(placed, row)))
  }
  return figures.filter((row) => row.length > 0)
}

function placedIn({ node, from, to }: Cell): Placed[] {
  const figures: Figure[] = []
  const said = captionOf(withoutPictures(node, figures))
  return figures.flatMap((figure) => (figure.src === undefined ? [] : { figure: withParts(figure, said), from, to }))
}

/** A picture with what the cells of its columns say, which may reach over several. */
function captioned(placed: Placed, row: Row): Placed {
  const parts = partsAt(placed, row)
  const { caption, credit } = placed.figure
  const texts = [caption, ...parts.map((part) => part.caption)].filter((text) => text !== undefined)
  const said = {
    ...(texts.length > 0 ? { caption: texts.join(' ') } : {}),
    ...(credit === undefined ? creditOf(parts) : {}),
  }
  return { ...placed, figure: withParts(placed.figure, said) }
}

function partsAt({ from, to }: Placed, { columns }: Row): CaptionParts[] {
  const cells = new Set(columns.slice(from, to).map(({ node }) => node))
  return [...cells].filter((node) => !isEmpty(node)).map(captionOf)
}

function creditOf(parts: readonly CaptionParts[]): Pick<CaptionParts, 'credit'> {
  const credit = parts.map((part) => part.credit).find((text) => text !== undefined)
  return credit === undefined ? {} : { credit }
}

/** A picture with what stands at the head of its column before its own caption: `Before: The hall`. */
function headed(placed: Placed, row: Row): Placed {
  const [head] = partsAt(placed, row)
  if (head?.caption === undefined) return placed
  const { caption } = placed.figure
  const colon = /\p{Script=Han}/u.test(head.caption) ? '：' : ': '
  const text = caption === undefined ? head.caption : `${head.caption.replace(/[:：]$/, '')}${colon}${caption}`
  return { ...placed, figure: withParts(placed.figure, { caption: text }) }
}

function bare(row: readonly Placed[]): Figure[] {
  return row.map(figureIn)
}

function figureIn({ figure }: Placed): Figure {
  return figure
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

/** Whether a table shows pictures, and only their captions beside. */
export function isGallery(table: Element): boolean {
  return hasPicture(table) && isShown(cellsOf(table).map(rowOf).filter(isFilled))
}
