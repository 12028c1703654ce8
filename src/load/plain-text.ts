import type { ElementContent, Root } from 'hast'
import type { LeftOut } from '../model/article.ts'
import { droppedIn } from './corrected.ts'
import { picksSome } from './corrections.ts'
import type { Document } from './document.ts'
import type { Draft, Loader } from './draft.ts'
import { type BodySpan, bodyIn } from './plain-text/body.ts'
import { factsAbove } from './plain-text/facts.ts'
import { fieldsIn } from './plain-text/fields.ts'
import { type Line, linesIn } from './plain-text/lines.ts'
import { paragraphsOf } from './plain-text/paragraphs.ts'

/** Text pasted out of a page: the article is found among menus, bylines, share bars and notices. */
export const plainText: Loader = { name: 'plain-text', accepts, read }

function accepts({ body, hasFrontMatter }: Document): number {
  const head = linesIn(body.slice(0, 4000)).slice(0, 12)
  const isPasted = head.some(({ kind }) => kind === 'byline' || kind === 'breadcrumb')
  return isPasted ? 0.75 : hasFrontMatter ? 0.45 : 0.5
}

function read(document: Document): Draft {
  const { body, fields, keeps, drops } = document
  const lines = linesIn(body, drops)
  const isTitled = fields.some(({ name }) => name.toLowerCase() === 'title')
  const prose = bodyIn(lines)
  const { found, withheld, title, used } = fieldsIn(lines, prose)
  const above = Math.min(title?.to ?? 0, prose.to)
  const from = Math.max(prose.from, above)
  const span = { ...prose, from: title ? factsAbove(lines, { from: above, to: from }) : from }
  const isOwn = (line: Line, index: number) => isWithin(span, index) && isBody(line)
  const inBody = lines.filter(
    (line, index) => !used.has(line) && (isOwn(line, index) || picksSome(keeps, line, line.end)),
  )
  const tree: Root = { type: 'root', children: paragraphsOf(inBody) satisfies ElementContent[] }
  const kept = new Set([...inBody, ...used])
  return {
    found: isTitled ? { ...found, title: undefined } : found,
    withheld,
    tree,
    leftOut: [...lines.flatMap((line, index) => leftOutOf(line, index, span, kept)), ...droppedIn(document)],
  }
}

function isWithin({ from, to, gaps }: BodySpan, index: number): boolean {
  return index >= from && index < to && !gaps.has(index)
}

function isBody(line: Line): boolean {
  return line.kind === 'text' || line.kind === 'caption'
}

function leftOutOf(line: Line, index: number, { from, to }: BodySpan, kept: ReadonlySet<Line>): LeftOut[] {
  if (kept.has(line)) return []
  const where = index < from ? 'before the text' : index >= to ? 'behind the text' : 'within the text'
  const rule = line.rule ?? (line.kind === 'breadcrumb' || line.kind === 'byline' ? line.kind : where)
  return [{ line: line.line, column: line.column, text: line.text, rule }]
}
