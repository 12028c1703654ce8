import type { Frame } from './frame.ts'
import { Page } from './page.tsx'
import { type Feed, Feeds, Subscribe } from './parts/feeds.tsx'
import { Ledger, type LedgerYear } from './parts/ledger.tsx'
import { PageHead } from './parts/page-head.tsx'
import { useWords } from './parts/reading.tsx'
import { SectionHead } from './parts/section-head.tsx'
import { type Group, Tally } from './parts/tally.tsx'
import { Timeline, type TimelineYear } from './parts/timeline.tsx'

export interface EventListProps {
  readonly frame: Frame
  readonly years: readonly TimelineYear[]
  readonly ledger: readonly LedgerYear[]
  /** The calendar of all events; absent where there is none. */
  readonly feed?: Feed
  /** Those of the languages, where there are several. */
  readonly feeds: readonly Feed[]
  readonly series: readonly Group[]
  readonly places: readonly Group[]
}

export function EventList({ frame, years, ledger, feed, feeds, series, places }: EventListProps) {
  return (
    <Page frame={frame}>
      <div class="wrap">
        <Head ledger={ledger} years={years} feed={feed} />
        <Timeline years={years} />
      </div>
      {series.length > 0 && (
        <section class="wrap" id="series">
          <SectionHead word="series" />
          <Tally groups={series} />
        </section>
      )}
      {places.length > 0 && (
        <section class="wrap" id="places">
          <SectionHead word="places" />
          <Tally groups={places} />
        </section>
      )}
      {feeds.length > 0 && (
        <section class="wrap">
          <SectionHead word="calendars" />
          <Feeds feeds={feeds} />
        </section>
      )}
    </Page>
  )
}

function Head({ ledger, years, feed }: Pick<EventListProps, 'ledger' | 'years' | 'feed'>) {
  const { eventsText, nothingYet } = useWords()
  const count = years.reduce((sum, { stops }) => sum + stops.length, 0)
  const [last, first] = [ledger.at(0)?.year, ledger.at(-1)?.year]
  const text = first && last ? eventsText(count, first, last) : nothingYet
  return (
    <PageHead word="events" text={text}>
      {feed && <Subscribe feed={feed} />}
      {ledger.length > 0 && <Ledger counts="conferenceCount" years={ledger} />}
    </PageHead>
  )
}
