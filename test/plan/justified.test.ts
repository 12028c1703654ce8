import { describe, expect, it } from 'vitest'
import { gap, justified, type RowStyle } from '../../src/plan/justified.ts'

const wide: RowStyle = { width: 1184, height: 0.245, most: 0.46 }
const narrow: RowStyle = { width: 328, height: 0.62, most: 1.15 }

describe('the rows of a gallery', () => {
  it('keep the shape of every picture: all of a row are of one height', () => {
    for (const row of rowsOf(mixed, wide)) {
      const heights = row.map(({ ratio, share }) => share / ratio)
      for (const height of heights) expect(height).toBeCloseTo(heights[0] ?? 0, 10)
    }
  })

  it('fill the width, but for a last one that would be too high', () => {
    expect(rowsOf(mixed, wide).map((row) => Math.round(filledBy(row) * 1000))).toEqual([1000, 1000, 1000, 1000])
    const [alone] = rowsOf([2 / 3], wide)
    expect(alone?.[0]?.share).toBeCloseTo(0.46 * (2 / 3), 10)
  })

  it('leave no picture alone at the end where the rows before have one to give', () => {
    expect(rowsOf(Array(4).fill(1.5), wide).map((row) => row.length)).toEqual([4])
    expect(rowsOf(Array(5).fill(1.5), wide).map((row) => row.length)).toEqual([3, 2])
    expect(rowsOf(Array(7).fill(1.5), wide).map((row) => row.length)).toEqual([4, 3])
  })

  it('are one picture each on a phone, and two where both stand upright', () => {
    expect(rowsOf([1.5, 1.5, 0.66, 0.75, 1.33], narrow).map((row) => row.length)).toEqual([1, 1, 2, 1])
  })

  it('give a panorama the whole width, and what follows a row of its own', () => {
    const [before, panorama, after] = rowsOf([1.5, 1.5, 10, 0.66, 1.5, 1.5], wide)

    expect([before, panorama, after].map((row) => row?.map(({ ratio }) => ratio))).toEqual([
      [1.5, 1.5],
      [10],
      [0.66, 1.5, 1.5],
    ])
    expect(panorama?.[0]?.share).toBe(1)
  })

  it('give room to a long caption', () => {
    const said = (letters: number) =>
      rowsOf([0.66, 1, 1, 1, 1], wide, [0, letters, 0, 0, 0])[0]?.at(1)?.share ?? Number.NaN

    expect(said(600)).toBeGreaterThan(said(20))
  })

  it('are found for very many pictures', () => {
    const rows = rowsOf(
      Array.from({ length: 3000 }, (_, index) => [1.5, 0.66, 1.33, 1][index % 4] ?? 1),
      wide,
    )

    expect(rows.flat()).toHaveLength(3000)
    expect(rows.filter((row) => Math.abs(filledBy(row) - 1) > 0.001)).toEqual([])
  })
})

const mixed = [1.5, 0.66, 1.5, 1.33, 0.75, 2.2, 1.5, 0.66, 1, 1.78, 1.5, 0.56, 1.5]

interface Placed {
  readonly ratio: number
  readonly share: number
}

/** As a browser breaks them: what no longer fits goes to the next line. */
function rowsOf(ratios: readonly number[], style: RowStyle, letters: readonly number[] = []): Placed[][] {
  const shares = justified(
    ratios.map((ratio, index) => ({ ratio, letters: letters[index] ?? 0 })),
    style,
  )
  const rows: Placed[][] = []
  for (const [index, share] of shares.entries()) {
    const row = rows.at(-1)
    const placed = { ratio: ratios[index] ?? 1, share }
    if (row && filledBy([...row, placed]) < 1.000001) row.push(placed)
    else rows.push([placed])
  }
  return rows
}

function filledBy(row: readonly Placed[]): number {
  return row.reduce((sum, { share }) => sum + share, (row.length - 1) * gap)
}
