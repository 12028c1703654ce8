import { CoverLink } from './cover-link.tsx'
import { DateText, LeafBlock } from './day.tsx'
import { type EventCard, EventName, Where } from './event.tsx'
import { FactLine } from './provenance.tsx'
import { Spoken, Text, useWords, type Wording } from './reading.tsx'
import { Sign } from './sign.tsx'
import { phaseData, When } from './when.tsx'

/** A year and its conferences; without a year, those whose date is not known. */
export interface TimelineYear {
  /** Where links to the year lead; one of its two parts has it. */
  readonly id?: string
  readonly year?: number
  readonly edition?: number
  /** Whether it is the part of the year that is still to come. */
  readonly upcoming: boolean
  readonly stops: readonly Stop[]
}

export interface Stop {
  readonly event: EventCard
  readonly text?: Wording
  readonly galleries: number
  readonly pictures: number
  readonly reports: number
}

/** Conferences by year, each year on a strap of its colour. */
export function Timeline({ years }: { readonly years: readonly TimelineYear[] }) {
  return (
    <>
      {years.map((year) => (
        <Year year={year} />
      ))}
    </>
  )
}

// today.js moves what is over from the one part of its year to the other, which is hidden as long as it is empty.
function Year({ year: { id, year, edition, upcoming, stops } }: { readonly year: TimelineYear }) {
  const { undated } = useWords()
  const part = upcoming ? { 'data-coming': year } : { 'data-held': year }
  return (
    <section class="year" data-ed={edition} {...part} hidden={stops.length === 0}>
      <h2 class={year ? 'day' : undefined} id={id}>
        {upcoming && (
          <>
            <span class="sign">
              <Sign word="upcoming" />
            </span>{' '}
          </>
        )}
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
  const { dates, place, online, href, timing } = event
  const { galleries, pictures, reports } = counts
  const gallery = [galleries > 0 && words.galleryCount(galleries), pictures > 0 && words.pictureCount(pictures)]
  return (
    <li data-ed={event.edition} data-from={dates.start ?? dates.end} {...phaseData(timing)}>
      <LeafBlock span={dates} />
      <div>
        <When event={event} />
        <EventName event={event} as="h3" />
        {text && (
          <Spoken as="p" language={text.language}>
            <Text language={text.language}>{text.text}</Text>
          </Spoken>
        )}
        <FactLine>
          {[
            (dates.start ?? dates.end) ? <DateText {...dates} /> : words.noDate,
            place || online ? <Where place={place} online={online} /> : undefined,
            gallery.filter(Boolean).join(words.separator),
            reports > 0 ? words.reportCount(reports) : undefined,
          ]}
        </FactLine>
      </div>
      <CoverLink href={href} cover={event.cover} at="thumb" />
    </li>
  )
}
