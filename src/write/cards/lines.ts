import type { Piece } from '../../model/pieces.ts'

/** Pieces with their widths, in units of the size of the type. */
export interface Measured {
  readonly pieces: readonly (Piece & { readonly width: number })[]
  readonly space: number
  readonly ellipsis: number
}

/** Lines, and how bad they are: 0 where they are equal and each ends with a phrase. */
export interface Lines {
  readonly cost: number
  readonly lines: readonly string[]
}

/**
 * The lines of a text, as even as they can be, with breaks at the ends of phrases where that costs little; undefined
 * where it does not fit into so many lines of that width.
 */
export function linesOf(text: Measured, width: number, most: number): Lines | undefined {
  const least = greedy(text, width)
  if (least === undefined || least > most) return undefined
  const choices = [least, least + 1].filter((count) => count <= most).flatMap((count) => even(text, width, count) ?? [])
  return choices.reduce((a, b) => (b.cost < a.cost ? b : a), choices[0] ?? { cost: 0, lines: [] })
}

/** As much of a text as fits, with an ellipsis behind it. */
export function cutLines(text: Measured, width: number, most: number): readonly string[] {
  for (let count = text.pieces.length - 1; count > 0; count--) {
    const lines = linesOf(shortened(text, count), width, most)
    if (lines) return lines.lines
  }
  return []
}

function shortened({ pieces, ...rest }: Measured, count: number): Measured {
  const kept = pieces.slice(0, count)
  const last = kept.at(-1)
  if (!last) return { pieces: kept, ...rest }
  // A sign that goes on says nothing before an ellipsis.
  const text = `${last.text.replace(/[\s,，、;；:：.。—–\-“‘「『（《(]+$/u, '')}…`
  return { pieces: [...kept.slice(0, -1), { ...last, text, width: last.width + rest.ellipsis }], ...rest }
}

// What it costs to break a line behind these, in a text of several phrases and in one of a single phrase.
const amongPhrases = { phrase: 0, clause: 0.1, word: 0.2 } as const
const withinPhrase = { phrase: 0, clause: 0.03, word: 0.05 } as const

/** How many lines are needed; undefined where a piece is wider than a line. */
function greedy({ pieces, space }: Measured, width: number): number | undefined {
  let [count, used] = [0, Number.POSITIVE_INFINITY]
  for (const [index, piece] of pieces.entries()) {
    if (piece.width > width) return undefined
    const gap = pieces[index - 1]?.spaced ? space : 0
    if (used + gap + piece.width > width) [count, used] = [count + 1, piece.width]
    else used += gap + piece.width
  }
  return count
}

/** The best way to break a text into a number of lines. */
function even({ pieces, space }: Measured, width: number, count: number): Lines | undefined {
  const total = pieces.reduce((sum, piece) => sum + piece.width + (piece.spaced ? space : 0), 0)
  const target = total / count
  const breaks = pieces.slice(0, -1).some(({ ends }) => ends === 'phrase') ? amongPhrases : withinPhrase
  let best: (Lines | undefined)[] = [{ cost: 0, lines: [] }, ...pieces.map(() => undefined)]
  for (let line = 1; line <= count; line++) {
    best = [undefined, ...pieces.map((_, last) => bestEnding(last, best))]
  }
  return best[pieces.length]

  function bestEnding(last: number, before: readonly (Lines | undefined)[]): Lines | undefined {
    let found: Lines | undefined
    let used = 0
    for (let first = last; first >= 0; first--) {
      const piece = pieces[first]
      if (!piece) break
      used += piece.width + (first < last && piece.spaced ? space : 0)
      if (used > width) break
      const previous = before[first]
      if (!previous) continue
      const cost = previous.cost + costOf(used, last)
      if (found && found.cost <= cost) continue
      found = { cost, lines: [...previous.lines, textOf(first, last)] }
    }
    return found
  }

  function costOf(used: number, last: number): number {
    const isLast = last === pieces.length - 1
    const uneven = ((used - target) / width) ** 2
    const goesOn = isLast ? 0 : breaks[pieces[last]?.ends ?? 'word']
    return uneven + goesOn + (isLast && used < width * 0.2 ? 0.3 : 0)
  }

  function textOf(first: number, last: number): string {
    return pieces
      .slice(first, last + 1)
      .map(({ text, spaced }, index) => (spaced && index < last - first ? `${text} ` : text))
      .join('')
  }
}
