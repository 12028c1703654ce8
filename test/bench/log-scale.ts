/** A logarithmic axis: values from `least` to `most`, placed from `start` to `end`. */
export interface LogScale {
  readonly at: (value: number) => number
  readonly ticks: readonly number[]
}

/**
 * An axis from 1, 2 or 5 times a power of ten to another such, with room for all values; ticks are at all of those or, where
 * they are many, at powers of ten.
 */
export function logScale(values: readonly number[], start: number, end: number): LogScale {
  const round = roundFrom(Math.min(...values), Math.max(...values))
  const [from, to] = [round[0], round.at(-1)].map((value = 1) => Math.log10(value)) as [number, number] // as many as before
  return {
    ticks: round.length <= 7 ? round : round.filter((tick) => Number.isInteger(Math.log10(tick))),
    at: (value) => start + ((Math.log10(value) - from) / (to - from)) * (end - start),
  }
}

/** From the last round number that is no more than `least` to the first that is no less than `most`, at least two. */
function roundFrom(least: number, most: number): number[] {
  const first = Math.floor(Math.log10(least))
  const powers = Array.from({ length: Math.ceil(Math.log10(most)) - first + 2 }, (_, index) => first + index)
  // Not by multiplication, which makes 0.30000000000000004 of 3 × 0.1.
  const all = powers.flatMap((power) => [1, 2, 5].map((step) => Number(`${step}e${power}`)))
  const low = all.findLastIndex((round) => round <= least)
  const high = all.findIndex((round) => round >= most)
  return all.slice(low, Math.max(high, low + 1) + 1)
}
