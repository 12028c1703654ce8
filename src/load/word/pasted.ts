import type { Root } from 'hast'
import type { LeftOut } from '../../model/article.ts'
import type { Place } from '../../model/diagnostic.ts'
import type { BodySpan } from '../plain-text/body.ts'
import { withoutDropped } from '../tree/dropped.ts'
import type { Row } from './rows.ts'

/** Whether a document is a page that was pasted whole: several of its lines, of more than one kind, are what only pages have. */
export function isPasted(rows: readonly Row[], { from, to }: BodySpan): boolean {
  const foreign = rows.filter(
    ({ kind, rule }) => (kind === 'furniture' && !ofReports.has(rule)) || kind === 'breadcrumb',
  )
  const texts = new Set(foreign.map(({ text }) => text))
  const kinds = new Set(foreign.map(({ kind, rule }) => rule ?? kind))
  return from < to && texts.size > 2 && kinds.size > 1
}

// What stands at the foot of a press release, too.
const ofReports: ReadonlySet<string | undefined> = new Set(['contact line', 'editor line'])

export interface Pasted {
  readonly rows: readonly Row[]
  /** The text of the article. */
  readonly body: BodySpan
  /** Where its title stands, or its text begins. */
  readonly from: number
  /** Rows that are not to be left out, whatever they are. */
  readonly isKnown: (row: Row) => boolean
}

export interface Shown {
  readonly tree: Root
  readonly leftOut: readonly LeftOut[]
}

/** The article of a pasted page, and what the page has around it. */
export function withoutPage(tree: Root, { rows, body, from, isKnown }: Pasted): Shown {
  const leftOut = rows.flatMap((row, index) => (isKnown(row) ? [] : leftOutOf(row, index, body)))
  const gone = new Set(leftOut.map(({ line }) => line))
  const first = rows[from]?.line ?? 0
  const last = leftOut.find(({ line }) => line > (rows[body.to - 1]?.line ?? 0))?.line ?? Number.POSITIVE_INFINITY
  const written = new Set(rows.map(({ line }) => line))
  // Logos and tables of links have no line of their own among the rows.
  const isAround = ({ line }: Place) => !written.has(line) && (line < first || line > last)
  const shown = withoutDropped(tree, (place, end) => !end && (gone.has(place.line) || isAround(place)))
  const around = shown.leftOut
    .filter(isAround)
    .map((one) => ({ ...one, rule: one.line < first ? 'before the text' : 'behind the text' }))
  return { tree: shown.tree, leftOut: [...leftOut, ...around].sort(byPlace) }
}

function leftOutOf(row: Row, index: number, { from, to, gaps }: BodySpan): LeftOut[] {
  const isText = row.kind === 'text' || row.kind === 'caption'
  if (isText && index >= from && index < to && !gaps.has(index)) return []
  const where = index < from ? 'before the text' : index >= to ? 'behind the text' : 'within the text'
  const rule = row.rule ?? (isText || row.kind === 'furniture' ? where : row.kind)
  return [{ line: row.line, column: row.column, text: row.text, rule }]
}

function byPlace(a: Place, b: Place): number {
  return a.line - b.line || a.column - b.column
}
