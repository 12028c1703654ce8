import type { Frame } from '../frame.ts'
import type { ArticleLink } from './article-link.tsx'
import type { BodyBlock, FigureBlock, HoleBlock } from './body.tsx'
import { type CorrectionNote, Corrections } from './corrections.tsx'
import { type Crumb, Crumbs } from './crumbs.tsx'
import type { FurtherProps } from './further.tsx'
import { type Origin, Provenance } from './provenance.tsx'
import type { RailProps } from './rail.tsx'
import { Spoken, Text, Title, type Wording } from './reading.tsx'
import { Versions } from './versions.tsx'

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
  /** The same article in other languages. */
  readonly versions?: readonly ArticleLink[]
}

export function ArticleHead({ steps, title, lede, origin, corrections, versions }: ArticleHeadProps) {
  return (
    <header class="title">
      <Crumbs steps={steps} />
      <Spoken as="h1" class={isLong(title.text) ? 'long' : undefined} language={title.language}>
        <Title {...title} />
      </Spoken>
      {lede && (
        <Spoken as="p" class="lede" language={lede.language}>
          <Text language={lede.language}>{lede.text}</Text>
        </Spoken>
      )}
      <Provenance origin={origin} />
      {versions && <Versions versions={versions} />}
      <Corrections corrections={corrections} />
    </header>
  )
}

/** Whether a title would fill a telephone by itself: more than some 120 letters, of which a Chinese one takes the room of two. */
function isLong(title: string): boolean {
  return title.length + (title.match(/\p{Script=Han}/gu)?.length ?? 0) > 120
}
