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
  // Most files that are not in UTF-8; other writing that is taken for Chinese takes 6.5 bits and more.
  const chinese = encodings[0] && readingOf(bytes, encodings[0])
  if (chinese && chinese.letters >= 400 && chinese.bits < 5.9 * chinese.letters) return { ...chinese, confidence: 1 }
  const readings: Reading[] = []
  let enough = Number.POSITIVE_INFINITY
  for (const encoding of [...encodings, ...(declared ? [declared] : [])]) {
    const reading = readingOf(bytes, encoding, enough)
    readings.push(reading)
    enough = Math.min(enough, reading.bits + certain)
  }
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

type Reading = ReturnType<typeof readingOf>

/** How well bytes read in one encoding; what takes more bits than `enough` is not read to its end. */
export function readingOf(bytes: Uint8Array, encoding: Encoding, enough = Number.POSITIVE_INFINITY) {
  const text = decoded(bytes, encoding)
  const letters = lettersIn(text)
  const lost = text.match(/\ufffd/g)?.length ?? 0
  const languages = encoding.languages.length > 0 ? encoding.languages : languagesKnown()
  const isHopeless = lost > letters / 5
  let bits = isHopeless ? 20 * letters + 8 * lost : Number.POSITIVE_INFINITY
  if (!isHopeless) {
    for (const language of languages) bits = Math.min(bits, bitsOf(text, language, Math.min(bits, enough)))
  }
  return { encoding, text, letters, bits, isPlausible: bits <= plausible * letters + 8 }
}

// A margin, in bits, beyond which more is no surer; those that lose by more are not read to their ends.
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
