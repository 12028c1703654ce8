import type { Span } from './body.ts'
import type { Line } from './lines.ts'
import { hasSentence } from './width.ts'
import { bareOf, wordsIn } from './words.ts'

/** What is the same for all lines of a page, counted once. */
export interface Page {
  readonly lines: readonly Line[]
  readonly body: Span
  /** The lines of prose. */
  readonly prose: readonly number[]
  /** How many prose lines stand above each line. */
  readonly proseAbove: readonly number[]
  /** In how many lines of the body each word stands. */
  readonly words: ReadonlyMap<string, number>
  readonly ownWords: readonly ReadonlySet<string>[]
  readonly bare: readonly string[]
  /** Where each bare text stands. */
  readonly places: ReadonlyMap<string, readonly number[]>
}

export function pageOf(lines: readonly Line[], body: Span): Page {
  const prose: number[] = []
  const proseAbove: number[] = []
  const places = new Map<string, number[]>()
  const words = new Map<string, number>()
  const bare = lines.map(({ text }) => bareOf(text.slice(0, 400)))
  const ownWords = lines.map(({ text }) => new Set(wordsIn(text.slice(0, 1000))))
  for (const [index, line] of lines.entries()) {
    proseAbove.push(prose.length)
    if (isProse(line)) prose.push(index)
    const name = bare[index] ?? ''
    const same = places.get(name)
    if (!same) places.set(name, [index])
    else if (same.length < 20) same.push(index)
    if (index >= body.from && index < body.to) {
      for (const word of ownWords[index] ?? []) words.set(word, (words.get(word) ?? 0) + 1)
    }
  }
  return { lines, body, prose, proseAbove, words, ownWords, bare, places }
}

/** Whether a line is a paragraph or a sentence of one. */
export function isProse({ kind, width, text }: Line): boolean {
  return kind === 'text' && width >= 70 && hasSentence(text)
}
