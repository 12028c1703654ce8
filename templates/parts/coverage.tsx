import { type Cell, Rows } from './gallery.tsx'
import { BriefProvenance, type Origin } from './provenance.tsx'
import { Spoken, Text, useWords, type Wording } from './reading.tsx'
import { SectionHead } from './section-head.tsx'
import { Stories, type StoryCard } from './story.tsx'

/** What was published about a conference: pictures first, then reports. */
export interface CoverageProps {
  readonly entries: readonly CoverageEntry[]
  readonly stories: readonly StoryCard[]
}

/** A portfolio entry with some of its pictures. */
export interface CoverageEntry {
  readonly href: string
  readonly title: Wording
  readonly cells: readonly Cell[]
  readonly pictures: number
  readonly origin: Origin
}

export function Coverage({ entries, stories }: CoverageProps) {
  if (entries.length === 0 && stories.length === 0) return undefined
  return (
    <section class="coverage">
      <SectionHead word="coverage" />
      {entries.map((entry) => (
        <Entry entry={entry} />
      ))}
      {stories.length > 0 && <Stories stories={stories} as="h3" />}
    </section>
  )
}

function Entry({ entry: { href, title, cells, pictures, origin } }: { readonly entry: CoverageEntry }) {
  const { pictureCount, separator } = useWords()
  return (
    <article class="album">
      {cells.length > 0 && (
        <div data-gallery>
          <Rows cells={cells} />
        </div>
      )}
      <Spoken as="h3" language={title.language}>
        <a class="arrow" href={href}>
          <Text language={title.language}>{title.text}</Text>
          {pictures > 0 && `${separator}${pictureCount(pictures)}`}
        </a>
      </Spoken>
      <BriefProvenance origin={origin} />
    </article>
  )
}
