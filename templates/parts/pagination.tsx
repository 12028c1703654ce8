import { useWords } from './reading.tsx'
import { Sign } from './sign.tsx'

/** The pages of a list that lead on from one of them; only where there are several. */
export interface PaginationProps {
  readonly newer?: string
  readonly older?: string
  readonly pages: readonly (NumberedPage | 'gap')[]
}

export interface NumberedPage {
  readonly number: number
  readonly href: string
  readonly current: boolean
}

export function Pagination({ newer, older, pages }: PaginationProps) {
  const words = useWords()
  return (
    <nav class="pages" aria-label={words.pages}>
      {newer ? <Turn href={newer} rel="prev" word="newer" /> : <span class="turn" />}
      <ul>
        {pages.map((page) => (
          <li>{page === 'gap' ? <span aria-hidden="true">…</span> : <PageLink page={page} />}</li>
        ))}
      </ul>
      {older ? <Turn href={older} rel="next" word="older" /> : <span class="turn" />}
    </nav>
  )
}

function Turn(turn: { readonly href: string; readonly rel: string; readonly word: 'newer' | 'older' }) {
  return (
    <a class="btn turn" href={turn.href} rel={turn.rel}>
      <Sign word={turn.word} />
    </a>
  )
}

function PageLink({ page: { number, href, current } }: { readonly page: NumberedPage }) {
  const words = useWords()
  return (
    <a href={href} aria-label={words.page(number)} aria-current={current ? 'page' : undefined}>
      {number}
    </a>
  )
}
