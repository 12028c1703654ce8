import type { Shares } from './gallery.tsx'

/** A picture that is kept, with its sizes. */
export interface Photo {
  readonly src: string
  readonly srcset: string
  readonly width: number
  readonly height: number
  readonly alt: string
  /** The first picture of its page is asked for at once. */
  readonly first?: boolean
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
  const { src, srcset, first } = photo
  return (
    <img
      src={src}
      srcset={srcset}
      sizes={sizesOf(photo, at)}
      alt={alt}
      width={photo.width}
      height={photo.height}
      loading={first ? undefined : 'lazy'}
      decoding="async"
      fetchpriority={first ? 'high' : undefined}
    />
  )
}

/** Drawn art beside words that say the same. */
export function Art({ src, lazy = true }: { readonly src: string; readonly lazy?: boolean }) {
  return <img src={src} alt="" width={800} height={600} loading={lazy ? 'lazy' : undefined} />
}

/** How wide a picture is shown where the window is its own. */
export function sizesAlone({ width, height }: Photo): string {
  return `min(100vw, ${Math.ceil((85 * width) / height)}vh)`
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
