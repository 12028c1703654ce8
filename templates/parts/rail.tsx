import type { CalendarDate } from '../../src/model/date.ts'
import { Contents, type ContentsLine } from './contents.tsx'
import { DateText } from './day.tsx'
import { type EventCard, Pass } from './event.tsx'
import { SourceName } from './provenance.tsx'
import { Text, useWords } from './reading.tsx'
import { Sign } from './sign.tsx'

/** What stands beside an article. */
export interface RailProps {
  readonly label: 'theConference' | 'aboutReport'
  readonly event?: EventCard
  /** The facts of an article without a conference. */
  readonly facts: ArticleFacts
  /** Months between the end of the conference and the report, where they are many. */
  readonly late?: number
  /** Empty where there are fewer than three headings. */
  readonly contents: readonly ContentsLine[]
  readonly tags: readonly Topic[]
}

/** A tag, and the page of its articles. */
export interface Topic {
  readonly href: string
  readonly name: string
}

export interface ArticleFacts {
  readonly source?: string
  /** The page of its articles. */
  readonly sourcePage?: string
  readonly published?: CalendarDate
  readonly updated?: CalendarDate
  readonly language: string
}

export function Rail({ label, event, facts, late, contents, tags }: RailProps) {
  const words = useWords()
  return (
    <aside class="rail" aria-label={words[label]}>
      {event ? (
        <div class="hang">
          <Pass event={event} as="h2" />
        </div>
      ) : (
        <Facts facts={facts} />
      )}
      {late !== undefined && <p class="note">{words.late(late)}</p>}
      {contents.length > 0 && <Contents lines={contents} />}
      {tags.length > 0 && <Topics tags={tags} />}
    </aside>
  )
}

function Facts({ facts }: { readonly facts: ArticleFacts }) {
  const words = useWords()
  const { source, sourcePage, published, updated, language } = facts
  return (
    <dl class="facts">
      <dt>{words.source}</dt>
      <dd>{source ? <SourceName name={source} page={sourcePage} /> : words.notStated}</dd>
      <dt>{published || !updated ? words.published : words.updated}</dt>
      <dd>{published || updated ? <DateText start={published ?? updated} /> : words.notStated}</dd>
      <dt>{words.language}</dt>
      <dd>{words.languageOf(language)}</dd>
      <dt>{words.conference}</dt>
      <dd>{words.noneNamed}</dd>
    </dl>
  )
}

function Topics({ tags }: Pick<RailProps, 'tags'>) {
  return (
    <div>
      <h2>
        <Sign word="topics" />
      </h2>
      <ul class="chips">
        {tags.map(({ href, name }) => (
          <li>
            <a href={href} rel="tag">
              <Text>{name}</Text>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
