import { type CardColours, cardSize, type SeatsArt } from '../../model/card.ts'
import { daysIn } from '../../model/date.ts'
import { hall, monthsOfYear, type Point, tenth } from '../../model/hall.ts'

/** The seats of a year as SVG. They grow out of nothing from one side to the other: type stands where there are none. */
export function seatArt(art: SeatsArt, { seat, lit }: CardColours): string {
  const litDays = new Map(art.lit.map((one) => [`${one.month}-${one.day}`, one.colour ?? lit]))
  const seats = monthsOfYear.flatMap((month) =>
    Array.from({ length: daysIn(art.year, month) }, (_, index): string => {
      const { x, y } = auditorium.seat(month, index + 1)
      const at = { x: art.x + x * art.zoom, y: art.y + y * art.zoom }
      const full = auditorium.pitch(month) * art.zoom
      const size = full * grown(at, art.whole ? clear.whole : clear.part)
      const colour = litDays.get(`${month}-${index + 1}`)
      if (colour) return dot(at, (art.whole ? full : size) * 0.46, colour)
      const isLit = art.months.includes(month)
      return art.online && !isLit ? ring(at, size, seat) : dot(at, size * 0.26, isLit ? lit : seat)
    }),
  )
  const { width, height } = cardSize
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${seats.join('')}</svg>`
}

// Left of `none` there is nothing, right of `all` everything.
const clear = { whole: { none: 430, all: 680 }, part: { none: 640, all: 920 } } as const

const auditorium = hall(120, 37)

function grown({ x }: Point, { none, all }: { readonly none: number; readonly all: number }): number {
  const share = Math.min(1, Math.max(0, (x - none) / (all - none)))
  return share * share * (3 - 2 * share)
}

function dot({ x, y }: Point, radius: number, colour: string): string {
  if (!isSeen({ x, y }, radius)) return ''
  return `<circle cx="${tenth(x)}" cy="${tenth(y)}" r="${tenth(radius)}" fill="${colour}"/>`
}

function ring({ x, y }: Point, size: number, colour: string): string {
  if (!isSeen({ x, y }, size * 0.26)) return ''
  const [radius, width] = [tenth(size * 0.215), tenth(size * 0.09)]
  return `<circle cx="${tenth(x)}" cy="${tenth(y)}" r="${radius}" fill="none" stroke="${colour}" stroke-width="${width}"/>`
}

function isSeen({ x, y }: Point, radius: number): boolean {
  const { width, height } = cardSize
  return radius >= 0.3 && x > -radius && x < width + radius && y > -radius && y < height + radius
}
