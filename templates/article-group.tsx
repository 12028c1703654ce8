import type { Frame } from './frame.ts'
import { Page } from './page.tsx'
import { type Crumb, Crumbs } from './parts/crumbs.tsx'
import { Pagination, type PaginationProps } from './parts/pagination.tsx'
import { Spoken, Text, type Wording } from './parts/reading.tsx'
import { Stories, type StoryCard } from './parts/story.tsx'

export interface ArticleGroupProps {
  readonly frame: Frame
  readonly steps: readonly Crumb[]
  readonly name: Wording
  /** How many articles from when to when, in a sentence. */
  readonly about: string
  readonly stories: readonly StoryCard[]
  readonly pagination?: PaginationProps
}

/** The articles of a topic, a source, a language or a format. */
export function ArticleGroup({ frame, steps, name, about, stories, pagination }: ArticleGroupProps) {
  return (
    <Page frame={frame}>
      <div class="wrap">
        <Crumbs steps={steps} />
        <div class="page-head named">
          <Spoken as="h1" language={name.language}>
            <Text language={name.language}>{name.text}</Text>
          </Spoken>
          <p class="lede">{about}</p>
        </div>
        <Stories stories={stories} as="h2" />
        {pagination && <Pagination {...pagination} />}
      </div>
    </Page>
  )
}
