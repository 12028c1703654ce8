import type { Posting } from './postings.ts'

/** A part of the index: lines of a key, a space and its places, sorted by key. */
export interface Block {
  /** Its first key. */
  readonly first: string
  readonly text: string
}

/** Cuts an index into blocks, which a reader fetches one by one. */
export function blocksOf(postings: readonly Posting[]): Block[] {
  const total = postings.reduce((sum, [, places]) => sum + places.length, 0)
  const size = Math.min(Math.max(total / 256, 12_000), 64_000)
  const blocks: Posting[][] = []
  let room = 0
  for (const posting of postings) {
    const length = posting[0].length + posting[1].length
    if (room < length) {
      blocks.push([])
      room = size
    }
    blocks.at(-1)?.push(posting)
    room -= length
  }
  return blocks.map((lines) => ({
    first: lines[0]?.[0] ?? '',
    text: lines.map(([key, places]) => `${key} ${places}\n`).join(''),
  }))
}
