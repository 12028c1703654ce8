import type { ElementContent, Root } from 'hast'
import type { Confidence, LeftOut } from '../model/article.ts'
import { droppedIn } from './corrected.ts'
import { picksSome } from './corrections.ts'
import type { Document } from './document.ts'
import type { Draft, Findings, Found, Loader } from './draft.ts'
import { shortened } from './excerpt.ts'
import { type BodySpan, bodyIn } from './plain-text/body.ts'
import { type Line, linesIn } from './plain-text/lines.ts'
import { paragraphsOf } from './plain-text/paragraphs.ts'
import { titleIn } from './plain-text/title.ts'

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
  const likely = titleIn(lines, prose)
  const title = likely !== undefined && isTitle(lines[likely], likely >= prose.from) ? likely : undefined
  const span = belowTitle(prose, title)
  const used = new Set<Line>()
  const found = {
    ...(title === undefined ? titleFromText(lines, prose) : titleFound(lines, title, used)),
    ...bylinesFound(lines, span, used),
    ...sectionFound(lines, title, used),
  }
  const isOwn = (line: Line, index: number) => isWithin(span, index) && isBody(line)
  const inBody = lines.filter(
    (line, index) => !used.has(line) && (isOwn(line, index) || picksSome(keeps, line, line.end)),
  )
  const tree: Root = { type: 'root', children: paragraphsOf(inBody) satisfies ElementContent[] }
  const kept = new Set([...inBody, ...used])
  return {
    found: isTitled ? { ...found, title: undefined } : found,
    tree,
    leftOut: [...lines.flatMap((line, index) => leftOutOf(line, index, span, kept)), ...droppedIn(document)],
  }
}

/** The body without the title and what stands above it. */
function belowTitle(body: BodySpan, title: number | undefined): BodySpan {
  if (title === undefined || title < body.from) return body
  return { ...body, from: Math.min(title + 1, body.to) }
}

/** A sentence of the text is no title, however much it speaks of the same things. */
function isTitle(line: Line | undefined, isInBody: boolean): boolean {
  return line !== undefined && !(isInBody && /[.。]["”’」]?$/.test(line.text))
}

function isWithin({ from, to, gaps }: BodySpan, index: number): boolean {
  return index >= from && index < to && !gaps.has(index)
}

function isBody(line: Line): boolean {
  return line.kind === 'text' || line.kind === 'caption'
}

function titleFound(lines: readonly Line[], index: number | undefined, used: Set<Line>): Findings {
  const line = index === undefined ? undefined : lines[index]
  if (!line) return {}
  used.add(line)
  return { title: foundIn(line, line.text, 'line above the text', 0.8) }
}

/** A text that has no title goes by its first sentence, or by as much of it as a title may be long. */
function titleFromText(lines: readonly Line[], { from, to }: BodySpan): Findings {
  const line = lines.slice(from, to).find((one) => one.kind === 'text')
  if (!line) return {}
  const sentence = /^.{20,}?(?:[.!?](?=\s|$)|[。！？])/u.exec(line.text.slice(0, 400))?.[0] ?? line.text
  return { title: foundIn(line, shortened(sentence.replace(/[.。]$/, '')), 'first words of the text', 0.2) }
}

/** The bylines around the title and at the foot of the text; the first that says a thing wins. */
function bylinesFound(lines: readonly Line[], span: BodySpan, used: Set<Line>): Findings {
  const found: { -readonly [Name in keyof Findings]: Findings[Name] } = {}
  const bylines = lines.slice(0, span.to + 3).filter((line) => line.byline)
  for (const line of bylines) {
    const { source, author, published, updated, dateWord } = line.byline ?? {}
    const rule = dateWord ? `byline ${dateWord}` : 'byline'
    if (published && !found.published) found.published = foundIn(line, published, rule, 0.9)
    if (updated && !found.updated) found.updated = foundIn(line, updated, rule, 0.9)
    if (source && !found.sourceName) found.sourceName = foundIn(line, source, 'byline', 0.8)
    if (author && !found.author) found.author = foundIn(line, author, 'byline', 0.8)
    used.add(line)
  }
  return found
}

/** The last step of the breadcrumb, or a short line that stands alone above the title. */
function sectionFound(lines: readonly Line[], title: number | undefined, used: Set<Line>): Findings {
  const above = lines.slice(0, title ?? 0)
  const crumbs = above.findLast((line) => line.steps && line.steps.length > 0)
  const step = crumbs?.steps?.filter((one) => one !== lines[title ?? 0]?.text).at(-1)
  if (crumbs && step) {
    used.add(crumbs)
    return { section: foundIn(crumbs, step, 'breadcrumb', 0.9) }
  }
  const [only, ...others] = above.filter((line) => line.kind === 'text')
  if (!only || others.length > 0 || only.width > 30 || /[\d.。!?:：|@]/.test(only.text)) return {}
  used.add(only)
  return { section: foundIn(only, only.text, 'line above the title', 0.6) }
}

function foundIn<T>({ line, column }: Line, value: T, rule: string, confidence: Confidence): Found<T> {
  return { value, line, column, rule, confidence }
}

function leftOutOf(line: Line, index: number, { from, to }: BodySpan, kept: ReadonlySet<Line>): LeftOut[] {
  if (kept.has(line)) return []
  const where = index < from ? 'before the text' : index >= to ? 'behind the text' : 'within the text'
  const rule = line.rule ?? (line.kind === 'breadcrumb' ? 'breadcrumb' : where)
  return [{ line: line.line, column: line.column, text: line.text, rule }]
}
