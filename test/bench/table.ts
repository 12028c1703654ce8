import { inColumns } from './columns.ts'
import type { Run } from './measure.ts'

/** The runs of one case: `cold`, `warm`, `one changed`. */
export interface Case {
  readonly name: string
  readonly runs: readonly Run[]
}

/** A row for each case: median, and from least to most where there were several runs. */
export function table(cases: readonly Case[]): string {
  const rows = cases.map(({ name, runs }) => [name, ...columns.map(({ of, digits }) => spread(runs.map(of), digits))])
  return inColumns([['', ...columns.map(({ title }) => title)], ...rows])
}

const columns: readonly { title: string; of: (run: Run) => number; digits: number }[] = [
  { title: 'wall s', of: (run) => run.wallSeconds, digits: 2 },
  { title: 'CPU s', of: (run) => run.cpuSeconds, digits: 2 },
  { title: 'peak MB', of: (run) => run.peakMegabytes, digits: 0 },
]

function spread(values: readonly number[], digits: number): string {
  const sorted = [...values].sort((a, b) => a - b)
  const [least, most] = [sorted.at(0) ?? 0, sorted.at(-1) ?? 0]
  const range = sorted.length > 1 ? ` (${least.toFixed(digits)}–${most.toFixed(digits)})` : ''
  return `${median(sorted).toFixed(digits)}${range}`
}

/** Of numbers in ascending order; 0 of none. */
export function median(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2
}
