import type { Frame } from './frame.ts'
import { Page } from './page.tsx'
import { type Crumb, Crumbs } from './parts/crumbs.tsx'
import { PageHead } from './parts/page-head.tsx'
import { Pagination, type PaginationProps } from './parts/pagination.tsx'
import { useWords } from './parts/reading.tsx'
import { Stories, type StoryCard } from './parts/story.tsx'

export interface NewsListProps {
  readonly frame: Frame
  /** The way to a page that is not the first; none to that. */
  readonly steps: readonly Crumb[]
  readonly stories: readonly StoryCard[]
  readonly pagination?: PaginationProps
}

export function NewsList({ frame, steps, stories, pagination }: NewsListProps) {
  return (
    <Page frame={frame}>
      <div class="wrap">
        {steps.length > 0 && <Crumbs steps={steps} />}
        <Head />
        {stories.length > 0 ? <Stories stories={stories} as="h2" /> : <Nothing />}
        {pagination && <Pagination {...pagination} />}
      </div>
    </Page>
  )
}

function Head() {
  const { newsText } = useWords()
  return <PageHead word="news" text={newsText} />
}

function Nothing() {
  const { nothingYet } = useWords()
  return <p class="note">{nothingYet}</p>
}
