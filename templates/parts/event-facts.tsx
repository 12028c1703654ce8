import type { ComponentChildren } from 'preact'
import type { DateSpan } from '../dates.ts'
import { DateText } from './day.tsx'
import { Text, useWords, type Wording } from './reading.tsx'
import { Sign } from './sign.tsx'

/** What is known of a conference. */
export interface EventFactsProps {
  readonly dates: DateSpan
  readonly city?: string
  readonly venue?: string
  readonly online: boolean
  readonly organisers: readonly string[]
  readonly otherNames: readonly string[]
  readonly site?: { readonly href: string; readonly host: string }
  /** The articles that speak of it. */
  readonly statedIn: readonly { readonly href: string; readonly title: Wording }[]
}

export function EventFacts(facts: EventFactsProps) {
  const words = useWords()
  const { dates, city, venue, online, organisers, otherNames, site, statedIn } = facts
  return (
    <div class="pass">
      <div class="in">
        <h2>
          <Sign word="facts" />
        </h2>
        <dl class="facts">
          <Fact term={words.dates}>{(dates.start ?? dates.end) ? <DateText {...dates} /> : words.notStated}</Fact>
          {(city || venue) && (
            <Fact term={words.place}>
              <Text>{city ?? venue ?? ''}</Text>
              {city && <small>{venue ? <Text>{venue}</Text> : words.venueNotStated}</small>}
            </Fact>
          )}
          {online && <Fact term={words.format}>{words.online}</Fact>}
          <Names term={words.organiser} names={organisers} />
          <Names term={words.alsoNamed} names={otherNames} />
          {site && (
            <Fact term={words.officialSite}>
              <a href={site.href} rel="noopener noreferrer">
                {site.host}
              </a>
            </Fact>
          )}
          {statedIn.length > 0 && (
            <Fact term={words.statedIn}>
              {statedIn.map(({ href, title }) => (
                <p>
                  <a href={href}>
                    <Text language={title.language}>{title.text}</Text>
                  </a>
                </p>
              ))}
            </Fact>
          )}
        </dl>
      </div>
    </div>
  )
}

function Names({ term, names }: { readonly term: string; readonly names: readonly string[] }) {
  if (names.length === 0) return undefined
  return (
    <Fact term={term}>
      {names.map((name) => (
        <p>
          <Text>{name}</Text>
        </p>
      ))}
    </Fact>
  )
}

function Fact({ term, children }: { readonly term: string; readonly children: ComponentChildren }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  )
}
