import type { Text } from './decoded.ts'
import { legibility } from './legibility.ts'

/** Text in UTF-32 or UTF-16, found by its byte order mark or, in UTF-16 without one, by its zero bytes. */
export function wideText(bytes: Buffer): Text | undefined {
  const order = marks.find(([mark]) => bytes.subarray(0, mark.length).equals(mark))?.[1]
  if (order) return marked(bytes, order)
  if (bytes.length % 2 === 1 || !bytes.includes(0)) return undefined
  // Zeros are no proof of the order: in 一 (U+4E00) it is the other byte that is zero.
  const texts = ['utf-16le', 'utf-16be'].map((name) => strictly(name, bytes)).filter((text) => text !== undefined)
  const [text] = texts
    .filter((one) => !one.includes('\0') && legibility(one) >= 0.5)
    .sort((a, b) => legibility(b) - legibility(a))
  return text === undefined ? undefined : textOf(text, 'UTF-16', 'statistics')
}

// FF FE 00 00 would be UTF-16 with a zero character, which no text begins with.
const marks: readonly (readonly [Buffer, string])[] = [
  [Buffer.from('fffe0000', 'hex'), 'utf-32le'],
  [Buffer.from('0000feff', 'hex'), 'utf-32be'],
  [Buffer.from('fffe', 'hex'), 'utf-16le'],
  [Buffer.from('feff', 'hex'), 'utf-16be'],
]

function marked(bytes: Buffer, order: string): Text | undefined {
  if (order.startsWith('utf-32')) {
    const text = utf32(bytes.subarray(4), order === 'utf-32le')
    return textOf(text, 'UTF-32', 'mark')
  }
  return textOf(new TextDecoder(order).decode(bytes), 'UTF-16', 'mark')
}

/** With U+FFFD for what is no character. */
function utf32(bytes: Buffer, isLittle: boolean): string {
  let text = ''
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)
    text += code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\uFFFD'
  }
  return bytes.length % 4 === 0 ? text : `${text}\uFFFD`
}

function textOf(text: string, encoding: string, by: 'mark' | 'statistics'): Text {
  const broken = brokenIn(text)
  return { kind: 'text', text, converted: { encoding, by, confidence: 1 }, ...(broken ? { broken } : {}) }
}

// Strips the byte order mark of its own encoding.
function strictly(encoding: string, bytes: Buffer): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The stand-ins of a text that was decoded: how many there are, and where the first is. */
export function brokenIn(text: string): Text['broken'] {
  const first = text.indexOf('\uFFFD')
  if (first < 0) return undefined
  let [count, line, start] = [0, 1, 0]
  for (let at = first; at >= 0; at = text.indexOf('\uFFFD', at + 1)) count++
  for (let feed = text.indexOf('\n'); feed >= 0 && feed < first; feed = text.indexOf('\n', start)) {
    line++
    start = feed + 1
  }
  const before = text.slice(start, first).trim().slice(-12)
  return {
    line,
    column: first - start + 1,
    count,
    byte: before ? `a byte behind “${before}”` : 'the first of its line',
  }
}
