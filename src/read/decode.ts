import { isUtf8 } from 'node:buffer'
import type { Place } from '../model/diagnostic.ts'
import { namesIn } from '../model/zip.ts'
import { binaryKind, hasControls } from './binary-kind.ts'
import { isLegible, isPlausible } from './is-plausible.ts'

export type Decoded = Text | Word | Binary | Unknown

export interface Text {
  readonly kind: 'text'
  /** Without byte order mark, line endings as they were. */
  readonly text: string
  /** The encoding it was converted from; none for UTF-8. */
  readonly converted?: 'UTF-16' | 'GB18030'
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

export interface Unknown extends Place {
  readonly kind: 'unknown'
  /** The first byte that UTF-8 does not allow there, and what stands before it. */
  readonly byte: string
}

/** The text of a file, found from its bytes alone: its name promises nothing. */
export function decode(bytes: Buffer): Decoded {
  const isText = isUtf8(bytes) && !hasControls(bytes)
  if (isWord(bytes)) return { kind: 'word' }
  const what = binaryKind(bytes, isText)
  if (what) return { kind: 'binary', what }
  if (isText) return { kind: 'text', text: bytes.toString('utf8').replace(/^\uFEFF/, '') }
  const wide = utf16(bytes)
  if (wide !== undefined) return { kind: 'text', text: wide, converted: 'UTF-16' }
  if (hasControls(bytes)) return { kind: 'binary', what: 'a binary file' }
  const chinese = strictly('gb18030', bytes)
  if (chinese !== undefined && isPlausible(chinese)) return { kind: 'text', text: chinese, converted: 'GB18030' }
  return { kind: 'unknown', ...firstOffence(bytes) }
}

function isWord(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04' && namesIn(bytes).includes('word/document.xml')
}

// By its byte order mark or, without one, by the zero bytes that every space and line end brings. Zeros are no proof
// of the order: in 一 (U+4E00) it is the other byte that is zero.
function utf16(bytes: Buffer): string | undefined {
  const mark = bytes.length > 1 ? bytes.readUInt16BE(0) : 0
  const marked = mark === 0xfffe || mark === 0xfeff
  if (bytes.length % 2 === 1 || !(marked || bytes.includes(0))) return undefined
  const orders = mark === 0xfffe ? ['utf-16le'] : mark === 0xfeff ? ['utf-16be'] : ['utf-16le', 'utf-16be']
  const texts = orders.map((order) => strictly(order, bytes)).filter((text) => text !== undefined)
  return texts.find((text) => !text.includes('\0') && (marked || isLegible(text)))
}

// Strips the byte order mark of its own encoding.
function strictly(encoding: string, bytes: Buffer): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function firstOffence(bytes: Buffer): Place & { byte: string } {
  let [line, start, end] = [1, 0, lineEnd(bytes, 0)]
  // A line feed is never part of a longer character, so lines can be looked at one by one.
  while (end < bytes.length && isUtf8(bytes.subarray(start, end)))
    [line, start, end] = [line + 1, end, lineEnd(bytes, end)]
  const before = validPrefix(bytes.subarray(start, end))
  const byte = bytes[start + Buffer.byteLength(before)] ?? 0
  const behind = before.trim().slice(-12)
  return {
    line,
    column: before.length + 1,
    byte: `byte 0x${byte.toString(16).toUpperCase()}${behind ? ` behind “${behind}”` : ''}`,
  }
}

// Behind the line feed.
function lineEnd(bytes: Buffer, start: number): number {
  const feed = bytes.indexOf(0x0a, start)
  return feed < 0 ? bytes.length : feed + 1
}

// Up to the first stand-in that the decoder had to put there itself.
function validPrefix(line: Buffer): string {
  const text = line.toString('utf8')
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
    const offset = Buffer.byteLength(text.slice(0, at))
    if (line.readUIntBE(offset, Math.min(3, line.length - offset)) !== 0xefbfbd) return text.slice(0, at)
  }
  return text
}
