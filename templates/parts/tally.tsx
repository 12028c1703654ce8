import type { Language } from '../../src/model/article.ts'
import { useWords } from './reading.tsx'
import { Bilingual } from './sign.tsx'

/** A series or a place, as a list names it. */
export interface Group {
  readonly href: string
  readonly names: Readonly<Record<Language, string>>
  /** How many conferences it has. */
  readonly count: number
}

/** Series or places with how many conferences each has. */
export function Tally({ groups }: { readonly groups: readonly Group[] }) {
  const { conferenceCount, number } = useWords()
  return (
    <ul class="ledger tally">
      {groups.map(({ href, names, count }) => (
        <li>
          <a class="quiet" href={href}>
            <Bilingual label={names} />
          </a>
          <span class="num" aria-hidden="true">
            {number(count)}
          </span>
          <span class="vh">{conferenceCount(count)}</span>
        </li>
      ))}
    </ul>
  )
}
