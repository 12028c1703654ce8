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

/** The kind of the code point at a place of a text. */
export type KindAt = (text: string, at: number) => number

/** Tells kinds, each of which it looks up once: asking the patterns of every letter of a site is dear. */
export function letterKinds(): KindAt {
  const known = new Uint8Array(0x10000)
  return (text, at) => {
    const unit = text.charCodeAt(at)
    const kind = known[unit]
    if (kind) return kind
    const point = text.codePointAt(at) ?? 0
    const found = kindOf(String.fromCodePoint(point))
    if (point === unit) known[unit] = found
    return found
  }
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
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}
