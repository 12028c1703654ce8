import { useWords } from './reading.tsx'
import { SectionHead } from './section-head.tsx'
import { Stories, type StoryCard } from './story.tsx'
import { Turns, type TurnsProps } from './turns.tsx'

/** The ways on from an article: what is newer and older, and what is about the same. */
export interface FurtherProps extends TurnsProps {
  readonly related: readonly StoryCard[]
}

export function Further({ newer, older, related }: FurtherProps) {
  const words = useWords()
  return (
    <>
      <div class="wrap">
        <Turns newer={newer} older={older} label={words.newerAndOlder} />
      </div>
      {related.length > 0 && (
        <nav class="wrap" aria-label={words.related}>
          <SectionHead word="related" />
          <Stories stories={related} as="h3" />
        </nav>
      )}
    </>
  )
}
