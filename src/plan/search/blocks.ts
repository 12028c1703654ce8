import { isBorder } from './border.ts'
import type { Posting } from './postings.ts'

/** A part of an index: lines of a key, a space and its places, sorted by key. */
export interface Block {
  /** The beginning of its first key, as much as is behind all keys of the block before; of the first block nothing. */
  readonly from: string
  readonly text: string
}

/**
 * Cuts an index into blocks, one at least, which a reader fetches one by one. Keys near the end of a block say where that is,
 * so that a line that becomes longer seldom changes another block.
 */
export function blocksOf(postings: readonly Posting[]): Block[] {
  const least = leastLength(postings.reduce((sum, posting) => sum + lineOf(posting).length, 0))
  const blocks: Block[] = []
  let [from, text, last] = ['', '', '']
  for (const posting of postings) {
    if (text.length >= least && isBorder(last, 8)) {
      blocks.push({ from, text })
      from = shortest(posting[0], last)
      text = ''
    }
    text += lineOf(posting)
    last = posting[0]
  }
  return [...blocks, { from, text }]
}

function lineOf([key, places]: Posting): string {
  return `${key} ${places}\n`
}

// In steps, so that an index that grows is seldom cut otherwise.
const step = 2500

/** Of how many letters blocks are to be at least: of large indexes so many that there are a thousand blocks or fewer. */
function leastLength(total: number): number {
  const wanted = Math.max(Math.min(total / 32, 4 * step), Math.min(total / 1000, 18 * step))
  return Math.max(Math.round(wanted / step), 1) * step
}

/** The shortest beginning of a key that is behind another key. */
function shortest(key: string, before: string): string {
  let length = 1
  while (key.slice(0, length) <= before) length++
  return key.slice(0, length)
}
