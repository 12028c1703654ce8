import { useWords } from './reading.tsx'

/** A picture that is not kept; with its address where it stands on another host. */
export interface Missing {
  readonly host?: string
  readonly href?: string
}

/** A box in the place of one picture or several; never an image of another host. */
export function Hole({ missing }: { readonly missing: readonly Missing[] }) {
  const { notKept } = useWords()
  return (
    <div class="hole">
      <p>{notKept(missing.length)}</p>
      {missing.map(({ host, href }) => host && href && <Original host={host} href={href} />)}
    </div>
  )
}

function Original({ host, href }: { readonly host: string; readonly href: string }) {
  const { originalOn } = useWords()
  return (
    <p>
      {originalOn}
      <a href={href} rel="noopener noreferrer">
        {host}
      </a>
    </p>
  )
}
