import type { DateSpan } from '../../templates/dates.ts'
import { cardSize } from '../model/card.ts'
import { daysIn } from '../model/date.ts'
import { hall, monthsOfYear, type Point, tenth } from '../model/hall.ts'
import { coloursOf, yearOf } from './edition.ts'
import { type LitSeats, litSeatsOf } from './lit-seats.ts'

/** The facts a cover is drawn from. */
export interface CoverFacts {
  /** Varies the crop a little. */
  readonly slug: string
  readonly dates: DateSpan
  readonly online: boolean
}

/** `social` is that of the card by which other sites show a page. */
export type CoverShape = 'card' | 'wide' | 'social'

/**
 * The cover of a conference: its year as an auditorium in which the seats of its days are lit. Online, the seats are
 * rings; where only the month is known, its row is lit. SVG, the same bytes for the same facts.
 */
export function seatPlan({ slug, dates, online }: CoverFacts, shape: CoverShape): string {
  const { width, height } = sizes[shape]
  const { ground, seat, lit } = coloursOf(yearOf(dates))
  const seats = litSeatsOf(dates)
  const { x, y, zoom } = cropOf(seats, slug, shape)
  const rows = rowsOf(yearOf(dates), seats, lit)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMidYMin slice">`,
    `<path fill="${ground}" d="M0 0h${width}v${height}H0z"/>`,
    `<g transform="translate(${tenth(x)} ${tenth(y)})scale(${zoom.toFixed(3)})" fill="none" stroke="${seat}"`,
    ' stroke-linecap="round" stroke-dasharray="0 1" stroke-dashoffset="-.5">',
    rows(0.52),
    online ? `<g stroke="${ground}">${rows(0.33)}</g>` : '',
    `<g fill="${lit}" stroke="none">${litCircles(seats)}</g></g></svg>\n`,
  ].join('')
}

const sizes = { card: { width: 800, height: 600 }, wide: { width: 1600, height: 720 }, social: cardSize } as const
const auditorium = hall(120, 37)

// Dots along an arc are one path with a dotted stroke: a cover is little more than a kilobyte.
function rowsOf(year: number | undefined, { months }: LitSeats, lit: string): (share: number) => string {
  return (share) =>
    monthsOfYear
      .map((month) => {
        const days = daysIn(year ?? 2023, month)
        const stroke = months.includes(month) && share > 0.5 ? ` stroke="${lit}"` : ''
        const width = tenth(auditorium.pitch(month) * share)
        return `<path d="${auditorium.arc(month, days)}" pathLength="${days}" stroke-width="${width}"${stroke}/>`
      })
      .join('')
}

function litCircles({ days }: LitSeats): string {
  return days
    .map(({ month, day }) => {
      const { x, y } = auditorium.seat(month, day)
      return `<circle cx="${tenth(x)}" cy="${tenth(y)}" r="${tenth(auditorium.pitch(month) * 0.46)}"/>`
    })
    .join('')
}

/** Where the stage lies, and how near: the lit seats are in the upper half, at the side where the hall has them. */
export function cropOf(seats: LitSeats, slug: string, shape: CoverShape): Point & { readonly zoom: number } {
  const { width, height } = sizes[shape]
  const { at, aside, ahead, nearness } = focusOf(seats, slug)
  const varied = 0.94 + ((hashOf(slug) % 100) / 100) * 0.22
  const zoom = (nearness * varied * height) / 600
  // A wide cover keeps its left half free for type.
  const across = shape === 'card' ? 0.52 + 0.26 * aside : 0.8 + 0.06 * aside
  return { x: width * across - at.x * zoom, y: height * (0.42 - 0.13 * ahead) - at.y * zoom, zoom }
}

function focusOf({ days, months }: LitSeats, slug: string) {
  const [month] = months
  const middle = days[days.length >> 1] ?? (month === undefined ? someSeat(slug) : { month, day: 20 })
  const radius = auditorium.radius(middle.month)
  const at = auditorium.seat(middle.month, middle.day)
  // Early months are near the stage, where the seats are small.
  const nearness = 1.75 - (0.8 * (radius - auditorium.radius(1))) / (auditorium.radius(12) - auditorium.radius(1))
  return { at, aside: at.x / radius, ahead: -at.y / radius, nearness }
}

// Where nothing is lit, the slug alone tells one cover from the other. Between two seats will do.
function someSeat(slug: string) {
  const [first, second] = [hashOf(`${slug} month`), hashOf(`${slug} day`)].map((hash) => hash / 2 ** 32)
  return { month: 4 + 7 * (first ?? 0), day: 3 + 26 * (second ?? 0) }
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash
}
