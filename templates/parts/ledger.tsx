/** A year with conferences: how many, and in which months. */
export interface LedgerYear {
  readonly href: string
  readonly year: number
  readonly edition: number
  readonly count: number
  /** 1 to 12. */
  readonly months: readonly number[]
}

/** Years with twelve dots each. */
export function Ledger({ years }: { readonly years: readonly LedgerYear[] }) {
  return (
    <ul class="ledger">
      {years.map(({ href, year, edition, count, months }) => (
        <li data-ed={edition}>
          <a class="quiet day" href={href}>
            {year}
          </a>
          <span class="months" aria-hidden="true">
            {Array.from({ length: 12 }, (_, month) => (
              <i class={months.includes(month + 1) ? 'lit' : undefined} />
            ))}
          </span>
          <span class="num">{count}</span>
        </li>
      ))}
    </ul>
  )
}
