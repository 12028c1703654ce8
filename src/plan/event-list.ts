import { EventList, type Stop } from '../../templates/event-list.tsx'
import { words } from '../../templates/words.ts'
import type { Output } from '../model/output.ts'
import type { Conference } from '../model/site.ts'
import { ownerOf, shotsOf } from './album.ts'
import { listedEvent } from './data/listed.ts'
import { editionOf } from './edition.ts'
import { eventCard } from './event-card.ts'
import { aboutEvent } from './event-text.ts'
import { anchorOf, conferenceYears, ledgerOf } from './event-years.ts'
import { frameOf, listTongue } from './frame.ts'
import { coverageOf, type IndexedSite } from './indexed-site.ts'
import { pageOutput } from './page-output.ts'

export function* eventList(site: IndexedSite): Iterable<Output> {
  const { events } = words[listTongue(site)]
  yield pageOutput('/events/', EventList, () => ({
    frame: frameOf(site, { address: '/events/', title: events, data: { list: site.conferences.map(listedEvent) } }),
    ledger: ledgerOf(site),
    years: conferenceYears(site).map(({ year, conferences }) => ({
      id: anchorOf(year),
      year,
      edition: year === undefined ? undefined : editionOf(year),
      stops: conferences.map((conference) => stopOf(conference, site)),
    })),
  }))
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
