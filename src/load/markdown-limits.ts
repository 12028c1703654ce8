import type { Place } from '../model/diagnostic.ts'
import { embeddedIn } from '../model/embedded-picture.ts'
import { shielded } from './tags/shield.ts'

/** A text that was bounded, and where that begins to matter. */
export interface Limited {
  readonly text: string
  readonly from?: Place
}

// Each sign that may open something is looked for an end up to the end of its paragraph, so what a paragraph may cost is
// its signs times its length. The headings and the lists that a document may hold cost their square.
const mostSteps = 2_000_000
const mostSigns = 1000
const mostSignsOfAll = 15_000
const mostUnderlines = 300
const mostCells = 3000
// Marks behind another mark of a quote or a list; with each that ends, all that stands before it is gone through.
const mostInner = 1000

/** The text with stand-ins for signs of Markdown where they are too many to mean anything: parsers show them as they are. */
export function withFewSigns(text: string): Limited {
  const parts: string[] = []
  const shown = withFewHeads(text)
  let from = shown === text ? undefined : firstDifference(text, shown)
  let [line, left] = [1, mostSignsOfAll]
  for (const chunk of chunksOf(shown)) {
    const count = isHtml.test(chunk) ? 0 : signsIn(chunk)
    const room = count === 0 ? left : roomIn(chunk, left)
    if (count > room) from ??= { line, column: 1 }
    parts.push(count > room ? shieldedFrom(chunk, room) : chunk)
    left -= Math.min(count, room)
    line += chunk.split('\n').length - 1
  }
  return { text: parts.join(''), from }
}

/** How many signs of a paragraph are read, of those that are left for the text. */
function roomIn(chunk: string, left: number): number {
  return Math.min(left, mostSigns, Math.max(30, Math.floor(mostSteps / (chunk.length - embeddedIn(chunk) + 1))))
}

const signs = /[[\]*_~<`]/g
// HTML from one blank line to the next is no Markdown: `<p>`, `<table class="x">`, `</div>`
const isHtml =
  /^\s{0,3}<\/?(?:p|div|table|t[rdh]|thead|tbody|ul|ol|li|dl|dt|dd|h[1-6]|section|article|figure|blockquote|center|form|main|header|footer|nav|aside|details|html|body)\b/i

function signsIn(chunk: string): number {
  let count = 0
  for (const _ of chunk.matchAll(signs)) count++
  return count
}

function shieldedFrom(chunk: string, room: number): string {
  let count = 0
  return chunk.replace(signs, (sign) => (++count > room ? shielded(sign) : sign))
}

/** Paragraphs, items of lists and rows of tables, with their line ends: no sign is looked for beyond these. */
function* chunksOf(text: string): Generator<string> {
  let from = 0
  let isFence = false
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at) + 1
    const line = text.slice(at, Math.min(end, at + 100))
    const wasFence = isFence
    isFence = /^[ \t>]*(?:```|~~~)/.test(line)
    // A fence is a chunk of its own, so that none is ever taken for a sign too many.
    if (at > from && (wasFence || isFence || startsChunk(line))) {
      yield text.slice(from, at)
      from = at
    }
    at = end
  }
  if (from < text.length) yield text.slice(from)
}

function startsChunk(line: string): boolean {
  return /^[ \t]*(?:$|\n|\||#{1,6}[ \t]|[-*+][ \t]|1[.)][ \t])/.test(line)
}

// `---` and `===` below text, which make it a heading; items and quotes within each other on one line, `> - - x`; notes,
// `[^1]: x`; cells.
function withFewHeads(text: string): string {
  let [underlines, inner, notes, cells] = [0, 0, 0, 0]
  return text
    .replace(/^ {0,3}\[\^[^\]\n]{1,100}\]:/gm, (note) => (++notes > mostUnderlines ? shielded(note) : note))
    .replace(/\|/g, (bar) => (++cells > mostCells ? shielded(bar) : bar))
    .replace(/^(?: {0,3}(?:=+|-+)[ \t]*)$/gm, (line) => (++underlines > mostUnderlines ? shielded(line) : line))
    .replace(/^[ \t]*(?:(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])[ \t]*){2,16}/gm, (marks) => {
      inner += marks.trim().split(/[ \t]+|(?<=>)(?=>)/).length - 1
      return inner > mostInner ? shielded(marks) : marks
    })
}

function firstDifference(text: string, other: string): Place {
  let at = 0
  while (text[at] === other[at]) at++
  const before = text.slice(0, at).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
