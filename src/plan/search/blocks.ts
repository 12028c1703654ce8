import type { Posting } from './postings.ts'

/** A part of the index: lines of a key, a space and its places, sorted by key. */
export interface Block {
  /** Its first key; behind all keys, where it has none. */
  readonly first: string
  readonly text: string
}

/** In how many blocks texts of so many letters are to be indexed: of some 12 KB, of large sites of up to 45 KB. */
export function blockCount(letters: number): number {
  const bytes = letters * 1.8
  return Math.ceil(Math.min(bytes / 12_000, Math.max(1000, bytes / 45_000)))
}

/** Cuts an index into so many blocks, alike in length, which a reader fetches one by one. */
export function blocksOf(postings: readonly Posting[], count: number): Block[] {
  let left = postings.reduce((sum, posting) => sum + lengthOf(posting), 0)
  let next = 0
  return Array.from({ length: count }, (_, number): Block => {
    const share = left / (count - number)
    const from = next
    for (let length = 0; next < postings.length && length < share; next += 1) {
      length += lengthOf(postings[next])
      left -= lengthOf(postings[next])
    }
    const lines = postings.slice(from, next)
    return { first: lines[0]?.[0] ?? '\uffff', text: lines.map(([key, places]) => `${key} ${places}\n`).join('') }
  })
}

function lengthOf(posting: Posting | undefined): number {
  return posting ? posting[0].length + posting[1].length + 2 : 0
}
