import type { CardText } from '../../model/card.ts'
import { isSameLanguage } from '../../model/language.ts'
import { piecesOf } from '../../model/pieces.ts'
import { cutLines, linesOf, type Measured } from './lines.ts'
import type { Studio, Type } from './studio.ts'

/** Lines of a text and the size of its type, in pixels. */
export interface Fitted {
  readonly lines: readonly string[]
  readonly size: number
  /** From one line to the next. */
  readonly leading: number
}

export interface Room {
  readonly width: number
  readonly height: number
  /** Largest first. */
  readonly sizes: readonly number[]
  readonly lines: number
}

/** A text in the largest type in which all of it has room; in the smallest, cut, where it has none. */
export async function fitted(text: CardText, room: Room, studio: Studio): Promise<Fitted> {
  const measured = await measuredPieces(text, studio)
  const spread = familyOf(text) === 'han' ? 1.26 : 1.1
  const { width, height, sizes, lines: most } = room
  const allowed = (size: number) => Math.min(most, Math.max(1, Math.floor(height / (size * spread))))
  const ways = sizes.flatMap((size) => {
    const way = linesOf(measured, width / size, allowed(size))
    return way ? [{ ...way, size, leading: size * spread }] : []
  })
  const [largest] = ways
  if (largest) return ways.reduce((a, b) => (costOf(b, largest) < costOf(a, largest) ? b : a))
  const size = sizes.at(-1) ?? height
  return { lines: cutLines(measured, width / size, allowed(size)), size, leading: size * spread }
}

// Type a little smaller is worth lines that are more even and break better.
function costOf({ cost, size }: { readonly cost: number; readonly size: number }, largest: { readonly size: number }) {
  return cost + 0.6 * (1 - size / largest.size)
}

/** Chinese and Japanese have type of their own; whatever else is drawn has that of Latin letters. */
export function familyOf({ text, language }: CardText): Type['family'] {
  const isHan = isSameLanguage(language, 'zh') || isSameLanguage(language, 'ja')
  return isHan && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'han' : 'latin'
}

export const bold = 750

async function measuredPieces(text: CardText, studio: Studio): Promise<Measured> {
  const family = familyOf(text)
  const type = (part: string): Type => ({ text: part, family, weight: bold })
  // Two dashes are one line in Chinese.
  const written = family === 'han' ? text.text.replaceAll('——', '⸺') : text.text
  // No title that is read is longer, and one without spaces could be as long as a file.
  const pieces = piecesOf({ ...text, text: written.slice(0, 400) }).flatMap(letterwise)
  const widths = await studio.measure([...pieces.map((piece) => type(piece.text)), type(' '), type('…')])
  const [space = 0, ellipsis = 0] = widths.slice(-2)
  return { pieces: pieces.map((piece, index) => ({ ...piece, width: widths[index] ?? 0 })), space, ellipsis }
}

// What is longer than any word, an address for instance, may break anywhere.
function letterwise(piece: ReturnType<typeof piecesOf>[number]) {
  const letters = Array.from(new Intl.Segmenter('en').segment(piece.text), ({ segment }) => segment)
  if (letters.length <= 24) return [piece]
  return letters.map((text, index) => {
    const isLast = index === letters.length - 1
    return { text, spaced: isLast && piece.spaced, ends: isLast ? piece.ends : ('word' as const) }
  })
}
