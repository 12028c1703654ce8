import type { Frame } from './frame.ts'
import { Page } from './page.tsx'
import { type CountedGroup, Counts } from './parts/counts.tsx'
import { Ledger, type LedgerYear } from './parts/ledger.tsx'
import { PageHead } from './parts/page-head.tsx'
import { useWords } from './parts/reading.tsx'
import { SectionHead } from './parts/section-head.tsx'

export interface ArchiveProps {
  readonly frame: Frame
  readonly years: readonly LedgerYear[]
  readonly sections: readonly ArchiveSection[]
}

/** What articles are grouped by, with the groups. */
export interface ArchiveSection {
  readonly word: 'topics' | 'sources' | 'series' | 'places' | 'languages' | 'formats'
  readonly groups: readonly CountedGroup[]
  /** The list of all of them, where there are more. */
  readonly whole?: string
}

export function Archive({ frame, years, sections }: ArchiveProps) {
  return (
    <Page frame={frame}>
      <div class="wrap">
        <Head isEmpty={years.length === 0} />
      </div>
      {years.length > 0 && (
        <section class="wrap years" id="years">
          <SectionHead word="years" />
          <Ledger counts="articleCount" years={years} />
        </section>
      )}
      {sections.map(({ word, groups, whole }) => (
        <section class="wrap" id={word}>
          <SectionHead word={word} href={whole} more={wholes[word]} />
          <Counts groups={groups} />
        </section>
      ))}
    </Page>
  )
}

const wholes = {
  topics: 'allTopics',
  sources: 'allSources',
  series: 'allSeries',
  places: 'allPlaces',
  languages: undefined,
  formats: undefined,
} as const

function Head({ isEmpty }: { readonly isEmpty: boolean }) {
  const { archiveText, nothingYet } = useWords()
  return <PageHead word="archive" text={isEmpty ? nothingYet : archiveText} />
}
