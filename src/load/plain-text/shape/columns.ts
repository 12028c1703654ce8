import type { PhysicalLine } from './written.ts'

/**
 * Lines of a text that was printed in two columns, `left line     right line`, with the left column above the right one:
 * where many lines in a row have a gap at one place, and prose on either side.
 */
export function columned(lines: readonly PhysicalLine[]): PhysicalLine[] {
  const gutter = gutterOf(lines)
  if (gutter === undefined) return [...lines]
  const runs: PhysicalLine[][] = [[]]
  for (const line of lines) {
    if (crosses(line, gutter)) runs.push([line], [])
    else runs.at(-1)?.push(line)
  }
  return runs.flatMap((run) => columnsOf(run, gutter))
}

function columnsOf(run: readonly PhysicalLine[], gutter: number): PhysicalLine[] {
  const parted = run.filter((line) => isParted(line, gutter))
  const [first] = parted
  if (!first || parted.length < fewest) return [...run]
  // What stands above the first of them is a title or a byline.
  const from = run.indexOf(first)
  return [...run.slice(0, from), ...apart(run.slice(from), gutter)]
}

// How many lines with a gap make columns, and the share of all long lines that have it.
const fewest = 6
const share = 0.6

/** Where the right column begins: the place at which most lines go on behind a gap, if both sides are prose. */
function gutterOf(lines: readonly PhysicalLine[]): number | undefined {
  const parts = lines.slice(0, most).flatMap(({ text }) => partsOf(text) ?? [])
  if (parts.length < fewest) return undefined
  const counts = new Map<number, number>()
  for (const { at } of parts) counts.set(at, (counts.get(at) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  const at = best?.[0] ?? 0
  const own = parts.filter((one) => one.at === at)
  const long = lines.slice(0, most).filter(({ text }) => text.trimEnd().length > at).length
  const isProse = own.filter(({ left, right }) => words(left) >= 3 && words(right) >= 3).length > own.length * 0.7
  const runsOn = own.filter(({ left }) => !/[.!?:;|]$/.test(left)).length > own.length * 0.5
  const hasLower = own.filter(({ right }) => /^\p{Ll}/u.test(right)).length > own.length * 0.25
  return own.length >= fewest && own.length >= long * share && isProse && runsOn && hasLower ? at : undefined
}

const most = 2000

interface Parts {
  readonly left: string
  readonly right: string
  readonly at: number
}

/** The two parts of a line that has one wide gap: `left line     right line`. */
function partsOf(text: string): Parts | undefined {
  if (text.length > 400) return undefined
  const [left = '', right = '', ...others] = text.trim().split(/ {2,}/)
  if (right === '' || others.length > 0) return undefined
  return { left, right, at: text.trimEnd().length - right.length }
}

function words(text: string): number {
  return text.match(/\p{L}{2,}/gu)?.length ?? 0
}

function isParted({ text }: PhysicalLine, at: number): boolean {
  return text.slice(0, at).trim() !== '' && text.slice(at).trim() !== ''
}

/** Whether a line of text runs over the gap, as titles and footers do. */
function crosses({ text }: PhysicalLine, at: number): boolean {
  return text === '\f' || /\S/.test(text.slice(at - 2, at))
}

function apart(lines: readonly PhysicalLine[], at: number): PhysicalLine[] {
  const left = lines.map((line) => ({ ...line, text: line.text.slice(0, at).trimEnd(), isColumn: true as const }))
  const right = lines.map((line) => ({
    ...line,
    text: line.text.slice(at),
    column: line.column + at,
    offset: line.offset + at,
    isColumn: true as const,
  }))
  return [...withoutEdges(left), ...withoutEdges(right)]
}

// A blank line at the end of a column does not part what goes on in the next.
function withoutEdges(lines: readonly PhysicalLine[]): PhysicalLine[] {
  const isText = ({ text }: PhysicalLine) => text.trim() !== ''
  return lines.slice(0, lines.findLastIndex(isText) + 1)
}
