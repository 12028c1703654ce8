import type { Frame } from '../frame.ts'
import type { BodyBlock, FigureBlock, HoleBlock } from './body.tsx'
import { type CorrectionNote, Corrections } from './corrections.tsx'
import { type Crumb, Crumbs } from './crumbs.tsx'
import type { FurtherProps } from './further.tsx'
import { type Origin, Provenance } from './provenance.tsx'
import type { RailProps } from './rail.tsx'
import { Spoken, Text, Title, type Wording } from './reading.tsx'

/** What the page of an article shows, be it a report or a portfolio entry. */
export interface ArticleProps extends ArticleHeadProps {
  readonly frame: Frame
  readonly lead?: FigureBlock | HoleBlock
  readonly blocks: readonly BodyBlock[]
  readonly rail: RailProps
  readonly further: FurtherProps
}

export interface ArticleHeadProps {
  readonly steps: readonly Crumb[]
  readonly title: Wording
  readonly lede?: Wording
  readonly origin: Origin
  /** The newest first. */
  readonly corrections: readonly CorrectionNote[]
}

export function ArticleHead({ steps, title, lede, origin, corrections }: ArticleHeadProps) {
  return (
    <header class="title">
      <Crumbs steps={steps} />
      <Spoken as="h1" language={title.language}>
        <Title {...title} />
      </Spoken>
      {lede && (
        <Spoken as="p" class="lede" language={lede.language}>
          <Text language={lede.language}>{lede.text}</Text>
        </Spoken>
      )}
      <Provenance origin={origin} />
      <Corrections corrections={corrections} />
    </header>
  )
}
