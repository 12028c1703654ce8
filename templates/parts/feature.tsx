import type { DateSpan } from '../dates.ts'
import { CoverLink } from './cover-link.tsx'
import { DateText, Day } from './day.tsx'
import { type Photo, PhotoImage } from './photo.tsx'
import { FactLine } from './provenance.tsx'
import { Spoken, Text, Title, useWords, type Wording } from './reading.tsx'

/** A portfolio entry in a list. */
export interface EntryCard {
  readonly href: string
  readonly title: Wording
  readonly text?: Wording
  readonly edition?: number
  readonly dates: DateSpan
  readonly place?: string
  readonly pictures: number
  readonly lead?: Photo
  /** Drawn in the place of a picture. */
  readonly cover: string
  /** Further pictures, for the contact sheet. */
  readonly sheet: readonly Photo[]
}

interface FeatureProps {
  readonly entry: EntryCard
  readonly as: 'h2' | 'h3'
}

/** The newest entry, large, with its contact sheet. */
export function Feature({ entry, as }: FeatureProps) {
  const { href, title, text, sheet } = entry
  return (
    <article class="feature" data-ed={entry.edition}>
      <CoverLink href={href} picture={entry.lead} cover={entry.cover} at="lead" />
      <div>
        <Day span={entry.dates} />
        <Spoken as={as} language={title.language}>
          <a href={href}>
            <Title {...title} />
          </a>
        </Spoken>
        {text && (
          <Spoken as="p" language={text.language}>
            <Text language={text.language}>{text.text}</Text>
          </Spoken>
        )}
        <EntryFacts entry={entry} />
        {sheet.length > 0 && (
          <div class="sheet">
            {sheet.map((photo) => (
              <PhotoImage photo={photo} at="thumb" alt="" />
            ))}
          </div>
        )}
      </div>
    </article>
  )
}

/** A further entry: its picture, title and facts. */
export function EntryPrint({ entry, as }: FeatureProps) {
  const { href, title } = entry
  return (
    <article data-ed={entry.edition}>
      <CoverLink href={href} picture={entry.lead} cover={entry.cover} at="card" />
      <Spoken as={as} language={title.language}>
        <a href={href}>
          <Title {...title} />
        </a>
      </Spoken>
      <EntryFacts entry={entry} />
    </article>
  )
}

function EntryFacts({ entry: { pictures, dates, place } }: { readonly entry: EntryCard }) {
  const { pictureCount, noPicturesYet } = useWords()
  const known = dates.start ?? dates.end
  return (
    <FactLine>
      {[
        pictures > 0 ? pictureCount(pictures) : noPicturesYet,
        known ? <DateText {...dates} /> : undefined,
        place && <Text>{place}</Text>,
      ]}
    </FactLine>
  )
}
