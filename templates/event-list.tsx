import type { Frame } from './frame.ts'
import { Page } from './page.tsx'
import { CoverLink } from './parts/cover-link.tsx'
import { DateText, LeafBlock } from './parts/day.tsx'
import { type EventCard, EventName } from './parts/event.tsx'
import { Ledger, type LedgerYear } from './parts/ledger.tsx'
import { PageHead } from './parts/page-head.tsx'
import { FactLine } from './parts/provenance.tsx'
import { Spoken, Text, useWords, type Wording } from './parts/reading.tsx'

export interface EventListProps {
  readonly frame: Frame
  readonly years: readonly EventYear[]
  readonly ledger: readonly LedgerYear[]
}

/** A year and its conferences; without a year, those whose date is not known. */
export interface EventYear {
  readonly id: string
  readonly year?: number
  readonly edition?: number
  readonly stops: readonly Stop[]
}

export interface Stop {
  readonly event: EventCard
  readonly text?: Wording
  readonly galleries: number
  readonly pictures: number
  readonly reports: number
}

export function EventList({ frame, years, ledger }: EventListProps) {
  return (
    <Page frame={frame}>
      <div class="wrap">
        <Head ledger={ledger} years={years} />
        {years.map((year) => (
          <Year year={year} />
        ))}
      </div>
    </Page>
  )
}

function Head({ ledger, years }: Pick<EventListProps, 'ledger' | 'years'>) {
  const { eventsText, nothingYet } = useWords()
  const count = years.reduce((sum, { stops }) => sum + stops.length, 0)
  const [last, first] = [ledger.at(0)?.year, ledger.at(-1)?.year]
  const text = first && last ? eventsText(count, first, last) : nothingYet
  return (
    <PageHead word="events" text={text}>
      {ledger.length > 0 && <Ledger years={ledger} />}
    </PageHead>
  )
}

function Year({ year: { id, year, edition, stops } }: { readonly year: EventYear }) {
  const { undated } = useWords()
  return (
    <section class="year" data-ed={edition}>
      <h2 class={year ? 'day' : undefined} id={id}>
        {year ?? undated}
      </h2>
      <ol class="stops">
        {stops.map((stop) => (
          <StopRow stop={stop} />
        ))}
      </ol>
    </section>
  )
}

function StopRow({ stop: { event, text, ...counts } }: { readonly stop: Stop }) {
  const words = useWords()
  const { dates, place, online, href } = event
  const { galleries, pictures, reports } = counts
  const gallery = [galleries > 0 && words.galleryCount(galleries), pictures > 0 && words.pictureCount(pictures)]
  return (
    <li data-ed={event.edition}>
      <LeafBlock span={dates} />
      <div>
        <EventName event={event} as="h3" />
        {text && (
          <Spoken as="p" language={text.language}>
            <Text language={text.language}>{text.text}</Text>
          </Spoken>
        )}
        <FactLine>
          {[
            (dates.start ?? dates.end) ? <DateText {...dates} /> : words.noDate,
            place && <Text>{place}</Text>,
            online ? words.online : undefined,
            gallery.filter(Boolean).join(words.separator),
            reports > 0 ? words.reportCount(reports) : undefined,
          ]}
        </FactLine>
      </div>
      <CoverLink href={href} cover={event.cover} at="thumb" />
    </li>
  )
}
