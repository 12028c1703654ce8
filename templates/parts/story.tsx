import type { CalendarDate } from '../../src/model/date.ts'
import { CoverLink } from './cover-link.tsx'
import { ReportDay } from './day.tsx'
import type { Photo } from './photo.tsx'
import { BriefProvenance, type Origin } from './provenance.tsx'
import { Spoken, Text, Title, type Wording } from './reading.tsx'

/** What a row shows of a report. */
export interface StoryCard {
  readonly href: string
  readonly title: Wording
  readonly excerpt?: Wording
  readonly date?: CalendarDate
  readonly origin: Origin
  /** Colour of its conference's year, 0 to 7. */
  readonly edition?: number
  readonly picture?: Photo
  /** Drawn in the place of a picture. */
  readonly cover: string
}

interface StoriesProps {
  readonly stories: readonly StoryCard[]
  readonly as: 'h2' | 'h3'
}

/** Reports in rows. */
export function Stories({ stories, as }: StoriesProps) {
  return (
    <ol class="stories">
      {stories.map((story) => (
        <li>
          <Story story={story} as={as} />
        </li>
      ))}
    </ol>
  )
}

export function Story({ story, as }: { readonly story: StoryCard; readonly as: 'h2' | 'h3' }) {
  const { href, title, excerpt } = story
  return (
    <article class="story" data-ed={story.edition}>
      <ReportDay date={story.date} />
      <div>
        <Spoken as={as} language={title.language}>
          <a href={href}>
            <Title {...title} />
          </a>
        </Spoken>
        {excerpt && (
          <Spoken as="p" language={excerpt.language}>
            <Text language={excerpt.language}>{excerpt.text}</Text>
          </Spoken>
        )}
        <BriefProvenance origin={story.origin} />
      </div>
      <CoverLink href={href} picture={story.picture} cover={story.cover} at="thumb" />
    </article>
  )
}
