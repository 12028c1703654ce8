import type { LedgerYear } from '../../templates/parts/ledger.tsx'
import { partsOf } from '../model/date.ts'
import { grouped } from '../model/grouped.ts'
import type { Conference } from '../model/site.ts'
import { hrefTo } from './address.ts'
import { editionOf, yearOf } from './edition.ts'
import type { IndexedSite } from './indexed-site.ts'

/** Conferences by the year they begin in, in their order; those without a date have none. */
export function byYear(conferences: readonly Conference[]): Map<number | undefined, Conference[]> {
  return grouped(conferences, (conference) => [yearOf(conference)])
}

/** The years of conferences, newest first. */
export function yearsOf(conferences: readonly Conference[]): number[] {
  return [...byYear(conferences).keys()].filter((year) => year !== undefined).sort((a, b) => b - a)
}

/** The years of the site, newest first, with their months. */
export function ledgerOf(site: IndexedSite): LedgerYear[] {
  const conferences = byYear(site.conferences)
  return yearsOf(site.conferences).map((year) => {
    const held = conferences.get(year) ?? []
    return {
      ...{ href: hrefTo(addressOfYear(year), site.settings), year, edition: editionOf(year), count: held.length },
      months: [...new Set(held.flatMap(monthOf))].sort((a, b) => a - b),
    }
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
