import type { Place } from './diagnostic.ts'

/** What a captions.yaml says of the pictures beside it, in its order. */
export interface CaptionFile {
  /** As messages call it: `images/forum/captions.yaml`. */
  readonly path: string
  /** The folder it lies in, as paths of pictures begin: `forum`, `../content/news/forum`; empty for images/ itself. */
  readonly folder: string
  /** Who made all pictures of which nothing else is said. */
  readonly credit?: string
  readonly entries: readonly CaptionEntry[]
  /** Whether it could not be read; then there are no entries. */
  readonly isBroken: boolean
}

/** What it says of one picture. */
export interface CaptionEntry extends Place {
  /** Name of the picture's file as it stands there. */
  readonly name: string
  /** Empty where there is to be none. */
  readonly caption?: string
  readonly alt?: string
  readonly credit?: string
}

/** Whether a path is that of a file of captions. */
export function isCaptionFile(path: string): boolean {
  return /(?:^|\/)captions\.ya?ml$/i.test(path)
}
