import type { Span } from './body.ts'
import type { Line } from './lines.ts'
import { isProse } from './page.ts'

/** Where on a page an article says when and by whom it was written. */
export interface Head {
  readonly lines: readonly Line[]
  /** Index of the title's last line, or of the first line of the text where there is no title. */
  readonly title: number
  readonly isTitled: boolean
  /** First line above the title that may belong to it. */
  readonly from: number
  /** Behind the last line below the title that may. */
  readonly to: number
  /** Where a list of other articles begins between the two, whose names and dates are not the article's. */
  readonly others: number
  /** The foot of the text: its last lines, and those right below. */
  readonly foot: Span
}

export function headOf(lines: readonly Line[], body: Span, title: Span | undefined): Head {
  const at = title ? title.to - 1 : body.from
  const to = below(lines, at, body)
  const foot = Math.max(at + 1, body.to - 3)
  const others = lines.slice(at, to).findIndex(({ rule }) => rule === 'other articles')
  return {
    lines,
    title: at,
    isTitled: title !== undefined,
    from: above(lines, title?.from ?? at),
    to,
    others: others < 0 ? to : at + others,
    foot: { from: foot, to: footEnd(lines, foot, body.to) },
  }
}

function above(lines: readonly Line[], at: number): number {
  let from = at
  while (from > 0 && at - from < linesAbove && !isProseAt(lines, from - 1)) from--
  return from
}

/** The byline may stand below a standfirst and the first paragraph, and below what lists leave between. */
function below(lines: readonly Line[], at: number, body: Span): number {
  let prose = 0
  let to = at + 1
  while (to < Math.max(body.to, at + 2) && to < lines.length && to - at < linesBelow) {
    if (isProseAt(lines, to)) prose++
    if (prose > 2) break
    to++
  }
  return to
}

/** Other articles and comments have dates and names of their own. */
function footEnd(lines: readonly Line[], from: number, to: number): number {
  const end = Math.min(lines.length, to + 4)
  const others = lines.slice(from, end).findIndex(({ rule }) => rule === 'other articles' || rule === 'comments')
  return others < 0 ? end : from + others
}

const linesAbove = 8
const linesBelow = 30

function isProseAt(lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  return line !== undefined && isProse(line)
}
