import { Text, useWords, type Wording } from './reading.tsx'

/** What a list can be narrowed to; without a name all of it. */
export interface Chip {
  readonly href: string
  readonly name?: Wording
  /** How many items the list then has. */
  readonly count: number
  readonly current?: 'page' | 'true'
}

export function Chips({ chips }: { readonly chips: readonly Chip[] }) {
  const { all, narrow, number } = useWords()
  return (
    <nav class="chips" aria-label={narrow}>
      {chips.map(({ href, name, count, current }) => (
        <a href={href} aria-current={current}>
          {name ? <Text language={name.language}>{name.text}</Text> : all} <span class="num">{number(count)}</span>
        </a>
      ))}
    </nav>
  )
}
