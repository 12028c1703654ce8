import type { Frame } from './frame.ts'
import { Page } from './page.tsx'
import { type Chip, Chips } from './parts/chips.tsx'
import { type Crumb, Crumbs } from './parts/crumbs.tsx'
import { PageHead } from './parts/page-head.tsx'
import { Pagination, type PaginationProps } from './parts/pagination.tsx'
import { useWords, type Wording } from './parts/reading.tsx'
import { Stories, type StoryCard } from './parts/story.tsx'

export interface NewsListProps {
  readonly frame: Frame
  /** The way to it; none to the first page of all. */
  readonly steps: readonly Crumb[]
  /** What the list is narrowed to. */
  readonly name?: Wording
  readonly text: string
  /** What it can be narrowed to. */
  readonly chips: readonly Chip[]
  readonly stories: readonly StoryCard[]
  readonly pagination?: PaginationProps
}

export function NewsList({ frame, steps, name, text, chips, stories, pagination }: NewsListProps) {
  return (
    <Page frame={frame}>
      <div class="wrap">
        {steps.length > 0 && <Crumbs steps={steps} />}
        <PageHead word="news" narrowed={name} text={text} />
        {chips.length > 0 && <Chips chips={chips} />}
        {stories.length > 0 ? <Stories stories={stories} as="h2" /> : <Nothing />}
        {pagination && <Pagination {...pagination} />}
      </div>
    </Page>
  )
}

function Nothing() {
  const { nothingYet } = useWords()
  return <p class="note">{nothingYet}</p>
}
