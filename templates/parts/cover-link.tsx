import { Art, type Photo, PhotoImage, type PhotoPlace } from './photo.tsx'

interface CoverLinkProps {
  readonly href: string
  readonly picture?: Photo
  /** Drawn where there is no picture. */
  readonly cover: string
  readonly at: PhotoPlace
}

/** A picture beside a title that leads to the same page. */
export function CoverLink({ href, picture, cover, at }: CoverLinkProps) {
  return (
    <a class={picture ? 'print' : 'cover'} href={href} {...forPointerOnly}>
      {picture ? <PhotoImage photo={picture} at={at} alt="" /> : <Art src={cover} lazy={at !== 'lead'} />}
    </a>
  )
}

// The title is the link that is heard, and that the keyboard reaches.
const forPointerOnly = { tabindex: -1, 'aria-hidden': true } as const
