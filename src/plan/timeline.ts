import type { Stop, TimelineYear } from '../../templates/parts/timeline.tsx'
import type { Conference } from '../model/site.ts'
import { ownerOf, shotsOf } from './album.ts'
import { editionOf } from './edition.ts'
import { eventCard } from './event-card.ts'
import { aboutEvent } from './event-text.ts'
import { anchorOf, byYear } from './event-years.ts'
import { coverageOf, type IndexedSite } from './indexed-site.ts'

/**
 * Conferences by year: those to come, soonest first; then the others, newest first; those without a date last. A year to
 * come of which nothing is past has an empty place among the past ones, for what is over when the page is old.
 */
export function timelineOf(conferences: readonly Conference[], site: IndexedSite): TimelineYear[] {
  const isOf = new Set(conferences)
  const upcoming = byYear(site.upcoming.filter((conference) => isOf.has(conference)))
  const soon = new Set(site.upcoming)
  const held = new Map(byYear(conferences.filter((conference) => !soon.has(conference))))
  const years = [...new Set([...held.keys(), ...upcoming.keys()])].sort((a, b) => (b ?? 0) - (a ?? 0))
  const yearOfStops = (year: number | undefined, stops: readonly Conference[], isUpcoming: boolean): TimelineYear => ({
    id: isUpcoming === !held.has(year) ? anchorOf(year) : undefined,
    year,
    edition: year === undefined ? undefined : editionOf(year),
    upcoming: isUpcoming,
    stops: stops.map((conference) => stopOf(conference, site)),
  })
  return [
    ...[...upcoming].map(([year, stops]) => yearOfStops(year, stops, true)),
    ...years.map((year) => yearOfStops(year, held.get(year) ?? [], false)),
  ]
}

function stopOf(conference: Conference, site: IndexedSite): Stop {
  const coverage = coverageOf(conference, site)
  const entries = coverage.filter(({ collection }) => collection === 'portfolio')
  return {
    event: eventCard(conference, site),
    text: aboutEvent(conference, site),
    galleries: entries.length,
    pictures: entries.reduce((sum, entry) => sum + shotsOf(ownerOf(entry), site).length, 0),
    reports: coverage.length - entries.length,
  }
}
