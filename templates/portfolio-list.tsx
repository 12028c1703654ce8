import type { Frame } from './frame.ts'
import { Page } from './page.tsx'
import { type Chip, Chips } from './parts/chips.tsx'
import { type Crumb, Crumbs } from './parts/crumbs.tsx'
import { Day } from './parts/day.tsx'
import { type EventCard, Where } from './parts/event.tsx'
import { type EntryCard, EntryPrint, Feature } from './parts/feature.tsx'
import { PageHead } from './parts/page-head.tsx'
import { Pagination, type PaginationProps } from './parts/pagination.tsx'
import { Art } from './parts/photo.tsx'
import { FactLine } from './parts/provenance.tsx'
import { Spoken, Text, useWords, type Wording } from './parts/reading.tsx'
import { SectionHead } from './parts/section-head.tsx'

export interface PortfolioListProps {
  readonly frame: Frame
  /** The way to it; none to the first page of all. */
  readonly steps: readonly Crumb[]
  /** What the list is narrowed to. */
  readonly name?: Wording
  readonly text: string
  /** What it can be narrowed to. */
  readonly chips: readonly Chip[]
  /** The newest entry, on the first page. */
  readonly newest?: EntryCard
  readonly entries: readonly EntryCard[]
  readonly pagination?: PaginationProps
  /** Conferences without pictures, on the last page. */
  readonly without: readonly EventCard[]
}

export function PortfolioList({ frame, steps, name, text, chips, newest, entries, ...more }: PortfolioListProps) {
  const { pagination, without } = more
  return (
    <Page frame={frame}>
      <div class="wrap">
        {steps.length > 0 && <Crumbs steps={steps} />}
        <PageHead word="portfolio" narrowed={name} text={text} />
        {chips.length > 0 && <Chips chips={chips} />}
        {newest && <Feature entry={newest} as="h2" />}
        {!newest && entries.length === 0 && <Nothing />}
        {entries.length > 0 && (
          <ul class="grid prints">
            {entries.map((entry) => (
              <li>
                <EntryPrint entry={entry} as="h2" />
              </li>
            ))}
          </ul>
        )}
        {pagination && <Pagination {...pagination} />}
      </div>
      {without.length > 0 && (
        <section class="wrap">
          <SectionHead word="withoutPictures" />
          <ul class="grid">
            {without.map((event) => (
              <EventCover event={event} />
            ))}
          </ul>
        </section>
      )}
    </Page>
  )
}

function Nothing() {
  const { nothingYet } = useWords()
  return <p class="note">{nothingYet}</p>
}

/** A conference as a cover with type on it. */
function EventCover({ event }: { readonly event: EventCard }) {
  const { noPicturesYet } = useWords()
  const { href, name, place, online } = event
  return (
    <li data-ed={event.edition}>
      <a class="cover" href={href}>
        <Art src={event.cover} />
        <span class="on">
          <Day span={event.dates} as="span" />
          <Spoken as="b" language={name.language}>
            <Text language={name.language}>{name.text}</Text>
          </Spoken>
        </span>
      </a>
      <FactLine>{[place || online ? <Where place={place} online={online} /> : undefined, noPicturesYet]}</FactLine>
    </li>
  )
}
