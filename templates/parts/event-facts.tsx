import type { ComponentChildren } from 'preact'
import type { DateSpan } from '../dates.ts'
import { DateText } from './day.tsx'
import { Text, useWords, type Wording } from './reading.tsx'
import { Sign } from './sign.tsx'

/** What is known of a conference. */
export interface EventFactsProps {
  readonly dates: DateSpan
  readonly cancelled: boolean
  readonly times?: Times
  readonly city?: { readonly name: string; readonly href?: string }
  readonly country?: string
  readonly venue?: string
  readonly online: boolean
  readonly series?: { readonly href: string; readonly name: Wording }
  readonly edition?: number
  readonly organisers: readonly string[]
  readonly otherNames: readonly string[]
  readonly site?: { readonly href: string; readonly host: string }
  readonly statedIn: readonly StatedIn[]
}

/** The times of the first day and of the last. */
export interface Times {
  readonly from?: Clock
  readonly to?: Clock
  /** What their zone is called. */
  readonly zone?: string
}

/** A time of day, and the moment as machines write it. */
export interface Clock {
  readonly text: string
  readonly moment: string
}

/** A fact, by the word for it. */
export type Fact =
  | 'name'
  | 'dates'
  | 'times'
  | 'place'
  | 'format'
  | 'status'
  | 'editionOf'
  | 'organiser'
  | 'alsoNamed'
  | 'officialSite'

/** The facts that an article states; without one, those of the conference's own file. */
export interface StatedIn {
  readonly article?: ArticleLink
  readonly facts: readonly Fact[]
}

export interface ArticleLink {
  readonly href: string
  readonly title: Wording
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
        {cancelled && <Row term={words.status}>{words.cancelled}</Row>}
        <Row term={words.dates}>{(dates.start ?? dates.end) ? <DateText {...dates} weekday /> : words.notStated}</Row>
        {times && <TimesRow times={times} />}
        <PlaceRow {...props} />
        <SeriesRow {...props} />
        <Names term={words.organiser} names={organisers} />
        <Names term={words.alsoNamed} names={otherNames} />
        {site && (
          <Row term={words.officialSite}>
            <a href={site.href} rel="noopener noreferrer">
              {site.host}
            </a>
          </Row>
        )}
        {statedIn.length > 0 && <StatedInRow statedIn={statedIn} />}
      </dl>
    </div>
  )
}

function TimesRow({ times: { from, to, zone } }: { readonly times: Times }) {
  const words = useWords()
  const end = to && <time datetime={to.moment}>{from ? to.text : words.untilTime(to.text)}</time>
  return (
    <Row term={words.times}>
      {from && <time datetime={from.moment}>{from.text}</time>}
      {from && to && '–'}
      {end}
      {zone && <small>{zone}</small>}
    </Row>
  )
}

function PlaceRow({ city, country, venue, online }: EventFactsProps) {
  const words = useWords()
  return (
    <>
      {(city || venue || country) && (
        <Row term={words.place}>
          <Town city={city ?? (venue ? { name: venue } : undefined)} country={country} />
          {city && <small>{venue ? <Text>{venue}</Text> : words.venueNotStated}</small>}
        </Row>
      )}
      {online && <Row term={words.format}>{city || venue ? words.hybrid : words.online}</Row>}
    </>
  )
}

/** `Shanghai, China`, `中国上海` */
function Town({ city, country }: Pick<EventFactsProps, 'city' | 'country'>) {
  const { separator } = useWords()
  const land = country && <Text>{country}</Text>
  if (!city) return <>{land}</>
  const name = <Text>{city.name}</Text>
  const town = city.href ? <a href={city.href}>{name}</a> : name
  const isChinese = /^\p{Script=Han}+$/u.test(city.name + country)
  if (isChinese) return [land, town]
  return [town, land && separator, land]
}

function SeriesRow({ series, edition }: EventFactsProps) {
  const words = useWords()
  const number = edition === undefined ? undefined : words.edition(edition)
  if (!series) return number === undefined ? undefined : <Row term={words.editionIs}>{number}</Row>
  return (
    <Row term={words.editionOf}>
      <a href={series.href}>
        <Text language={series.name.language}>{series.name.text}</Text>
      </a>
      {number && <small>{number}</small>}
    </Row>
  )
}

function StatedInRow({ statedIn }: Pick<EventFactsProps, 'statedIn'>) {
  const words = useWords()
  return (
    <Row term={words.statedIn}>
      {statedIn.map(({ article, facts }) => (
        <p>
          {article ? <LinkTo article={article} /> : words.ownRecord}
          {facts.length > 0 && statedIn.length > 1 && (
            <small>{facts.map((fact) => words[fact]).join(words.separator)}</small>
          )}
        </p>
      ))}
    </Row>
  )
}

export function LinkTo({ article: { href, title } }: { readonly article: ArticleLink }) {
  return (
    <a href={href}>
      <Text language={title.language}>{title.text}</Text>
    </a>
  )
}

function Names({ term, names }: { readonly term: string; readonly names: readonly string[] }) {
  if (names.length === 0) return undefined
  return (
    <Row term={term}>
      {names.map((name) => (
        <p>
          <Text>{name}</Text>
        </p>
      ))}
    </Row>
  )
}

function Row({ term, children }: { readonly term: string; readonly children: ComponentChildren }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  )
}
