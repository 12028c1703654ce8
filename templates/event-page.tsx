import type { Frame } from './frame.ts'
import { Page } from './page.tsx'
import { Body, type BodyBlock } from './parts/body.tsx'
import { Coverage, type CoverageProps } from './parts/coverage.tsx'
import { type Crumb, Crumbs } from './parts/crumbs.tsx'
import { type EventCard, Pass } from './parts/event.tsx'
import { EventBadge } from './parts/event-badge.tsx'
import { EventFacts, type EventFactsProps } from './parts/event-facts.tsx'
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
            <EventFacts {...more.facts} />
          </aside>
        </div>
      </div>
      {more.neighbours.length > 0 && <Neighbours events={more.neighbours} />}
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

function Neighbours({ events }: { readonly events: readonly EventCard[] }) {
  const { beforeAndAfter } = useWords()
  return (
    <nav class="wrap" aria-label={beforeAndAfter}>
      <SectionHead word="beforeAndAfter" />
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
