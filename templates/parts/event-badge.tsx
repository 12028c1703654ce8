import { posterOf } from '../numerals.ts'
import { DateText } from './day.tsx'
import { type EventCard, Where } from './event.tsx'
import { Spoken, Title, useTongue, useWords } from './reading.tsx'
import { phaseData, When } from './when.tsx'

/** The large badge that a conference's page opens with. */
export function EventBadge({ event, wideCover }: { readonly event: EventCard; readonly wideCover: string }) {
  const { separator, undated } = useWords()
  const { name, dates, place, online, cover } = event
  const poster = posterOf(dates, useTongue())
  return (
    <header class="badge" {...phaseData(event.timing)}>
      <picture>
        <source media="(min-width: 48rem)" srcset={wideCover} />
        <img src={cover} alt="" width={800} height={600} />
      </picture>
      <div>
        {poster && (
          <p class="day" aria-hidden="true">
            {poster.days}
            {poster.rest && <small>{poster.rest}</small>}
          </p>
        )}
        <When event={event} />
        <Spoken as="h1" language={name.language}>
          <Title {...name} />
        </Spoken>
        <p>
          <span class={poster ? 'vh' : undefined}>
            {poster ? <DateText {...dates} /> : undated}
            {(place || online) && separator}
          </span>
          <Where place={place} online={online} />
        </p>
      </div>
    </header>
  )
}
