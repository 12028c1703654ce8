import { useMarks, type Wording } from './reading.tsx'

/** The year of the home page, drawn as an auditorium; the stage is at the origin. */
export interface Chart {
  readonly viewBox: string
  readonly rows: readonly ChartRow[]
  readonly events: readonly ChartEvent[]
}

/** A month: an arc with a dot for each of its days. */
export interface ChartRow {
  readonly path: string
  readonly days: number
  readonly width: number
}

/** A conference and the seats of its days. */
export interface ChartEvent {
  readonly href: string
  readonly title: Wording
  readonly edition: number
  readonly seats: readonly Seat[]
}

export interface Seat {
  readonly x: number
  readonly y: number
  readonly r: number
}

/** Links for the pointer only: the list below the chart says the same in words. */
export function SeatChart({ viewBox, rows, events }: Chart) {
  return (
    <svg class="plan" viewBox={viewBox} aria-hidden="true">
      <g class="rows">
        {rows.map(({ path, days, width }) => (
          <path d={path} pathLength={days} stroke-width={width} />
        ))}
      </g>
      {events.map(({ href, title, edition, seats }) => (
        <a href={href} tabindex={-1} data-ed={edition}>
          <title {...useMarks(title.language)}>{title.text}</title>
          {seats.map(({ x, y, r }) => (
            <circle cx={x} cy={y} r={r} />
          ))}
        </a>
      ))}
    </svg>
  )
}
