import { useWords } from './reading.tsx'

/** A year: how many conferences or articles it has, and in which months there was a conference. */
export interface LedgerYear {
  readonly href: string
  /** Absent for what has no date. */
  readonly year?: number
  readonly edition?: number
  readonly count: number
  /** 1 to 12. */
  readonly months: readonly number[]
}

export interface LedgerProps {
  readonly years: readonly LedgerYear[]
  /** What is counted. */
  readonly counts: 'articleCount' | 'conferenceCount'
}

/** Years with twelve dots each. */
export function Ledger({ years, counts }: LedgerProps) {
  const { undated, separator, number, [counts]: counted } = useWords()
  return (
    <ul class="ledger">
      {years.map(({ href, year, edition, count, months }) => (
        <li data-ed={edition}>
          <a class={year === undefined ? 'quiet' : 'quiet day'} href={href}>
            {year ?? undated}
            <span class="vh">{separator + counted(count)}</span>
          </a>
          {year !== undefined && <Months months={months} />}
          <span class="num" aria-hidden="true">
            {number(count)}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Months({ months }: Pick<LedgerYear, 'months'>) {
  return (
    <span class="months" aria-hidden="true">
      {Array.from({ length: 12 }, (_, month) => (
        <i class={months.includes(month + 1) ? 'lit' : undefined} />
      ))}
    </span>
  )
}
