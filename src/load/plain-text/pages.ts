import { bodyIn } from './body.ts'
import type { Line } from './lines.ts'
import { isSameTitle } from './same-title.ts'
import { titleIn } from './title.ts'
import { hasSentence } from './width.ts'

/**
 * The lines of an article that was pasted page by page: what its pages have in common stands aside from the second on,
 * and so do the feet and heads between them, so that its text is one.
 */
export function pagesJoined(lines: readonly Line[]): Line[] {
  const pages = pagesIn(lines)
  const common = commonIn(lines, pages)
  const seen = new Set<string>()
  const aside = new Set<number>(pagersWithin(lines))
  for (const page of pages) {
    for (let index = page.from; index < page.to; index++) {
      const line = lines[index]
      if (line && isAside(line, index, page, { common, seen })) aside.add(index)
    }
    for (const { text } of lines.slice(page.from, page.to)) seen.add(text)
  }
  return lines.map((line, index) =>
    aside.has(index) ? { ...line, byline: undefined, kind: 'furniture', rule: again, aside: again } : line,
  )
}

interface Known {
  /** What several pages say. */
  readonly common: ReadonlySet<string>
  /** What the pages before said. */
  readonly seen: ReadonlySet<string>
}

function isAside(line: Line, index: number, page: Page, { common, seen }: Known): boolean {
  if (isProse(line)) return seen.has(line.text)
  if (page.isFirst && (index < page.prose || line.kind === 'byline')) return false
  if (common.has(line.text)) return true
  const isBetween = (!page.isFirst && index < page.prose) || (!page.isLast && index > page.end)
  return isBetween && line.kind !== 'text' && line.kind !== 'caption'
}

/** Pagers with the text going on right below them. */
function pagersWithin(lines: readonly Line[]): number[] {
  return lines.flatMap((line, index) => {
    return line.kind === 'furniture' && line.rule === 'page number' && lines.slice(index + 1, index + 3).some(isProse)
      ? [index]
      : []
  })
}

const again = 'repeated on each page'

interface Page {
  readonly from: number
  readonly to: number
  /** Its first line of running text, and its last. */
  readonly prose: number
  readonly end: number
  readonly isFirst: boolean
  readonly isLast: boolean
}

function pagesIn(lines: readonly Line[]): Page[] {
  const starts = startsIn(lines)
  return starts.map((from, at) => {
    const to = starts[at + 1] ?? lines.length
    const prose = proseIn(lines, from, to)
    const [first = from, last = to - 1] = [prose[0], prose.at(-1)]
    return { from, to, prose: first, end: last, isFirst: at === 0, isLast: at === starts.length - 1 }
  })
}

// A line that stands in a file more often than this is no head of a page.
const mostPages = 100
// Widths of running text that a page has at least.
const leastProse = 160
// How many lines are looked through for the title of the first page.
const headLines = 300

/** Where the pages begin: where the first lines of the file stand again in their order, above text of their own. */
function startsIn(lines: readonly Line[]): number[] {
  const places = placesOf(lines.slice(0, 8), lines)
  const shift = places.findIndex((indices) => indices.length > 1)
  const indices = places[shift] ?? []
  if (indices.length > mostPages) return []
  const prose = proseIn(lines, 0, lines.length)
  const hasProse = (from: number, to: number) => {
    const own = prose.filter((index) => index >= from && index < to)
    return own.reduce((sum, index) => sum + (lines[index]?.width ?? 0), 0) >= leastProse
  }
  const starts = [0]
  for (const start of indices.slice(1).map((index) => index - shift)) {
    const last = starts.at(-1) ?? 0
    if (start - last >= 4 && hasProse(last, start) && isPage(lines, last, start)) starts.push(start)
  }
  return starts.length > 1 && hasProse(starts.at(-1) ?? 0, lines.length) ? starts : []
}

/** Where the text of each line of the head stands, from it on, except right below. */
function placesOf(head: readonly Line[], lines: readonly Line[]): number[][] {
  const places = new Map(head.map(({ text }) => [text, [] as number[]])) // filled below
  for (const [index, { text }] of lines.entries()) {
    const known = places.get(text)
    if (known && known.length <= mostPages && index - (known.at(-1) ?? -4) >= 4) known.push(index)
  }
  return head.map(({ text }) => places.get(text) ?? [])
}

/** How many of the lines at the head of the file stand here again, in their order. */
function likeness(lines: readonly Line[], start: number): number {
  let count = 0
  let at = start
  for (const { text } of lines.slice(0, 8)) {
    const found = lines.slice(at, at + 4).findIndex((line) => line.text === text)
    if (found < 0) continue
    count++
    at += found + 1
  }
  return count
}

/** Whether the head of the file stands here again with the same title, or with none and a pager above it. */
function isPage(lines: readonly Line[], last: number, start: number): boolean {
  const alike = likeness(lines, start)
  const first = lines.slice(0, Math.min(start, headLines))
  const title = titleIn(first, bodyIn(first))
  const [prose = start] = proseIn(lines, start, lines.length)
  const head = lines.slice(start, prose)
  if (title && head.some(({ text }) => isSameTitle(text, title.text))) return alike >= 2
  const known = new Set(first.map(({ text }) => text))
  const isNew = (line: Line) => line.kind === 'text' && line.width >= 12 && !known.has(line.text)
  const end = proseIn(lines, last, start).at(-1) ?? last
  const isPaged = lines.slice(end, start).some(({ rule, text }) => rule === 'page number' && /\d/.test(text))
  return alike >= 3 && isPaged && !head.some(isNew)
}

/** The texts that stand on several pages. */
function commonIn(lines: readonly Line[], pages: readonly Page[]): Set<string> {
  const on = new Map<string, number>()
  const seen = new Set<string>()
  for (const { from, to } of pages) {
    // A page that says nothing of its own is the one before, pasted twice.
    const prose = proseIn(lines, from, to).map((index) => lines[index]?.text ?? '')
    if (prose.every((text) => seen.has(text))) continue
    for (const text of prose) seen.add(text)
    for (const text of new Set(lines.slice(from, to).map((line) => line.text))) on.set(text, (on.get(text) ?? 0) + 1)
  }
  return new Set([...on].flatMap(([text, count]) => (count > 1 ? [text] : [])))
}

/** Indices of the lines that look like running text. */
export function proseIn(lines: readonly Line[], from: number, to: number): number[] {
  const found: number[] = []
  for (let index = from; index < to; index++) {
    const line = lines[index]
    if (line && isProse(line)) found.push(index)
  }
  return found
}

function isProse({ kind, width, text }: Line): boolean {
  return kind === 'text' && width >= 80 && hasSentence(text)
}
