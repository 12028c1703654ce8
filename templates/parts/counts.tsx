import { Text, useWords, type Wording } from './reading.tsx'

/** Articles that have something in common, as a list names them. */
export interface CountedGroup {
  readonly href: string
  readonly name: Wording
  readonly count: number
}

/** Names with how many articles each has. */
export function Counts({ groups }: { readonly groups: readonly CountedGroup[] }) {
  const { articleCount, separator, number } = useWords()
  return (
    <ul class="ledger tally">
      {groups.map(({ href, name, count }) => (
        <li>
          <a class="quiet" href={href}>
            <Text language={name.language}>{name.text}</Text>
            <span class="vh">{separator + articleCount(count)}</span>
          </a>
          <span class="num" aria-hidden="true">
            {number(count)}
          </span>
        </li>
      ))}
    </ul>
  )
}
