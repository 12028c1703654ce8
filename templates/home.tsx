import type { Frame } from './frame.ts'
import { Page } from './page.tsx'
import { Day } from './parts/day.tsx'
import { type EventCard, Place } from './parts/event.tsx'
import { type EntryCard, Feature } from './parts/feature.tsx'
import { Ledger, type LedgerYear } from './parts/ledger.tsx'
import { Spoken, Text, useWords } from './parts/reading.tsx'
import { type Chart, SeatChart } from './parts/seat-chart.tsx'
import { SectionHead } from './parts/section-head.tsx'
import { Stories, type StoryCard } from './parts/story.tsx'
import { phaseData, When } from './parts/when.tsx'

export interface HomeProps {
  readonly frame: Frame
  readonly chart: Chart
  /** The first five are shown; today.js shows others where those are over. */
  readonly events: readonly EventCard[]
  readonly entry?: EntryCard
  readonly stories: readonly StoryCard[]
  readonly years: readonly LedgerYear[]
  /** Addresses of the lists. */
  readonly lists: { readonly portfolio: string; readonly news: string; readonly events: string }
}

export function Home({ frame, chart, events, entry, stories, years, lists }: HomeProps) {
  return (
    <Page frame={frame}>
      <Hero chart={chart} events={events} />
      {entry && (
        <section class="wrap">
          <SectionHead word="portfolio" href={lists.portfolio} more="allPictures" />
          <Feature entry={entry} as="h3" />
        </section>
      )}
      {stories.length > 0 && (
        <section class="wrap">
          <SectionHead word="news" href={lists.news} more="allNews" />
          <Stories stories={stories} as="h3" />
        </section>
      )}
      {years.length > 0 && (
        <section class="wrap years">
          <SectionHead word="years" href={lists.events} more="allEvents" />
          <Ledger counts="conferenceCount" years={years} />
        </section>
      )}
    </Page>
  )
}

function Hero({ chart, events }: { readonly chart: Chart; readonly events: readonly EventCard[] }) {
  const { conferences, homeTitle, homeText } = useWords()
  return (
    <section class="wrap" aria-label={conferences}>
      <div class="hero">
        <SeatChart {...chart} />
        <div class="say">
          <h1>{homeTitle}</h1>
          <p>{homeText}</p>
        </div>
      </div>
      {events.length > 0 && (
        <ol class="ticker">
          {events.map((event, index) => (
            <li
              data-ed={event.edition}
              data-from={event.dates.start ?? event.dates.end}
              hidden={index >= 5}
              {...phaseData(event.timing)}
            >
              <Day span={event.dates} />
              <When event={event} />
              <Spoken as="h2" language={event.name.language}>
                <a class="quiet" href={event.href}>
                  <Text language={event.name.language}>{event.name.text}</Text>
                </a>
              </Spoken>
              <Place event={event} />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
