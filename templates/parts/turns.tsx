import { Title, type Wording } from './reading.tsx'
import { Sign } from './sign.tsx'

export interface TurnsProps {
  readonly newer?: TurnLink
  readonly older?: TurnLink
}

export interface TurnLink {
  readonly href: string
  readonly label: Wording
}

/** The ways to what comes before and after in an order by date; nothing where there is neither. */
export function Turns({ newer, older, label }: TurnsProps & { readonly label: string }) {
  if (!newer && !older) return undefined
  return (
    <nav class="turns" aria-label={label}>
      {newer ? <Turn link={newer} rel="prev" word="newer" /> : <span />}
      {older && <Turn link={older} rel="next" word="older" />}
    </nav>
  )
}

interface TurnProps {
  readonly link: TurnLink
  readonly rel: 'prev' | 'next'
  readonly word: 'newer' | 'older'
}

function Turn({ link: { href, label }, rel, word }: TurnProps) {
  return (
    <a class="quiet" href={href} rel={rel}>
      <small>
        <Sign word={word} />
      </small>{' '}
      <Title {...label} />
    </a>
  )
}
