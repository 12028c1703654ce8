import type { ElementContent, Root } from 'hast'
import type { LeftOut } from '../model/article.ts'
import { droppedIn } from './corrected.ts'
import { picksSome } from './corrections.ts'
import type { Document } from './document.ts'
import type { Draft, Loader } from './draft.ts'
import type { Field } from './mapping.ts'
import { type BodySpan, bodyIn, sentencesIn } from './plain-text/body.ts'
import { fieldsIn } from './plain-text/fields.ts'
import { type Line, linesIn } from './plain-text/lines.ts'
import { paragraphsOf } from './plain-text/paragraphs.ts'
import { standfirstIn } from './plain-text/standfirst.ts'

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
  const given = titleOf(fields)
  const weighed = bodyIn(lines)
  const prose = given !== undefined && weighed.to === 0 ? sentencesIn(lines) : weighed
  const { found, title, used } = fieldsIn(lines, prose, given)
  const span = { ...prose, from: Math.max(prose.from, Math.min(title?.to ?? 0, prose.to)) }
  const standfirst = new Set(standfirstIn(lines, prose, title))
  const isOwn = (line: Line, index: number) => (isWithin(span, index) && isBody(line)) || standfirst.has(line)
  const inBody = lines.filter(
    (line, index) => !used.has(line) && (isOwn(line, index) || picksSome(keeps, line, line.end)),
  )
  const tree: Root = { type: 'root', children: paragraphsOf(inBody) satisfies ElementContent[] }
  const kept = new Set([...inBody, ...used])
  return {
    found: given !== undefined ? { ...found, title: undefined } : found,
    tree,
    leftOut: [...lines.flatMap((line, index) => leftOutOf(line, index, span, kept)), ...droppedIn(document)],
  }
}

function titleOf(fields: readonly Field[]): string | undefined {
  const value = fields.find(({ name }) => name.toLowerCase() === 'title')?.value
  return typeof value === 'string' ? value : undefined
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
