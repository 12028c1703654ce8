import { dateWords } from '../../templates/dates.ts'
import type { Wording } from '../../templates/parts/reading.tsx'
import type { Chart, ChartEvent, Seat } from '../../templates/parts/seat-chart.tsx'
import { tongueOf, words } from '../../templates/words.ts'
import { daysIn } from '../model/date.ts'
import { hall, monthsOfYear, tenth } from '../model/hall.ts'
import type { Conference } from '../model/site.ts'
import { addressOfEvent, hrefTo } from './address.ts'
import { editionOf, yearOf } from './edition.ts'
import type { IndexedSite } from './indexed-site.ts'
import { litSeatsOf } from './lit-seats.ts'

/**
 * All conferences in the seats of one year; a seat that several share belongs to the newest. Those that were cancelled
 * have none.
 */
export function chartOf({ conferences, settings }: Pick<IndexedSite, 'conferences' | 'settings'>): Chart {
  const taken = new Set<string>()
  const events = conferences.flatMap((conference): ChartEvent[] => {
    const year = yearOf(conference)
    const seats = conference.cancelled ? [] : freeSeats(conference, taken)
    if (year === undefined || seats.length === 0) return []
    const title = titleOf(conference)
    return [{ href: hrefTo(addressOfEvent(conference), settings), title, edition: editionOf(year), seats }]
  })
  return { viewBox: '-570 -580 1140 582', rows, events }
}

/** Its name and days, in its own language: a title is one text and cannot be cut. */
function titleOf(conference: Conference): Wording {
  const { name, language } = conference
  const tongue = tongueOf(language)
  return { text: [name, dateWords(conference, tongue)].join(words[tongue].separator), language }
}

const auditorium = hall(264, 26.5)

const rows = monthsOfYear.map((month) => {
  const days = daysIn(2024, month)
  return { path: auditorium.arc(month, days), days, width: tenth(auditorium.pitch(month) * 0.34) }
})

function freeSeats(conference: Conference, taken: Set<string>): Seat[] {
  return litSeatsOf(conference).days.flatMap(({ month, day }) => {
    const key = `${month}-${day}`
    if (taken.has(key)) return []
    taken.add(key)
    const { x, y } = auditorium.seat(month, day)
    return [{ x: tenth(x), y: tenth(y), r: tenth(Math.min(13.2, auditorium.pitch(month) * 0.5)) }]
  })
}
