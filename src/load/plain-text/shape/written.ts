import type { Place } from '../../../model/diagnostic.ts'

/** A line of the file, or what a decoder made of one or several. */
export interface PhysicalLine extends Place {
  readonly text: string
  readonly offset: number
  /** The last line of the file that it holds, where that is not the one it begins on. */
  readonly lastLine?: number
  /** Why its place among the others shows that it is not the article's, whatever it says. */
  readonly aside?: string
  /** Whether it is of one of two columns that stood side by side. */
  readonly isColumn?: true
}

/** A line that is not blank. */
export interface WrittenLine extends Place {
  /** Trimmed, its spaces folded. */
  readonly text: string
  readonly raw: string
  readonly offset: number
  /** Just behind it; in a later line of the file where a paragraph was made whole. */
  readonly end: Place
  /** Whether a blank line stands before it. */
  readonly isApart: boolean
  /** How many form feeds stand before it in the file. */
  readonly page: number
  /** The lines of the file that it was put together from, where they are several. */
  readonly pieces?: readonly Piece[]
  /** Why its place among the others shows that it is not the article's, whatever it says. */
  readonly aside?: string
  /** Whether it is of one of two columns that stood side by side. */
  readonly isColumn?: true
  /** Whether it is a note at the foot of a printed page, with which the text above does not go on. */
  readonly isNote?: boolean
  /** Whether it goes on with the sentence of the line before, although something stands between them. */
  readonly runsOn?: boolean
}

export interface Piece extends Place {
  readonly text: string
}

/** A text cut into lines, also at form feeds, which then stand alone. */
export function physicalLines(text: string): PhysicalLine[] {
  const lines: PhysicalLine[] = []
  let offset = 0
  for (const [index, whole] of text.split('\n').entries()) {
    let column = 1
    for (const part of whole.includes('\f') ? whole.split(/(?=\f)|(?<=\f)/) : [whole]) {
      lines.push({ text: part, line: index + 1, column, offset: offset + column - 1 })
      column += part.length
    }
    offset += whole.length + 1
  }
  return lines
}

/** The lines that are not blank, cleaned of what nobody sees. */
export function written(lines: readonly PhysicalLine[]): WrittenLine[] {
  const all: WrittenLine[] = []
  let isApart = true
  let page = 0
  for (const { text: raw, line, column: start, offset, lastLine, aside, isColumn } of lines) {
    const text = cleaned(raw)
    if (raw === '\f') page++
    else if (text === '') isApart = true
    else {
      const indent = raw.length - raw.trimStart().length
      const end = { line: lastLine ?? line, column: start + raw.trimEnd().length }
      const place = { line, column: start + indent, offset: offset + indent, end }
      all.push({ text, raw, ...place, isApart, page, aside, ...(isColumn ? { isColumn } : {}) })
      isApart = false
    }
  }
  return all
}

function cleaned(raw: string): string {
  return letters(raw)
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffc]/g, '')
    .replace(/[\s\u3000]+/g, ' ')
    .trim()
}

/** Printers' ligatures and the radicals that stand for Han characters in printed files, as letters: `ﬁ` → `fi`. */
function letters(raw: string): string {
  return raw.replace(/[\ufb00-\ufb06\u2e80-\u2fdf]/g, (char) => char.normalize('NFKC'))
}
