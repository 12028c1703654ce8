import type { Place } from '../../model/diagnostic.ts'

/** A stretch of a text, and what stands there instead. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly with: string
  /** Whether what stands there instead has as many lines already. */
  readonly keepsLines?: boolean
}

/** The text with what stands there instead; line ends that would be lost are put behind. Inner edits of a longer one go. */
export function edited(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text
  const parts: string[] = []
  let end = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start < end) continue
    const missing = edit.keepsLines ? 0 : linesIn(text.slice(edit.start, edit.end)) - linesIn(edit.with)
    parts.push(text.slice(end, edit.start), edit.with, '\n'.repeat(Math.max(0, missing)))
    end = edit.end
  }
  return [...parts, text.slice(end)].join('')
}

function linesIn(text: string): number {
  return text.split('\n').length - 1
}

/** Lines that become a quotation: their numbers from 0, and how far the tag that makes them one is indented. */
export interface Quoted {
  readonly from: number
  readonly to: number
  readonly indent: number
}

/** The text with the marks of quotations before those lines. */
export function withQuoteMarks(text: string, quoted: readonly Quoted[]): string {
  if (quoted.length === 0) return text
  const lines = text.split('\n')
  for (const { from, to, indent } of quoted) {
    for (let at = from; at <= to; at++) {
      const line = lines[at] ?? ''
      const own = Math.min(indent, line.search(/\S|$/))
      lines[at] = `${line.slice(0, own)}> ${line.slice(own)}`
    }
  }
  return lines.join('\n')
}

/** Which line of a text an offset lies in. */
export class LineIndex {
  readonly #starts: number[] = [0]
  readonly #text: string

  constructor(text: string) {
    this.#text = text
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1)
  }

  /** From 0. */
  at(offset: number): number {
    let [low, high] = [0, this.#starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  placeOf(offset: number): Place {
    const line = this.at(offset)
    return { line: line + 1, column: offset - (this.#starts[line] ?? 0) + 1 }
  }

  /** How many spaces stand before it where nothing else does in its line. */
  indentAt(offset: number): number | undefined {
    const before = this.#text.slice(this.#starts[this.at(offset)] ?? 0, offset)
    return before.trim() === '' ? before.length : undefined
  }
}
