import type { ElementContent, Root } from 'hast'
import type { Confidence, LeftOut } from '../model/article.ts'
import { droppedIn } from './corrected.ts'
import { picksSome } from './corrections.ts'
import type { Document } from './document.ts'
import type { Draft, Findings, Found, Loader } from './draft.ts'
import { bodyIn, type Span } from './plain-text/body.ts'
import { type Line, linesIn } from './plain-text/lines.ts'
import { pagesJoined } from './plain-text/pages.ts'
import { paragraphsOf } from './plain-text/paragraphs.ts'
import { secondArticleIn } from './plain-text/second-article.ts'
import { titleIn } from './plain-text/title.ts'
import { tell } from './tell.ts'

/** Text pasted out of a page: the article is found among menus, bylines, share bars and notices. */
export const plainText: Loader = { name: 'plain-text', accepts, read }

function accepts({ body, hasFrontMatter }: Document): number {
  const head = linesIn(body.slice(0, 4000)).slice(0, 12)
  const isPasted = head.some(({ kind }) => kind === 'byline' || kind === 'breadcrumb')
  return isPasted ? 0.75 : hasFrontMatter ? 0.45 : 0.5
}

function read(document: Document): Draft {
  return draftOf(linesIn(document.body, document.drops), document)
}

/** The article among the lines of a document, as it was pasted, mailed or printed. */
export function draftOf(written: readonly Line[], document: Document): Draft {
  const { file, fields, keeps } = document
  const all = pagesJoined(written)
  const second = secondArticleIn(all)
  const lines = all.slice(0, second)
  const others = all.slice(lines.length)
  if (others[0]) tell(file, others[0], 'articles-several', others[0].line)
  const isTitled = fields.some(({ name }) => name.toLowerCase() === 'title')
  const prose = bodyIn(lines)
  const title = titleIn(lines, prose)
  const span = title === undefined ? prose : { from: Math.max(prose.from, Math.min(title + 1, prose.to)), to: prose.to }
  const used = new Set<Line>()
  const found = {
    ...titleFound(lines, title, used),
    ...bylinesFound(lines, span, used),
    ...sectionFound(lines, title, used),
  }
  const isOwn = (line: Line, index: number) => index >= span.from && index < span.to && isBody(line)
  const inBody = lines.filter(
    (line, index) => !used.has(line) && (isOwn(line, index) || picksSome(keeps, line, line.end)),
  )
  const tree: Root = { type: 'root', children: paragraphsOf(inBody) satisfies ElementContent[] }
  const kept = new Set([...inBody, ...used])
  return {
    found: isTitled ? { ...found, title: undefined } : found,
    tree,
    leftOut: [
      ...lines.flatMap((line, index) => leftOutOf(line, index, span, kept)),
      ...others.flatMap((line) => piecesOf(line, 'second article')),
      ...droppedIn(document),
    ],
  }
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

/** The bylines around the title and at the foot of the text; the first that says a thing wins. */
function bylinesFound(lines: readonly Line[], span: Span, used: Set<Line>): Findings {
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

function leftOutOf(line: Line, index: number, { from, to }: Span, kept: ReadonlySet<Line>): LeftOut[] {
  if (kept.has(line)) return []
  const where = index < from ? 'before the text' : index >= to ? 'behind the text' : 'within the text'
  const rule = line.rule ?? (line.kind === 'breadcrumb' ? 'breadcrumb' : where)
  return piecesOf(line, rule)
}

function piecesOf(whole: Line, rule: string): LeftOut[] {
  const pieces = whole.pieces?.filter(({ text }) => text !== '') ?? [whole]
  return pieces.map(({ line, column, text }) => ({ line, column, text, rule }))
}
