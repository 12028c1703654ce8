import type { Place } from '../model/diagnostic.ts'

export type Decoded = Text | Word | Binary | Unknown

export interface Text {
  readonly kind: 'text'
  /** Without byte order mark, line endings as they were. */
  readonly text: string
  /** What it was converted from; none for UTF-8. */
  readonly converted?: Conversion
  /** What had no meaning in the encoding; U+FFFD stands for it. */
  readonly broken?: Broken
}

export interface Conversion {
  /** The name an editor knows. */
  readonly encoding: string
  /** By a byte order mark or escapes, by what the file says of itself, or by how the text reads. */
  readonly by: 'mark' | 'declaration' | 'statistics'
  /** From 0 to 1. */
  readonly confidence: number
  /** Where the first line of that encoding stands, in a file whose other lines are in UTF-8. */
  readonly from?: Place
}

export interface Broken extends Place {
  readonly count: number
  /** The first of the bytes, and what stands before it: `byte 0xFF behind “so far”`. */
  readonly byte: string
}

/** A Word document: a ZIP archive that is read as it is. */
export interface Word {
  readonly kind: 'word'
}

export interface Binary {
  readonly kind: 'binary'
  /** What it is, with its article: `a PNG picture`. */
  readonly what: string
}

export interface Unknown extends Broken {
  readonly kind: 'unknown'
}
