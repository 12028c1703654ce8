import type { Language } from '../src/model/article.ts'
import type { Frame } from './frame.ts'
import { Page } from './page.tsx'
import { type Crumb, Crumbs } from './parts/crumbs.tsx'
import { type Feed, Subscribe } from './parts/feeds.tsx'
import { FactLine } from './parts/provenance.tsx'
import { Text, useWords } from './parts/reading.tsx'
import { Bilingual } from './parts/sign.tsx'
import { Timeline, type TimelineYear } from './parts/timeline.tsx'

/** The conferences of a series, or of a place. */
export interface EventGroupProps {
  readonly frame: Frame
  readonly steps: readonly Crumb[]
  /** Its name in each language that has one. */
  readonly names: Readonly<Record<Language, string>>
  /** What else it is called. */
  readonly otherNames: readonly string[]
  /** How many conferences from when to when, in a sentence. */
  readonly about: string
  readonly country?: string
  readonly coverage: CoverageCounts
  readonly feed?: Feed
  readonly years: readonly TimelineYear[]
}

export interface CoverageCounts {
  readonly galleries: number
  readonly pictures: number
  readonly reports: number
}

export function EventGroup(props: EventGroupProps) {
  const { frame, steps, years } = props
  return (
    <Page frame={frame}>
      <div class="wrap">
        <Crumbs steps={steps} />
        <Head {...props} />
        <Timeline years={years} />
      </div>
    </Page>
  )
}

function Head({ names, otherNames, about, coverage, country, feed }: EventGroupProps) {
  const words = useWords()
  const { galleries, pictures, reports } = coverage
  return (
    <div class="page-head named">
      <h1>
        <Bilingual label={names} />
      </h1>
      <p class="lede">{about}</p>
      <FactLine>
        {[
          country && <Text>{country}</Text>,
          galleries > 0 && words.galleryCount(galleries),
          pictures > 0 && words.pictureCount(pictures),
          reports > 0 && words.reportCount(reports),
          otherNames.length > 0 && <AlsoNamed names={otherNames} />,
        ].map((fact) => fact || undefined)}
      </FactLine>
      {feed && <Subscribe feed={feed} />}
    </div>
  )
}

function AlsoNamed({ names }: { readonly names: readonly string[] }) {
  const { alsoNamedIs, listParts } = useWords()
  return (
    <>
      {alsoNamedIs}
      {listParts(names).map(({ type, value }) => (type === 'element' ? <Text>{value}</Text> : value))}
    </>
  )
}
