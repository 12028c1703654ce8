import type { Frame } from './frame.ts'
import { Page } from './page.tsx'
import { Body, type BodyBlock } from './parts/body.tsx'
import { CalendarStub, type CalendarStubProps } from './parts/calendar-stub.tsx'
import { Coverage, type CoverageProps } from './parts/coverage.tsx'
import { type Crumb, Crumbs } from './parts/crumbs.tsx'
import { type EventCard, Pass } from './parts/event.tsx'
import { EventBadge } from './parts/event-badge.tsx'
import { EventFacts, type EventFactsProps } from './parts/event-facts.tsx'
import { type EventNote, EventNotes } from './parts/event-notes.tsx'
import { Spoken, Text, useWords, type Wording } from './parts/reading.tsx'
import { SectionHead } from './parts/section-head.tsx'

export interface EventPageProps {
  readonly frame: Frame
  readonly steps: readonly Crumb[]
  readonly event: EventCard
  /** The cover in the shape of a wide screen. */
  readonly wideCover: string
  readonly blocks: readonly BodyBlock[]
  /** In place of a text of its own. */
  readonly text?: Wording
  readonly coverage: CoverageProps
  readonly facts: EventFactsProps
  readonly calendar: CalendarStubProps
  readonly notes: readonly EventNote[]
  /** Earlier and later ones of its series, and the address of all. */
  readonly editions: readonly EventCard[]
  readonly series?: string
  readonly neighbours: readonly EventCard[]
}

export function EventPage({ frame, steps, event, wideCover, blocks, text, ...more }: EventPageProps) {
  const { facts: label } = useWords()
  return (
    <Page frame={frame}>
      <div class="wrap">
        <Crumbs steps={steps} />
        <EventBadge event={event} wideCover={wideCover} />
        <div class="cols after">
          <div>
            <Body blocks={blocks} language={event.name.language} />
            {text && <Summary text={text} />}
            <Coverage {...more.coverage} />
          </div>
          <aside class="rail" aria-label={label}>
            <div class="pass">
              <EventFacts {...more.facts} />
              <CalendarStub {...more.calendar} />
            </div>
            <EventNotes notes={more.notes} />
          </aside>
        </div>
      </div>
      <Others word="otherEditions" events={more.editions} href={more.series} />
      <Others word="beforeAndAfter" events={more.neighbours} />
    </Page>
  )
}

function Summary({ text: { text, language } }: { readonly text: Wording }) {
  return (
    <div class="prose">
      <Spoken as="p" language={language}>
        <Text language={language}>{text}</Text>
      </Spoken>
    </div>
  )
}

interface OthersProps {
  readonly word: 'otherEditions' | 'beforeAndAfter'
  readonly events: readonly EventCard[]
  /** Where all of them are. */
  readonly href?: string
}

function Others({ word, events, href }: OthersProps) {
  const words = useWords()
  if (events.length === 0) return undefined
  return (
    <nav class="wrap" aria-label={words[word]}>
      <SectionHead word={word} href={href} more="allEditions" />
      <ul class="grid reel">
        {events.map((event) => (
          <li>
            <Pass event={event} as="h3" />
          </li>
        ))}
      </ul>
    </nav>
  )
}
