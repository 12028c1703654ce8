/** An auditorium of twelve rows for the months, January nearest the stage; the stage is at the origin. */
export interface Hall {
  readonly radius: (month: number) => number
  /** Distance between two seats of a row. */
  readonly pitch: (month: number) => number
  readonly seat: (month: number, day: number) => Point
  /** Path of the row of a month, as long as the month. */
  readonly arc: (month: number, days: number) => string
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** The hall whose first row has the radius `first`, with `step` between its rows. */
export function hall(first: number, step: number): Hall {
  const radius = (month: number) => first + (month - 1) * step
  // Every row is as wide as one of 31 seats, so that the days of all months stand in line.
  const at = (month: number, share: number): Point => {
    const angle = Math.PI * (1 + share)
    return { x: radius(month) * Math.cos(angle), y: radius(month) * Math.sin(angle) }
  }
  return {
    radius,
    pitch: (month) => (Math.PI * radius(month)) / 31,
    seat: (month, day) => at(month, (day - 0.5) / 31),
    arc: (month, days) => {
      const r = radius(month)
      const end = at(month, days / 31)
      return `M${-r} 0A${r} ${r} 0 0 1 ${tenth(end.x)} ${tenth(end.y)}`
    },
  }
}

/** A number of a drawing, to a tenth. */
export function tenth(value: number): number {
  const rounded = Math.round(value * 10) / 10
  return Object.is(rounded, -0) ? 0 : rounded
}

export const monthsOfYear: readonly number[] = Array.from({ length: 12 }, (_, index) => index + 1)
