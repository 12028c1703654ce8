import type { Weighed } from './weights.ts'

/** A run of blocks: the first, and the one behind the last. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** The run whose weights have the largest sum; empty where no block looks like prose. */
export function segmentOf(weighed: readonly Weighed[], title: number | undefined): Span {
  const best = heaviest(weighed)
  if (title === undefined || title < best.from || title >= best.to) return best
  // The title speaks for what follows it, and is not a part of that.
  let from = title + 1
  let [sum, least] = [0, 0]
  for (let at = title + 1; at < best.to; at++) {
    sum += weighed[at]?.weight ?? 0
    if (sum < least) [least, from] = [sum, at + 1]
  }
  if (from < best.to) return { from, to: best.to }
  // Nothing follows it: below a picture the title may stand behind what is said of it.
  return heaviest(weighed.map((one, index) => (index === title ? { ...one, weight: 0 } : one)))
}

function heaviest(weighed: readonly Weighed[]): Span {
  let best = { from: 0, to: 0, sum: 0 }
  let from = 0
  let sum = 0
  for (const [index, { weight }] of weighed.entries()) {
    sum += weight
    if (sum <= 0) {
      sum = 0
      from = index + 1
    } else if (sum > best.sum) best = { from, to: index + 1, sum }
  }
  return { from: best.from, to: best.to }
}
