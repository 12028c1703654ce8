import { useWords } from './reading.tsx'
import { Sign } from './sign.tsx'

interface SectionHeadProps {
  readonly word: Parameters<typeof Sign>[0]['word']
  /** A way on, and what it is called. */
  readonly href?: string
  readonly more?:
    | 'allPictures'
    | 'allNews'
    | 'allEvents'
    | 'allEditions'
    | 'allTopics'
    | 'allSources'
    | 'allPlaces'
    | 'allSeries'
}

/** The heading that opens a section. */
export function SectionHead({ word, href, more }: SectionHeadProps) {
  const words = useWords()
  return (
    <div class="head">
      <h2>
        <Sign word={word} />
      </h2>
      {href && more && (
        <a class="arrow" href={href}>
          {words[more]}
        </a>
      )}
    </div>
  )
}
