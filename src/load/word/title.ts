import type { BodySpan } from '../plain-text/body.ts'
import { type Title, titleIn } from '../plain-text/title.ts'
import { endsSentence } from '../plain-text/width.ts'
import type { Row } from './rows.ts'

export interface WordTitle extends Title {
  readonly rule: string
}

// How sure a title is by its style or looks.
const sure = { style: 0.95, heading: 0.9, apart: 0.85, first: 0.7, long: 0.5 }

/** How many lines above a text a heading may stand, and among how many at the beginning a title that is set apart. */
const above = 15
const head = 4

/** The title of a document by its style, as a heading, by its looks, or else as in any other text. */
export function titleOf(rows: readonly Row[], body: BodySpan, isPage: boolean): WordTitle | undefined {
  const styled = rows.slice(0, body.from + head).findIndex(({ isStyledTitle }) => isStyledTitle)
  if (styled >= 0) return at(rows, styled, 'paragraph in the style Title', sure.style)
  const heading = isPage ? headingAbove(rows, body) : rows[0]?.heading ? 0 : -1
  if (heading >= 0) return at(rows, heading, isPage ? 'heading above the text' : 'first heading', sure.heading)
  const apart = isPage ? -1 : rows.slice(0, head).findIndex((row) => row.isSetApart && isShort(row))
  if (apart >= 0) return at(rows, apart, 'first paragraph, set apart', sure.apart)
  const found = titleIn(rows, body)
  const [first] = rows
  const isFirst = !isPage && first !== undefined && isShort(first)
  const firstSure = (first?.width ?? 0) <= 80 ? sure.first : sure.long
  if (isFirst && (found?.confidence ?? 0) < firstSure) return at(rows, 0, 'first paragraph', firstSure)
  return found && { ...found, rule: 'line above the text' }
}

function at(rows: readonly Row[], index: number, rule: string, confidence: number): WordTitle {
  const block = rows[index]?.block
  const next = rows.slice(index).findIndex((row) => row.block !== block)
  const to = next < 0 ? rows.length : index + next
  const text = rows.slice(index, to).map((row) => row.text)
  return { from: index, to, text: joined(text), rule, confidence }
}

// A title of two lines is often one paragraph with a line break.
function joined(lines: readonly string[]): string {
  return lines.reduce((before, line) =>
    /[\p{Script=Han}，：]$/u.test(before) && /^[\p{Script=Han}“《]/u.test(line) ? before + line : `${before} ${line}`,
  )
}

function headingAbove(rows: readonly Row[], { from }: BodySpan): number {
  const start = Math.max(0, from - above)
  const near = rows.slice(start, from + 1)
  const index = near.findLastIndex(({ heading, width, kind }) => heading === 'h1' && width >= 8 && kind === 'text')
  return index < 0 ? -1 : start + index
}

function isShort({ kind, width, text }: Row): boolean {
  return kind === 'text' && width <= 160 && !endsSentence(text)
}
