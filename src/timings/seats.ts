import { hall, monthsOfYear, type Point, tenth } from '../model/hall.ts'

/** The seats of an auditorium, from its left side to its right. */
export const seats: readonly (Point & { readonly radius: number })[] = (() => {
  const auditorium = hall(264, 26.5)
  return Array.from({ length: 31 }, (_, column) =>
    monthsOfYear.map((row) => {
      const { x, y } = auditorium.seat(row, column + 1)
      return { x: tenth(x), y: tenth(y), radius: tenth(Math.min(10, auditorium.pitch(row) * 0.36)) }
    }),
  ).flat()
})()

/** For each of so many seats the index of the share it belongs to: a seat is one's within whose part its middle lies. */
export function seated(shares: readonly number[], among: number): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0)
  const ends = shares.map((_, index) => shares.slice(0, index + 1).reduce((sum, share) => sum + share, 0))
  return Array.from({ length: among }, (_, seat) => {
    const middle = ((seat + 0.5) / among) * total
    return Math.max(
      0,
      ends.findIndex((end) => end >= middle),
    )
  })
}

/** How many of `seats` are lit for `some` of `all`: none only for none, all only for all. */
export function litOf(some: number, all: number, among: number): number {
  if (some === 0 || all === 0) return 0
  if (some === all) return among
  return Math.min(among - 1, Math.max(1, Math.round((some / all) * among)))
}
