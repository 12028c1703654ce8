import type { DateSpan } from '../dates.ts'
import { DateText } from './day.tsx'
import { type EventPlace, PlaceRow } from './event-place.tsx'
import { type Times, TimesRow } from './event-times.tsx'
import { FactRow } from './fact-row.tsx'
import { Text, useWords, type Wording } from './reading.tsx'
import { Sign } from './sign.tsx'
import { type StatedIn, StatedInRow } from './stated-in.tsx'

/** What is known of a conference. */
export interface EventFactsProps extends EventPlace {
  readonly dates: DateSpan
  readonly cancelled: boolean
  readonly times?: Times
  readonly series?: { readonly href: string; readonly name: Wording }
  readonly edition?: number
  readonly organisers: readonly string[]
  readonly otherNames: readonly string[]
  readonly site?: { readonly href: string; readonly host: string }
  readonly statedIn: readonly StatedIn[]
}

export function EventFacts(props: EventFactsProps) {
  const words = useWords()
  const { dates, cancelled, times, organisers, otherNames, site, statedIn } = props
  return (
    <div class="in">
      <h2>
        <Sign word="facts" />
      </h2>
      <dl class="facts">
        {cancelled && <FactRow term={words.status}>{words.cancelled}</FactRow>}
        <FactRow term={words.dates}>
          {(dates.start ?? dates.end) ? <DateText {...dates} weekday /> : words.notStated}
        </FactRow>
        {times && <TimesRow times={times} />}
        <PlaceRow {...props} />
        <SeriesRow {...props} />
        <Names term={words.organiser} names={organisers} />
        <Names term={words.alsoNamed} names={otherNames} />
        {site && (
          <FactRow term={words.officialSite}>
            <a href={site.href} rel="noopener noreferrer">
              {site.host}
            </a>
          </FactRow>
        )}
        {statedIn.length > 0 && <StatedInRow statedIn={statedIn} />}
      </dl>
    </div>
  )
}

function SeriesRow({ series, edition }: EventFactsProps) {
  const words = useWords()
  const number = edition === undefined ? undefined : words.edition(edition)
  if (!series) return number === undefined ? undefined : <FactRow term={words.editionIs}>{number}</FactRow>
  return (
    <FactRow term={words.editionOf}>
      <a href={series.href}>
        <Text language={series.name.language}>{series.name.text}</Text>
      </a>
      {number && <small>{number}</small>}
    </FactRow>
  )
}

function Names({ term, names }: { readonly term: string; readonly names: readonly string[] }) {
  if (names.length === 0) return undefined
  return (
    <FactRow term={term}>
      {names.map((name) => (
        <p>
          <Text>{name}</Text>
        </p>
      ))}
    </FactRow>
  )
}
