import { FactRow } from './fact-row.tsx'
import { useWords } from './reading.tsx'

/** The times of the first day and of the last. */
export interface Times {
  readonly from?: Clock
  readonly to?: Clock
  /** What their zone is called. */
  readonly zone?: string
}

/** A time of day, and the moment as machines write it. */
export interface Clock {
  readonly text: string
  readonly moment: string
}

export function TimesRow({ times: { from, to, zone } }: { readonly times: Times }) {
  const words = useWords()
  const end = to && <time datetime={to.moment}>{from ? to.text : words.untilTime(to.text)}</time>
  return (
    <FactRow term={words.times}>
      {from && <time datetime={from.moment}>{from.text}</time>}
      {from && to && '–'}
      {end}
      {zone && <small>{zone}</small>}
    </FactRow>
  )
}
