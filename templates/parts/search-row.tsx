import type { DateSpan } from '../dates.ts'
import { posterOf } from '../numerals.ts'
import { CoverLink } from './cover-link.tsx'
import { DateText } from './day.tsx'
import { Where } from './event.tsx'
import { FactLine } from './provenance.tsx'
import { Spoken, Text, Title, useTongue, useWords, type Wording } from './reading.tsx'
import { Story, type StoryCard } from './story.tsx'

/** A result of a search. */
export type SearchRow = StoryRow | EventRow

interface StoryRow {
  readonly kind: 'story'
  readonly story: StoryCard
}

interface EventRow {
  readonly kind: 'event'
  readonly href: string
  readonly name: Wording
  readonly about?: Wording
  readonly dates: DateSpan
  readonly place?: string
  readonly online: boolean
  /** Colour of its year, 0 to 7. */
  readonly edition?: number
  readonly cover: string
}

/** A row among the results; it says nothing that changes from day to day. */
export function SearchRowItem({ row }: { readonly row: SearchRow }) {
  return row.kind === 'story' ? <Story story={row.story} as="h3" /> : <EventStory row={row} />
}

function EventStory({ row }: { readonly row: EventRow }) {
  const { conference, undated } = useWords()
  const { href, name, about, dates, place, online, edition, cover } = row
  const poster = posterOf(dates, useTongue())
  return (
    <article class="story" data-ed={edition}>
      <p class="day" aria-hidden="true">
        {poster?.days} <small>{poster?.rest}</small>
      </p>
      <div>
        <Spoken as="h3" language={name.language}>
          <a href={href}>
            <Title {...name} />
          </a>
        </Spoken>
        {about && (
          <Spoken as="p" language={about.language}>
            <Text language={about.language}>{about.text}</Text>
          </Spoken>
        )}
        <FactLine>
          {[
            conference,
            poster ? <DateText {...dates} /> : undated,
            place || online ? <Where place={place} online={online} /> : undefined,
          ]}
        </FactLine>
      </div>
      <CoverLink href={href} cover={cover} at="thumb" />
    </article>
  )
}
