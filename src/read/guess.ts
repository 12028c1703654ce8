import chardet from 'chardet'
import { decoded, type Encoding, encodings } from './encodings.ts'
import { bitsOf, languagesKnown } from './letter-statistics.ts'

/** A reading of bytes: in which encoding, and how well the text reads. */
export interface Guess {
  readonly encoding: Encoding
  /** From 0 to 1: by how much it reads better than the next encoding that gives another text. */
  readonly confidence: number
  /** How long the text is to tell; of two readings of the same bytes the shorter is the likelier. */
  readonly bits: number
  /** Whether it reads like somebody's writing at all. */
  readonly isPlausible: boolean
}

/** The likeliest encoding of bytes that are no UTF-8, judged by a sample of them. */
export function guess(bytes: Uint8Array, declared?: Encoding): Guess {
  const readings = [...encodings, ...(declared ? [declared] : [])].map((encoding) => readingOf(bytes, encoding))
  const hints = chardet.analyse(bytes)
  const ranked = readings
    .map((reading) => ({ ...reading, rank: reading.bits + reading.encoding.rarity - hintFor(reading.encoding, hints) }))
    .sort((a, b) => a.rank - b.rank)
  const [best] = ranked
  if (!best) throw new Error('No encoding is known')
  const rival = ranked.find(({ text }) => text !== best.text)
  const margin = rival ? rival.rank - best.rank : certain
  return { ...best, confidence: 1 - 2 ** (-margin / 4) }
}

/** How well bytes read in one encoding. */
export function readingOf(bytes: Uint8Array, encoding: Encoding) {
  const text = decoded(bytes, encoding)
  const letters = lettersIn(text)
  const lost = text.match(/\ufffd/g)?.length ?? 0
  const languages = encoding.languages.length > 0 ? encoding.languages : languagesKnown()
  const isHopeless = lost > letters / 5
  const bits = isHopeless ? 20 * letters + 8 * lost : Math.min(...languages.map((language) => bitsOf(text, language)))
  return { encoding, text, bits, isPlausible: bits <= plausible * letters + 8 }
}

const certain = 100
// Bits for each letter, twice as many in scripts of two bytes a letter: writing takes 2 to 6, chance 9 and more.
const plausible = 7.5
const twoBytes = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff5e]/u

function lettersIn(text: string): number {
  let count = 0
  for (const character of text) if (character > '\x7f') count += twoBytes.test(character) ? 2 : 1
  return count
}

type Hint = ReturnType<typeof chardet.analyse>[number]

// chardet knows pairs and triples of letters, where the statistics know single ones.
function hintFor({ name }: Encoding, hints: readonly Hint[]): number {
  const known = name.replace('Mac Roman', 'mac').toLowerCase()
  const hint = hints.find((one) => one.name.toLowerCase() === known)
  return hint ? hint.confidence / 16 : 0
}
