import type { LedgerYear } from '../../templates/parts/ledger.tsx'
import { partsOf } from '../model/date.ts'
import type { Conference } from '../model/site.ts'
import { hrefTo } from './address.ts'
import { editionOf, yearOf } from './edition.ts'
import type { IndexedSite } from './indexed-site.ts'

/** The conferences of a year, in the order of the site; those without a date have none. */
export interface ConferenceYear {
  readonly year?: number
  readonly conferences: readonly Conference[]
}

/** The years of the site, newest first, the unknown one last. */
export function conferenceYears({ conferences }: IndexedSite): ConferenceYear[] {
  const byYear = new Map<number | undefined, Conference[]>()
  for (const conference of conferences) {
    const year = yearOf(conference)
    byYear.set(year, [...(byYear.get(year) ?? []), conference])
  }
  const years = [...byYear].map(([year, held]) => ({ year, conferences: held }))
  return years.sort((a, b) => (b.year ?? 0) - (a.year ?? 0))
}

export function ledgerOf(site: IndexedSite): LedgerYear[] {
  return conferenceYears(site).flatMap(({ year, conferences }) => {
    if (year === undefined) return []
    const href = hrefTo(addressOfYear(year), site.settings)
    const months = new Set(conferences.flatMap(monthOf))
    return [
      { href, year, edition: editionOf(year), count: conferences.length, months: [...months].sort((a, b) => a - b) },
    ]
  })
}

/** The place of a year in the list of events. */
export function addressOfYear(year: number): string {
  return `/events/#${anchorOf(year)}`
}

export function anchorOf(year: number | undefined): string {
  return year === undefined ? 'undated' : `y${year}`
}

function monthOf({ start, end }: Conference): number[] {
  const { month } = partsOf(start ?? end ?? '')
  return month === undefined ? [] : [month]
}
