import type { Traced } from '../load/load.ts'
import { type Kind, outlineOf, type Part } from '../load/outline.ts'
import type { Place } from '../model/diagnostic.ts'
import { grouped } from '../model/grouped.ts'

/** One line of a file, or one of the blocks of a long line, with what became of it. */
export interface Row {
  /** From 1; absent for the blocks of a format that has no lines. */
  readonly line?: number
  /** Given where a line holds several blocks. */
  readonly column?: number
  /** Number of the block, where there are no lines. */
  readonly block?: number
  readonly kind: Kind | 'front matter' | 'markup' | 'blank' | 'not read'
  /** Names of the fields that stand there. */
  readonly fields?: readonly string[]
  readonly rule?: string
  readonly text: string
  /** Which of the file's articles it belongs to, from 0. */
  readonly article: number
}

/** A file line by line, over all of its articles. */
export function rowsOf(articles: readonly Traced[]): Row[] {
  const [first] = articles
  if (!first) return []
  const parts = articles.flatMap((one, article) => outlineOf(one).map((part): Own => ({ ...part, article })))
  const placed = parts
    .filter(isPlaced)
    .sort((a, b) => compared(a.place.start, b.place.start) || weightOf(a) - weightOf(b))
  const loose = parts.filter((part) => !part.place && part.text !== '')
  const blocks = loose.map((part, index): Row => ({ block: index + 1, ...said(part), text: part.text }))
  return [...linesOf(first, placed), ...blocks]
}

type Own = Part & { readonly article: number }
type Placed = Own & { readonly place: NonNullable<Part['place']> }

function linesOf(traced: Traced, parts: readonly Placed[]): Row[] {
  const frontMatter = frontMatterOf(traced)
  const byLine = grouped(parts, ({ place }) => [place.start.line])
  const rows: Row[] = []
  let open: readonly Placed[] = []
  for (const [index, text] of linesIn(traced).entries()) {
    const line = index + 1
    const starting = byLine.get(line) ?? []
    open = open.filter(({ place }) => place.end.line > line || (place.end.line === line && place.end.column > 1))
    rows.push(...(frontMatter.get(line) ?? rowsAt({ line, text, starting, open, before: rows.at(-1) })))
    open = [...open, ...starting].filter(({ place }) => place.end.line > line)
  }
  return rows
}

interface At {
  readonly line: number
  readonly text: string
  readonly starting: readonly Placed[]
  /** The parts that began in a line above and are not at their end, the innermost last. */
  readonly open: readonly Placed[]
  readonly before: Row | undefined
}

function rowsAt({ line, text, starting, open, before }: At): Row[] {
  if (text.trim() === '') return [{ line, kind: 'blank', text: '', article: before?.article ?? 0 }]
  const inner = starting.filter((part, index) => !holds(part, starting[index + 1]))
  const [only, ...others] = inner
  if (only && others.length > 0) {
    return inner.map((part, index) => {
      const { column } = part.place.start
      const own = text.slice(column - 1, (inner[index + 1]?.place.start.column ?? text.length + 1) - 1)
      return { line, column, ...said(part), text: part.text || withoutTags(own) }
    })
  }
  const part = only ?? open.at(-1)
  if (part) return [{ line, ...said(part), ...(only ? {} : { fields: undefined }), text: text.trim() }]
  const isMarkup = withoutTags(text) === '' || !/[\p{L}\p{N}]/u.test(text)
  if (isMarkup) return [{ line, kind: 'markup', text: text.trim(), article: before?.article ?? 0 }]
  // A block that was left out may go on for more lines than its beginning tells.
  if (before?.kind === 'left out') return [{ ...before, line, column: undefined, text: text.trim() }]
  return [{ line, kind: 'not read', text: text.trim(), article: before?.article ?? 0 }]
}

function withoutTags(text: string): string {
  return text.replace(/<[^<>]*>/g, '').trim()
}

/** Whether a part is only the holder of the next one on the same line: a table of its first row. */
function holds(part: Placed, next: Placed | undefined): boolean {
  if (!next || (part.kind !== next.kind && part.kind !== 'left out')) return false
  return compared(part.place.start, next.place.start) <= 0 && compared(part.place.end, next.place.end) >= 0
}

function said({ kind, fields, rule, article }: Own): Pick<Row, 'kind' | 'fields' | 'rule' | 'article'> {
  return { kind, fields: fields.length > 0 ? fields : undefined, rule, article }
}

/** The rows of the front matter, by line, each with the fields that were read from it. */
function frontMatterOf({ document, article }: Traced): ReadonlyMap<number, Row[]> {
  const rows = new Map<number, Row[]>()
  if (!document.hasFrontMatter) return rows
  const names = new Map<number, string[]>()
  for (const [name, { line, rule, sidecar }] of Object.entries(article.found)) {
    if (!sidecar && rule.startsWith('front matter')) names.set(line, [...(names.get(line) ?? []), name])
  }
  const blanked = document.body.split('\n')
  for (const [index, text] of String(document.file).split('\n').entries()) {
    if (text.trim() === '' || (blanked[index] ?? '').trim() !== '') continue
    const line = index + 1
    rows.set(line, [{ line, kind: 'front matter', fields: names.get(line), text: text.trim(), article: 0 }])
  }
  return rows
}

function linesIn({ text }: Traced): string[] {
  const lines = text.split('\n')
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

function isPlaced(part: Own): part is Placed {
  return part.place !== undefined
}

function compared(a: Place, b: Place): number {
  return a.line - b.line || a.column - b.column
}

// What one article of a file leaves out may be the text of another.
function weightOf({ kind }: Own): number {
  return kind === 'left out' ? 0 : 1
}
