import { Home } from '../../templates/home.tsx'
import type { Output } from '../model/output.ts'
import type { Conference } from '../model/site.ts'
import { hrefTo } from './address.ts'
import { cardOutputs } from './cards/card-at.ts'
import { homeCard } from './cards/list-cards.ts'
import { chartOf } from './chart.ts'
import { openingCard } from './entry-card.ts'
import { eventCard } from './event-card.ts'
import { ledgerOf } from './event-years.ts'
import { frameOf } from './frame.ts'
import type { IndexedSite } from './indexed-site.ts'
import { pageOutput } from './page-output.ts'
import { storyCard } from './story-card.ts'

export function* home(site: IndexedSite): Iterable<Output> {
  const { settings, portfolio, news } = site
  const card = homeCard(site)
  yield pageOutput('/', Home, () => {
    const [newest] = portfolio
    return {
      frame: frameOf(site, { address: '/', card }),
      chart: chartOf(site),
      events: opening(site).map((conference) => eventCard(conference, site)),
      entry: newest && openingCard(newest, site),
      stories: news.slice(0, 3).map((article) => storyCard(article, site)),
      years: ledgerOf(site),
      lists: {
        portfolio: hrefTo('/portfolio/', settings),
        news: hrefTo('/news/', settings),
        events: hrefTo('/events/', settings),
      },
    }
  })
  yield* cardOutputs(card)
}

/**
 * Those to come, soonest first, then the newest. Where more than five are to come, some more stand ready for a page that
 * is old.
 */
function opening({ conferences, upcoming }: IndexedSite): Conference[] {
  const past = conferences.filter((conference) => !upcoming.includes(conference))
  return [...upcoming.slice(0, 10), ...past.slice(0, Math.max(0, 5 - upcoming.length))]
}
