import type { Frame } from './frame.ts'
import { Page } from './page.tsx'
import { type CountedGroup, Counts } from './parts/counts.tsx'
import { type Crumb, Crumbs } from './parts/crumbs.tsx'
import { Pagination, type PaginationProps } from './parts/pagination.tsx'
import { Sign } from './parts/sign.tsx'

export interface GroupListProps {
  readonly frame: Frame
  readonly steps: readonly Crumb[]
  readonly word: 'topics' | 'sources'
  readonly groups: readonly CountedGroup[]
  readonly pagination?: PaginationProps
}

/** All topics, or all sources. */
export function GroupList({ frame, steps, word, groups, pagination }: GroupListProps) {
  return (
    <Page frame={frame}>
      <div class="wrap">
        <Crumbs steps={steps} />
        <div class="page-head named">
          <h1>
            <Sign word={word} />
          </h1>
        </div>
        <Counts groups={groups} />
        {pagination && <Pagination {...pagination} />}
      </div>
    </Page>
  )
}
