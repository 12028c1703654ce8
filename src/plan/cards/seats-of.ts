import type { SeatsArt } from '../../model/card.ts'
import type { Conference } from '../../model/site.ts'
import { coloursOf, yearOf } from '../edition.ts'
import { litSeatsOf } from '../lit-seats.ts'
import { type CoverFacts, cropOf } from '../seat-plan.ts'

/** The cover of a conference or of an article without one, as the art of a card. */
export function seatsOf({ slug, dates, online }: CoverFacts): SeatsArt {
  const seats = litSeatsOf(dates)
  const { x, y, zoom } = cropOf(seats, slug, 'social')
  const lit = seats.days.map(({ month, day }) => ({ month, day }))
  const year = yearOf(dates) ?? anyYear
  return {
    kind: 'seats',
    year,
    ...{ x, y, zoom, lit, online, whole: false },
    months: seats.days.length > 0 ? [] : seats.months,
  }
}

/** All of some conferences in the seats of one year, each in the colour of its own: a seat belongs to the first. */
export function seatsOfAll(conferences: readonly Conference[]): SeatsArt {
  const seats = conferences
    .filter(({ cancelled }) => !cancelled)
    .flatMap((conference) => {
      const { seat: colour } = coloursOf(yearOf(conference))
      return litSeatsOf(conference).days.map(({ month, day }) => ({ month, day, colour }))
    })
  const lit = [...new Map(seats.reverse().map((one) => [`${one.month}-${one.day}`, one])).values()]
  return { kind: 'seats', year: anyYear, x: 850, y: 642, zoom: 0.66, lit, months: [], online: false, whole: true }
}

const anyYear = 2023
