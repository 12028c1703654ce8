import { EventList } from '../../templates/event-list.tsx'
import { words } from '../../templates/words.ts'
import type { Output } from '../model/output.ts'
import { addressOfCity, addressOfSeries } from './address.ts'
import { calendarOfEvents } from './calendar/addresses.ts'
import { cardOutputs } from './cards/card-at.ts'
import { listCard } from './cards/list-cards.ts'
import { listedEvent } from './data/listed.ts'
import { groupsByName } from './event-groups.ts'
import { ledgerOf, yearsOf } from './event-years.ts'
import { feedAt, feedsByLanguage } from './feeds.ts'
import { frameOf } from './frame.ts'
import type { IndexedSite } from './indexed-site.ts'
import { listTongue } from './list-tongue.ts'
import { pageOutput } from './page-output.ts'
import { timelineOf } from './timeline.ts'

export function* eventList(site: IndexedSite): Iterable<Output> {
  const { conferences, settings } = site
  const { events, eventsText } = words[listTongue(site)]
  const [last, first] = [yearsOf(conferences).at(0), yearsOf(conferences).at(-1)]
  const feed = feedAt(calendarOfEvents(site), settings)
  const card = listCard('events', site)
  yield pageOutput('/events/', EventList, () => ({
    frame: frameOf(site, {
      address: '/events/',
      title: events,
      description: first && last ? eventsText(conferences.length, first, last) : events,
      data: { list: conferences.map(listedEvent) },
      calendar: feed?.href,
      card,
    }),
    ledger: ledgerOf(site),
    years: timelineOf(conferences, site),
    feed,
    feeds: feedsByLanguage(site),
    series: groupsByName(site.series, addressOfSeries, site),
    places: groupsByName(site.cities, addressOfCity, site),
  }))
  yield* cardOutputs(card)
}
