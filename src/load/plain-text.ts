import type { ElementContent, Root } from 'hast'
import type { LeftOut } from '../model/article.ts'
import { droppedIn } from './corrected.ts'
import { picksSome } from './corrections.ts'
import type { Document } from './document.ts'
import type { Draft, Loader } from './draft.ts'
import type { Field } from './mapping.ts'
import { type BodySpan, bodyIn, type Span, sentencesIn } from './plain-text/body.ts'
import { factsAbove } from './plain-text/facts.ts'
import { fieldsIn } from './plain-text/fields.ts'
import { isPastedIn, type Line, linesIn } from './plain-text/lines.ts'
import { openingAbove } from './plain-text/opening.ts'
import { pagesJoined } from './plain-text/pages.ts'
import { paragraphsOf } from './plain-text/paragraphs.ts'
import { secondArticleIn } from './plain-text/second-article.ts'
import { standfirstIn } from './plain-text/standfirst.ts'
import { tell } from './tell.ts'

/** Text pasted out of a page: the article is found among menus, bylines, share bars and notices. */
export const plainText: Loader = { name: 'plain-text', accepts, atMost: 0.75, read }

function accepts({ file, body, hasFrontMatter }: Document): number {
  return isPastedIn(body.slice(0, 4000), 12, file) ? 0.75 : hasFrontMatter ? 0.45 : 0.5
}

function read(document: Document): Draft {
  return draftOf(linesIn(document.body, document.drops, document.file), document)
}

/** The article among the lines of a document, as it was pasted, mailed or printed; of a letter all is text if it can be. */
export function draftOf(written: readonly Line[], document: Document, isLetter = false): Draft {
  const { file, fields, keeps } = document
  const all = pagesJoined(written)
  const second = secondArticleIn(all)
  const lines = all.slice(0, second)
  const others = all.slice(lines.length)
  if (others[0]) tell(file, others[0], 'articles-several', others[0].line)
  const column = lines.find(({ isColumn }) => isColumn)
  if (column) tell(file, column, 'columns-parted')
  const given = titleOf(fields)
  const prose = proseIn(lines, given !== undefined)
  const { found, withheld, title, used } = fieldsIn(lines, prose, given)
  const span =
    (isLetter || isDocument(lines)) && !lines.some(isForeign)
      ? wholeOf(lines, title, prose)
      : spanOf(lines, title, prose)
  const standfirst = new Set(standfirstIn(lines, prose, title))
  const isOwn = (line: Line, index: number) => (isWithin(span, index) && isBody(line)) || standfirst.has(line)
  const inBody = lines.filter(
    (line, index) => !used.has(line) && (isOwn(line, index) || picksSome(keeps, line, line.end)),
  )
  const tree: Root = { type: 'root', children: paragraphsOf(inBody) satisfies ElementContent[] }
  const kept = new Set([...inBody, ...used])
  return {
    found: given !== undefined ? { ...found, title: undefined } : found,
    withheld,
    tree,
    leftOut: [
      ...lines.flatMap((line, index) => leftOutOf(line, index, span, kept)),
      ...others.flatMap((line) => piecesOf(line, 'second article')),
      ...droppedIn(document),
    ],
  }
}

/** The lines of the text, from what is stated between title and prose on. */
function spanOf(lines: readonly Line[], title: Span | undefined, prose: BodySpan): BodySpan {
  const above = Math.min(title?.to ?? 0, prose.to)
  const from = Math.max(openingAbove(lines, prose), above)
  return { ...prose, from: title ? factsAbove(lines, { from: above, to: from }) : from }
}

/** All lines below the title, of a letter or document with nothing of a page in it. */
function wholeOf(lines: readonly Line[], title: Span | undefined, prose: BodySpan): BodySpan {
  if (prose.from === prose.to) return prose
  return { from: Math.min(prose.from, title?.to ?? 0), to: lines.length, gaps: new Set() }
}

/** Whether lines are in sections or lists, or facts by name, and none is a byline, as in minutes, papers and calls. */
function isDocument(lines: readonly Line[]): boolean {
  if (lines.some(({ kind, byline }) => kind === 'byline' && (byline?.author ?? byline?.published))) return false
  const ordered = lines.filter(({ text, width }) => width <= 80 && order.test(text)).length
  return ordered >= leastOrdered && ordered >= lines.length * leastShare
}

// `2 Data`, `2.1 Sources`, `三、预算`, `(ii) a design`, `- maps`, `Present: Jane Doe`, `参加：王伟`
const order =
  /^(?:\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivx]{1,4})[.)、]?\s\S|[一二三四五六七八九十]{1,3}、|[•·▪■◆●–-]\s|[\p{L}][\p{L} ]{1,30}[:：])/u
const [leastOrdered, leastShare] = [4, 0.25]

// What stands around the text of letters, too.
const ofLetters: ReadonlySet<string | undefined> = new Set([
  ...['contact line', 'e-mail head', 'signature', 'running head', 'ornament', 'tags line', 'page number', 'footnote'],
])

function isForeign({ kind, rule, byline }: Line): boolean {
  return kind === 'breadcrumb' || byline?.source !== undefined || (kind === 'furniture' && !ofLetters.has(rule))
}

/**
 * Where nothing looks like an article, what stands under a title that the editor wrote is one all the same, and so are a
 * few lines with nothing of a page among them: the first is their title.
 */
function proseIn(lines: readonly Line[], isTitled: boolean): BodySpan {
  const prose = bodyIn(lines)
  if (prose.from < prose.to) return prose
  if (isTitled) return sentencesIn(lines)
  const isNote =
    lines.length <= fewLines && lines[0]?.kind === 'text' && lines.every(({ rule, steps }) => !rule && !steps)
  return isNote ? { from: 1, to: lines.length, gaps: new Set() } : prose
}

// More lines without a sentence are a menu whose words are not known.
const fewLines = 12

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
  return piecesOf(line, rule)
}

function piecesOf(whole: Line, rule: string): LeftOut[] {
  const pieces = whole.pieces?.filter(({ text }) => text !== '') ?? [whole]
  return pieces.map(({ line, column, text }) => ({ line, column, text, rule }))
}
