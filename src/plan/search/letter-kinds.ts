/** What a letter is to an index. */
export const kinds = {
  /** Of a script that is written without spaces. */
  character: 1,
  digit: 2,
  letter: 3,
  /** Belongs to the letter before it, or is not seen at all. */
  mark: 4,
  /** A space or hyphen: `GPT-4`, `GPT 4` and `GPT4` are the same. */
  space: 5,
  sign: 6,
  lineEnd: 7,
} as const

/** Tells kinds, each of which it looks up once: asking the patterns of every letter of a site is dear. */
export class LetterKinds {
  readonly #known = new Uint8Array(0x10000)

  /** The kind of the code point at a place of a text. */
  at(text: string, at: number): number {
    return this.#known[text.charCodeAt(at)] || this.#found(text, at)
  }

  #found(text: string, at: number): number {
    const point = text.codePointAt(at) ?? 0
    const kind = kindOf(String.fromCodePoint(point))
    // Half of a pair, as where a text is cut, says nothing of pairs that begin with it.
    if (point < this.#known.length && !isHalf(point)) this.#known[point] = kind
    return kind
  }
}

function isHalf(point: number): boolean {
  return (point & 0xf800) === 0xd800
}

function kindOf(letter: string): number {
  return patterns.find(([, pattern]) => pattern.test(letter))?.[0] ?? kinds.sign
}

const patterns: readonly [kind: number, pattern: RegExp][] = [
  [kinds.character, /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u],
  [kinds.letter, /\p{L}/u],
  [kinds.digit, /\p{N}/u],
  [kinds.mark, /[\p{M}\p{Cf}]/u],
  [kinds.lineEnd, /\n/],
  [kinds.space, /[\s\u2010\u2011-]/u],
]

/** How many units of UTF-16 the code point at a place has. */
export function unitsAt(text: string, at: number): number {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1
}
