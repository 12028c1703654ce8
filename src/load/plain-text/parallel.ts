import type { Line } from './lines.ts'

/** Indices of the lines that are items of one list by how they begin: three neighbours or more, as in programmes. */
export function parallelIn(lines: readonly Line[]): ReadonlySet<number> {
  const parallel = new Set<number>()
  let from = 0
  for (let at = 0; at <= lines.length; at++) {
    if (isItem(lines[at])) continue
    if (at - from >= fewest) for (let index = from; index < at; index++) parallel.add(index)
    from = at + 1
  }
  return parallel
}

const fewest = 3

// `9 June – Lisbon, Town Hall`, `Stage 4: 6 May, Porto`
const lead = /^(?=\D{0,16}\d)[^:：–—]{2,32}?(?:\s?[:：–—]|\s--?)\s+\S/u

function isItem(line: Line | undefined): boolean {
  return line?.kind === 'text' && !line.cells && line.width < 160 && lead.test(line.text)
}
