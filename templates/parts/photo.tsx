import type { Shares } from './gallery.tsx'
import { placed } from './placed.ts'
import { useMarksOfText } from './reading.tsx'

/** A picture that is kept, with the files it is published as. */
export interface Photo {
  /** At its largest, in a format that every browser reads. */
  readonly src: string
  /** The first that a browser can use is taken. */
  readonly sources: readonly PhotoSource[]
  readonly width: number
  readonly height: number
  readonly alt: string
  /** `#rgb`, behind the picture while it loads; none where it would be seen through the picture. */
  readonly colour?: string
  /** The first picture of its page is asked for at once. */
  readonly first?: boolean
}

export interface PhotoSource {
  readonly type: string
  readonly srcset: string
  readonly media?: string
}

/** Where a picture stands, which says how wide it is shown. */
export type PhotoPlace = 'lead' | 'column' | 'card' | 'thumb' | 'whole' | Shares

interface PhotoImageProps {
  readonly photo: Photo
  readonly at: PhotoPlace
  /** Replaces the picture's own text where a name stands beside it, or where it names a link. */
  readonly alt?: string
}

export function PhotoImage({ photo, at, alt = photo.alt }: PhotoImageProps) {
  const { src, sources, colour, first } = photo
  const sizes = sizesOf(photo, at)
  return (
    <picture>
      {sources.map(({ type, srcset, media }) => (
        <source type={type} srcset={srcset} sizes={sizes} media={media} />
      ))}
      <img
        src={src}
        alt={alt}
        {...useMarksOfText(alt)}
        width={photo.width}
        height={photo.height}
        data-a={placed([photo.width / photo.height])}
        data-c={colour && digitsOf(colour)}
        loading={first ? undefined : 'lazy'}
        decoding="async"
        fetchpriority={first ? 'high' : undefined}
      />
    </picture>
  )
}

/** Drawn art beside words that say the same. */
export function Art({ src, lazy = true }: { readonly src: string; readonly lazy?: boolean }) {
  return <img src={src} alt="" width={800} height={600} loading={lazy ? 'lazy' : undefined} />
}

/** How wide a picture is shown where the window is its own. */
export function sizesAlone({ width, height }: Photo): string {
  return `min(100vw, ${Math.ceil((85 * width) / height)}vh, ${width}px)`
}

// A small picture is never shown wider than it is.
function sizesOf(photo: Photo, at: PhotoPlace): string {
  const { width } = photo
  if (typeof at === 'object') return sizesInRows(at)
  switch (at) {
    case 'lead':
      return `(min-width: 62rem) min(64vw, ${width}px), min(100vw, ${width}px)`
    case 'column':
      return `(min-width: 62rem) min(45rem, ${width}px), min(100vw, ${width}px)`
    case 'whole':
      return sizesAlone(photo)
    case 'card':
      return '(min-width: 48rem) 24rem, 100vw'
    case 'thumb':
      return '11rem'
  }
}

// The widths at which the rows of gallery.css change, with the margins beside them.
function sizesInRows({ narrow, middle, wide }: Shares): string {
  const part = (share: number) => `${Math.ceil(share)}vw`
  const most = `${Math.ceil(wide * 0.9)}rem`
  return `(min-width: 61rem) min(${part(wide)}, ${most}), (min-width: 32rem) ${part(middle)}, ${part(narrow)}`
}

// `#36c` → `3-6-c`: the style sheet has a rule for each digit at each place, because the site's policy allows no style
// of a picture's own.
function digitsOf(colour: string): string {
  return [...colour.slice(1)].join('-')
}
