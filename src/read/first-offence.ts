import { isUtf8 } from 'node:buffer'
import type { Place } from '../model/diagnostic.ts'

/** The first byte that UTF-8 does not allow there, and what stands before it: `byte 0xE9 behind “the caf”`. */
export function firstOffence(bytes: Buffer): Place & { byte: string } {
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
  let [offset, from] = [0, 0]
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', from)) {
    offset += Buffer.byteLength(text.slice(from, at))
    if (line.readUIntBE(offset, Math.min(3, line.length - offset)) !== 0xefbfbd) return text.slice(0, at)
    offset += 3
    from = at + 1
  }
  return text
}
