import type { DateSpan } from '../dates.ts'
import { DateText, Day } from './day.tsx'
import { Art } from './photo.tsx'
import { Spoken, Text, Title, useWords, type Wording } from './reading.tsx'
import { type Marked, phaseData, When } from './when.tsx'

/** What a card shows of a conference. */
export interface EventCard extends Marked {
  readonly href: string
  readonly name: Wording
  readonly dates: DateSpan
  /** Colour of its year, 0 to 7. */
  readonly edition?: number
  readonly place?: string
  readonly online: boolean
  readonly cover: string
}

/** A badge; its link covers it. */
export function Pass({ event, as }: { readonly event: EventCard; readonly as: 'h2' | 'h3' }) {
  return (
    <div class="pass" data-ed={event.edition} {...phaseData(event.timing)}>
      <div class="cover">
        <Art src={event.cover} lazy={as === 'h3'} />
      </div>
      <div class="in">
        <Day span={event.dates} />
        <When event={event} />
        <Spoken as={as} language={event.name.language}>
          <a class="quiet" href={event.href}>
            <Text language={event.name.language}>{event.name.text}</Text>
          </a>
        </Spoken>
        <Place event={event} />
      </div>
    </div>
  )
}

/** Place and format, with the date in words for those who do not see the numerals. */
export function Place({ event }: { readonly event: EventCard }) {
  const { separator, undated } = useWords()
  const { place, dates } = event
  const known = dates.start ?? dates.end
  return (
    <p class="place">
      <span class="vh">
        {known ? <DateText {...dates} /> : undated}
        {(place || event.online) && separator}
      </span>
      <Where place={place} online={event.online} />
    </p>
  )
}

/** `Shanghai · Also online` where it is held in both ways. */
export function Where({ place, online }: { readonly place?: string; readonly online: boolean }) {
  const words = useWords()
  return (
    <>
      {place && <Text>{place}</Text>}
      {place && online && ' · '}
      {online && (place ? words.alsoOnline : words.online)}
    </>
  )
}

/** The name of a conference in a heading, leading to its page. */
export function EventName({ event, as }: { readonly event: EventCard; readonly as: 'h2' | 'h3' }) {
  return (
    <Spoken as={as} language={event.name.language}>
      <a href={event.href}>
        <Title {...event.name} />
      </a>
    </Spoken>
  )
}
