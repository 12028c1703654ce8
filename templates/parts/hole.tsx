import { useMarksOfText, useWords } from './reading.tsx'

/** A picture that is not kept; with its address where it stands on another host. */
export interface Missing {
  readonly host?: string
  readonly href?: string
  /** Given where the site lets pages load it from there. */
  readonly alt?: string
}

/** A box in the place of one picture or several; an image of another host only where the site wants it. */
export function Hole({ missing }: { readonly missing: readonly Missing[] }) {
  const { notKept } = useWords()
  const count = missing.filter(({ alt }) => alt === undefined).length
  return (
    <div class="hole">
      {count > 0 && <p>{notKept(count)}</p>}
      {missing.map(({ host, href, alt }) => (
        <>
          {href && alt !== undefined && <Loaded href={href} alt={alt} />}
          {host && href && <Original host={host} href={href} />}
        </>
      ))}
    </div>
  )
}

// Its host is not to learn which page is read.
function Loaded({ href, alt }: { readonly href: string; readonly alt: string }) {
  return (
    <img src={href} alt={alt} {...useMarksOfText(alt)} loading="lazy" decoding="async" referrerpolicy="no-referrer" />
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
