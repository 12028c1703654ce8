import type { Place } from '../model/diagnostic.ts'
import type { NamedLines } from './named-lines.ts'

/** What an editor says of lines of the file: which of them belong to the article after all, and which do not. */
export interface Corrections {
  readonly keeps: Picks
  readonly drops: Picks
}

/**
 * Whether the line of a place is named; with an end, whether a place between the two is, as `12:340` names it. A block
 * of several lines is asked line by line.
 */
export type Picks = (place: Place, end?: Place) => boolean

/**
 * Where `keep` and `drop` name the same line the narrower of the two counts, `drop: [40-]` but `keep: [45]`; of two that
 * are as narrow that of the sidecar, else `drop`.
 */
export function correctionsFrom(keep: readonly NamedLines[], drop: readonly NamedLines[]): Corrections {
  if (keep.length + drop.length === 0) return uncorrected
  const named = [...drop.map(as('drop')), ...keep.map(as('keep'))].sort(besideFirst)
  const blocks = named.filter(({ at }) => at !== undefined)
  const ranges = named.filter(({ at, from, to }) => at === undefined && from < to).sort(byWidth)
  const single = named.filter((one) => one.at === undefined && one.from === one.to)
  const lines = new Map(single.reverse().map((one) => [one.from, one]))
  const saying = (place: Place, end: Place | undefined) =>
    end
      ? blocks.find((one) => isWithin(one, place, end))
      : (lines.get(place.line) ?? ranges.find(({ from, to }) => from <= place.line && place.line <= to))
  return {
    keeps: (place, end) => saying(place, end)?.word === 'keep',
    drops: (place, end) => saying(place, end)?.word === 'drop',
  }
}

/** Whether a stretch of text is named, by one of its lines or by a place in it. */
export function picksSome(picks: Picks, start: Place, end: Place): boolean {
  if (picks(start, end)) return true
  for (let line = start.line; line <= end.line; line++) if (picks({ line, column: 1 })) return true
  return false
}

/** Nothing to correct. */
export const uncorrected: Corrections = { keeps: () => false, drops: () => false }

type Named = NamedLines & { readonly word: 'keep' | 'drop' }

function as(word: Named['word']) {
  return (named: NamedLines): Named => ({ ...named, word })
}

function besideFirst(a: Named, b: Named): number {
  return Number(b.sidecar !== undefined) - Number(a.sidecar !== undefined)
}

function byWidth(a: Named, b: Named): number {
  return a.to - a.from - (b.to - b.from) || 0 // two that run to the end differ by NaN
}

function isWithin({ from, at = 1 }: Named, start: Place, end: Place): boolean {
  const isBehind = from > start.line || (from === start.line && at >= start.column)
  return isBehind && (from < end.line || (from === end.line && at < end.column))
}
