import type { Root } from 'hast'
import { picksSome } from '../corrections.ts'
import type { Document } from '../document.ts'
import type { Draft } from '../draft.ts'
import { bodyIn } from '../plain-text/body.ts'
import { fieldsAround } from '../plain-text/fields.ts'
import { withoutDropped } from '../tree/dropped.ts'
import { hasNotes } from './footnotes.ts'
import { titleOfName } from './named.ts'
import { isPasted, withoutPage } from './pasted.ts'
import { type Row, rowsIn } from './rows.ts'
import { titleOf } from './title.ts'

/**
 * The article of a converted document. What somebody wrote in Word is text but for its title and bylines; a page that was
 * pasted whole is read as in a text file, without what pages have around their articles.
 */
export function articleIn(tree: Root, { file, keeps }: Document): Draft {
  const rows = rowsIn(tree)
  const prose = bodyIn(rows)
  const isPage = !hasNotes(tree) && isPasted(rows, prose)
  const title = titleOf(rows, prose, isPage)
  const { found, withheld, used } = fieldsAround(rows, prose, title)
  const named = title ? found.title && { ...found.title, rule: title.rule } : titleOfName(file.path, tree)
  const isKept = (row: Row) => picksSome(keeps, row, row.end)
  const read = new Set(rows.filter((row) => used.has(row) && !isKept(row)).map(({ line }) => line))
  const text = withoutDropped(tree, ({ line }, end) => !end && read.has(line)).tree
  const body = { ...prose, from: Math.max(prose.from, Math.min(title?.to ?? 0, prose.to)) }
  const isKnown = (row: Row) => used.has(row) || isKept(row)
  const shown = isPage
    ? withoutPage(text, { rows, body, from: Math.min(title?.from ?? body.from, body.from), isKnown })
    : { tree: text, leftOut: [] }
  return { found: { ...found, title: named ?? found.title }, withheld, ...shown }
}
