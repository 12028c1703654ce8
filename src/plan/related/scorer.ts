import { placesByNumber } from '../counting-sort.ts'

/** What an article may have in common with others, and how much that says of it. */
export interface Sign {
  /** The number of a word, or else what it is. */
  readonly key: number | string
  readonly weight: number
}

/**
 * Tells of a list of articles by their signs which have most in common with one, as places in the list: those nearest to it
 * first of those with as much.
 */
export function scorer(signs: readonly (readonly Sign[])[]): (own: number, wanted: Wanted) => number[] {
  const { ends, numbers, heavy, starts, places, weights } = postingsOf(signs)
  // One for all: at the end of each turn it holds noughts again.
  const sums = new Float64Array(signs.length)
  return (own, { most, least }) => {
    const met: number[] = []
    for (let sign = ends[own - 1] ?? 0; sign < (ends[own] ?? 0); sign++) {
      const number = numbers[sign] ?? 0
      const weight = heavy[sign] ?? 0
      const [from, to] = around(own, places, starts[number] ?? 0, starts[number + 1] ?? 0)
      for (let at = from; at < to; at++) {
        const place = places[at] ?? 0
        const sum = sums[place] ?? 0
        if (sum === 0 && place !== own) met.push(place)
        sums[place] = sum + weight * (weights[at] ?? 0)
      }
    }
    const found: number[] = []
    for (const place of met) {
      if ((sums[place] ?? 0) < least) continue
      // From behind, for few are among the best.
      let at = found.length
      while (at > 0 && isBefore(place, found[at - 1] ?? 0, sums, own)) at--
      if (at === most) continue
      found.splice(at, 0, place)
      if (found.length > most) found.pop()
    }
    for (const place of met) sums[place] = 0
    sums[own] = 0
    return found
  }
}

/** How many, and how much each has to have in common. */
interface Wanted {
  readonly most: number
  readonly least: number
}

function isBefore(a: number, b: number, sums: Float64Array, own: number): boolean {
  const more = sums[a] ?? 0
  const less = sums[b] ?? 0
  if (more !== less) return more > less
  const nearer = Math.abs(a - own) - Math.abs(b - own)
  return nearer === 0 ? a < b : nearer < 0
}

// Of what thousands share, the nearest in date are looked at, so that time grows with the number of articles alone.
const nearest = 24

/** From where to where postings are to be looked at. */
function around(own: number, places: Uint32Array, from: number, to: number): readonly [from: number, to: number] {
  if (to - from <= 2 * nearest) return [from, to]
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < own) low = middle + 1
    else high = middle
  }
  return [Math.max(from, low - nearest), Math.min(to, low + nearest + 1)]
}

/** The signs of each article, and by sign the articles that have it, newest first; as numbers, since they stay in memory. */
interface Postings {
  /** By article: where its signs end. */
  readonly ends: Uint32Array
  /** Of each sign of an article, its number. */
  readonly numbers: Uint32Array
  readonly heavy: Float64Array
  /** By the number of a sign: where its articles begin. */
  readonly starts: Uint32Array
  /** In the list of articles. */
  readonly places: Uint32Array
  readonly weights: Float64Array
}

function postingsOf(signs: readonly (readonly Sign[])[]): Postings {
  const length = signs.reduce((sum, own) => sum + own.length, 0)
  const [ends, numbers, heavy] = [new Uint32Array(signs.length), new Uint32Array(length), new Float64Array(length)]
  const owners = new Uint32Array(length)
  const known = new Map<Sign['key'], number>()
  let end = 0
  for (const [place, own] of signs.entries()) {
    for (const { key, weight } of own) {
      const number = known.get(key) ?? known.size
      known.set(key, number)
      numbers[end] = number
      owners[end] = place
      heavy[end++] = weight
    }
    ends[place] = end
  }
  const { starts, places: inOrder } = placesByNumber(numbers, known.size)
  const weights = new Float64Array(length)
  for (let at = 0; at < length; at++) weights[at] = heavy[inOrder[at] ?? 0] ?? 0
  return { ends, numbers, heavy, starts, places: inOrder.map((at) => owners[at] ?? 0), weights }
}
