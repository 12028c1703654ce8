import { isUtf8 } from 'node:buffer'
import { declaredCharset } from './declared-charset.ts'
import type { Text, Unknown } from './decoded.ts'
import { decoded, type Encoding, encodingLabelled } from './encodings.ts'
import { firstOffence } from './first-offence.ts'
import { type Guess, guess, readingOf } from './guess.ts'
import { brokenIn } from './wide-text.ts'

/** Text in ISO-2022-JP, which is all ASCII and says by escapes where Japanese begins. */
export function escaped(bytes: Buffer): Text | undefined {
  const text = new TextDecoder('iso-2022-jp').decode(bytes)
  if (!/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text)) return undefined
  const converted = { encoding: 'ISO-2022-JP', by: 'mark', confidence: 1 } as const
  return { kind: 'text', text, converted, broken: brokenIn(text) }
}

/** Text that is not, or not all, in UTF-8: the encoding that it says, or in which it reads best. */
export function foreign(bytes: Buffer): Text | Unknown {
  const { own, others } = linesByValidity(bytes)
  const declared = encodingLabelled(declaredCharset(bytes) ?? '')
  const rest = guess(others.sample, declared)
  const whole = own.wide === 0 ? rest : guess(Buffer.concat([own.sample, others.sample]), declared)
  // Both halves in their own encodings, or all in one: what is shorter to tell.
  const apart = readingOf(own.sample, utf8).bits + rest.bits + 24
  const isMixed = own.wide > 0 && rest.encoding.name !== 'UTF-8' && rest.isPlausible && apart < whole.bits
  if (isMixed) return mixed(bytes, rest)
  return single(bytes, own.wide === 0 ? others.sample : Buffer.concat([own.sample, others.sample]), { whole, declared })
}

const utf8: Encoding = { name: 'UTF-8', languages: [], rarity: 0 }

interface Lines {
  /** Those with bytes beyond ASCII, as many as statistics need. */
  readonly sample: Buffer
  /** How many bytes beyond ASCII there are. */
  readonly wide: number
}

const sampleSize = 3_000

/** The lines in valid UTF-8, and those that are not. A line feed is never part of a longer character. */
function linesByValidity(bytes: Buffer): { own: Lines; others: Lines } {
  const own = { parts: [] as Buffer[], size: 0, wide: 0 }
  const others = { parts: [] as Buffer[], size: 0, wide: 0 }
  for (const line of linesOf(bytes)) {
    if (own.size >= sampleSize && others.size >= sampleSize) break
    const kind = isUtf8(line) ? own : others
    const wide = wideIn(line)
    if (wide === 0 || kind.size >= sampleSize) continue
    const part = upToLetter(line, sampleSize - kind.size)
    kind.parts.push(part)
    kind.size += part.length
    kind.wide += wide
  }
  const lines = ({ parts, wide }: typeof own): Lines => ({ sample: Buffer.concat(parts), wide })
  return { own: lines(own), others: lines(others) }
}

function* linesOf(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(0x0a, start)
    const end = feed < 0 ? bytes.length : feed + 1
    yield bytes.subarray(start, end)
    start = end
  }
}

// Not within a character, as far as that can be known: a space or a digit is never the second half of one.
function upToLetter(line: Buffer, length: number): Buffer {
  if (line.length <= length) return line
  let end = length
  while (end > length - 200 && end > 0 && (line[end - 1] ?? 0) >= 0x30) end--
  return line.subarray(0, end > length - 200 && end > 0 ? end : length)
}

function wideIn(line: Buffer): number {
  let wide = 0
  for (const byte of line) if (byte > 0x7f) wide++
  return wide
}

/** Lines of UTF-8 as they are, the others from their own encoding. */
function mixed(bytes: Buffer, { encoding, confidence }: Guess): Text {
  const texts: string[] = []
  let from: number | undefined
  for (const { part, isOwn, line } of stretchesOf(bytes)) {
    if (!isOwn) from ??= line
    texts.push(isOwn ? part.toString('utf8') : decoded(part, encoding))
  }
  const text = texts.join('').replace(/^\uFEFF/, '')
  const place = { line: from ?? 1, column: 1 }
  const converted = { encoding: encoding.name, by: 'statistics', confidence, from: place } as const
  return { kind: 'text', text, converted, broken: brokenIn(text) }
}

/** Neighbouring lines in valid UTF-8, or not in it, together: a decoder for each line would cost more than the text. */
function* stretchesOf(bytes: Buffer): Generator<{ part: Buffer; isOwn: boolean; line: number }> {
  let [start, end, line, next] = [0, 0, 1, 1]
  let isOwn = true
  for (const part of linesOf(bytes)) {
    if (isUtf8(part) !== isOwn) {
      if (end > start) yield { part: bytes.subarray(start, end), isOwn, line }
      isOwn = !isOwn
      start = end
      line = next
    }
    end += part.length
    next++
  }
  if (end > start) yield { part: bytes.subarray(start, end), isOwn, line }
}

/** All in one encoding: the declared one where it reads nearly as well as the best. */
function single(
  bytes: Buffer,
  sample: Buffer,
  { whole, declared }: { whole: Guess; declared: Encoding | undefined },
): Text | Unknown {
  const said = declared && readingOf(sample, declared)
  const isSaid = said?.isPlausible && !said.text.includes('\uFFFD') && said.bits <= whole.bits * 1.25 + 24
  const encoding = isSaid ? said.encoding : whole.encoding
  const text = decoded(bytes, encoding).replace(/^\uFEFF/, '')
  const count = standIns(text) - (encoding.name === 'UTF-8' ? ownStandIns(bytes) : 0)
  if (count > 3 + text.length / 1000 || !(isSaid || whole.isPlausible || encoding.name === 'UTF-8')) {
    return { kind: 'unknown', count, ...firstOffence(bytes) }
  }
  if (encoding.name === 'UTF-8') return { kind: 'text', text, broken: { count, ...firstOffence(bytes) } }
  const by = isSaid ? 'declaration' : 'statistics'
  const confidence = isSaid ? 1 : whole.confidence
  return { kind: 'text', text, converted: { encoding: encoding.name, by, confidence }, broken: brokenIn(text) }
}

function standIns(text: string): number {
  return text.match(/\uFFFD/g)?.length ?? 0
}

// U+FFFD that somebody wrote: EF BF BD.
function ownStandIns(bytes: Buffer): number {
  let count = 0
  for (let at = bytes.indexOf('\uFFFD'); at >= 0; at = bytes.indexOf('\uFFFD', at + 3)) count++
  return count
}
