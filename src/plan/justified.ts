/** What stands in a row: a picture, and how much is said below it. */
export interface Tile {
  /** Width by height. */
  readonly ratio: number
  /** The length of its caption, in Latin letters. */
  readonly letters: number
}

/** How rows are to look on a page of one width. Heights are in parts of that width. */
export interface RowStyle {
  /** What it is thought for, in pixels. */
  readonly width: number
  /** The height that rows come near to. */
  readonly height: number
  /** The height that none exceeds: a row that would is left open at its end. */
  readonly most: number
}

/** The space between two pictures, in parts of the width of their row. */
export const gap = 0.006

/** The part of its row's width that each picture takes, so that all of a row are of one height and their order is kept. */
export function justified(tiles: readonly Tile[], style: RowStyle): number[] {
  const rows = bestRows(tiles, style)
  return rows.flatMap(({ height, first, end }) => tiles.slice(first, end).map(({ ratio }) => ratio * height))
}

interface Row {
  readonly first: number
  readonly end: number
  readonly height: number
}

interface Way {
  readonly cost: number
  readonly row?: Row
}

// The rows that are least bad as a whole, as lines are broken in good typesetting: the last rows have their say in where
// the first ones end (D. E. Knuth and M. F. Plass, Breaking Paragraphs into Lines, 1981).
function bestRows(tiles: readonly Tile[], style: RowStyle): Row[] {
  const ways: Way[] = [{ cost: 0 }]
  for (let end = 1; end <= tiles.length; end++) {
    let best: Way = { cost: Number.POSITIVE_INFINITY }
    for (let first = end - 1, sum = 0; first >= 0; first--) {
      sum += tiles[first]?.ratio ?? 0
      const full = (1 - (end - first - 1) * gap) / sum
      if (end - first > 1 && full < style.height / 3) break
      const isLast = end === tiles.length && first > 0
      for (const height of isLast ? [full, Math.min(full, style.height)] : [full]) {
        const row = { first, end, height: Math.min(height, style.most) }
        const cost = (ways[first]?.cost ?? 0) + costOf(row, tiles, { style, full })
        if (cost < best.cost) best = { cost, row }
      }
    }
    ways.push(best)
  }
  return rowsOf(ways)
}

function rowsOf(ways: readonly Way[]): Row[] {
  const rows: Row[] = []
  for (let row = ways.at(-1)?.row; row; row = ways[row.first]?.row) rows.unshift(row)
  return rows
}

interface Fit {
  readonly style: RowStyle
  /** The height at which it would fill its width. */
  readonly full: number
}

// How far a row is from its best height, how much of it stays empty, and how narrow its captions are.
function costOf({ first, end, height }: Row, tiles: readonly Tile[], { style, full }: Fit): number {
  const open = 1 - height / full
  const narrow = tiles.slice(first, end).map(({ ratio, letters }) => {
    const perPixel = letters / (ratio * height * style.width)
    return Math.max(0, Math.log(perPixel / lettersPerPixel)) ** 2
  })
  return Math.log(height / style.height) ** 2 + open + 3 * Math.max(0, ...narrow)
}

// Eight lines of letters that are seven pixels wide.
const lettersPerPixel = 8 / 7
