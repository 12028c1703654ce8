import type { Frame } from './frame.ts'
import { Page } from './page.tsx'
import { type Crumb, Crumbs } from './parts/crumbs.tsx'
import { type EventCard, Pass } from './parts/event.tsx'
import { type EntryCard, EntryPrint } from './parts/feature.tsx'
import { Pagination, type PaginationProps } from './parts/pagination.tsx'
import { useWords } from './parts/reading.tsx'
import { type Chart, SeatChart } from './parts/seat-chart.tsx'
import { SectionHead } from './parts/section-head.tsx'
import { Sign } from './parts/sign.tsx'
import { Stories, type StoryCard } from './parts/story.tsx'
import { Turns, type TurnsProps } from './parts/turns.tsx'

export interface YearPageProps extends TurnsProps {
  readonly frame: Frame
  readonly steps: readonly Crumb[]
  /** Absent for the articles without a date. */
  readonly year?: number
  /** What there is of it, in a sentence. */
  readonly about: string
  readonly chart?: Chart
  readonly events: readonly EventCard[]
  /** Where all events of the year are, when these are the newest. */
  readonly allEvents?: string
  readonly entries: readonly EntryCard[]
  readonly stories: readonly StoryCard[]
  readonly pagination?: PaginationProps
}

export function YearPage({ frame, steps, ...props }: YearPageProps) {
  const { years } = useWords()
  const { events, allEvents, entries, stories, pagination } = props
  return (
    <Page frame={frame}>
      <div class="wrap">
        <Crumbs steps={steps} />
        <Head {...props} />
      </div>
      {events.length > 0 && (
        <section class="wrap">
          <SectionHead word="events" href={allEvents} more="allEvents" />
          <ul class="grid">
            {events.map((event) => (
              <li>
                <Pass event={event} as="h3" />
              </li>
            ))}
          </ul>
        </section>
      )}
      {entries.length > 0 && (
        <section class="wrap">
          <SectionHead word="portfolio" />
          <ul class="grid prints">
            {entries.map((entry) => (
              <li>
                <EntryPrint entry={entry} as="h3" />
              </li>
            ))}
          </ul>
        </section>
      )}
      {stories.length > 0 && (
        <section class="wrap">
          <SectionHead word="news" />
          <Stories stories={stories} as="h3" />
        </section>
      )}
      <div class="wrap">
        {pagination && <Pagination {...pagination} />}
        <Turns newer={props.newer} older={props.older} label={years} />
      </div>
    </Page>
  )
}

function Head({ year, about, chart }: Pick<YearPageProps, 'year' | 'about' | 'chart'>) {
  return (
    <div class="page-head">
      {year === undefined ? (
        <h1>
          <Sign word="undated" />
        </h1>
      ) : (
        <h1 class="day numeral">{year}</h1>
      )}
      <p class="lede">{about}</p>
      {chart && <SeatChart {...chart} />}
    </div>
  )
}
