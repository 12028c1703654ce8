import { posix } from 'node:path'
import type { Figure } from '../model/article.ts'
import type { CaptionEntry, CaptionFile } from '../model/caption-file.ts'
import { creditIn } from '../model/credit.ts'
import type { Picture } from '../model/picture.ts'
import { namesOf } from './caption-names.ts'

/** A picture of a folder as a figure without its place. */
export interface FolderFigure {
  readonly picture: Picture
  readonly figure: Pick<Figure, 'src' | 'alt' | 'caption' | 'credit'>
  /** Whether its captions name it. */
  readonly isNamed: boolean
}

/** The pictures of a folder: those that its captions name, in their order, then the others by name. */
export function figuresOfFolder(pictures: readonly Picture[], captions: CaptionFile | undefined): FolderFigure[] {
  const names = namesOf(pictures)
  const entries = new Map<Picture, CaptionEntry>()
  for (const entry of captions?.entries ?? []) {
    const picture = names.find(entry.name)
    if (picture && !entries.has(picture)) entries.set(picture, entry)
  }
  const others = pictures.filter((picture) => !entries.has(picture)).sort(byName)
  return [...entries.keys(), ...others].map((picture) => figureOf(picture, entries.get(picture), captions?.credit))
}

function figureOf(picture: Picture, entry: CaptionEntry | undefined, credit: string | undefined): FolderFigure {
  const own = creditIn(picture.description ?? '')
  const caption = entry?.caption ?? own.caption
  const maker = entry?.credit ?? credit ?? picture.credit ?? own.credit
  return {
    picture,
    figure: {
      src: picture.path,
      alt: entry?.alt ?? '',
      ...(caption ? { caption } : {}),
      ...(maker ? { credit: maker } : {}),
    },
    isNamed: entry !== undefined,
  }
}

const order = new Intl.Collator('en', { numeric: true })

/** `2.jpg` before `10.jpg`. */
function byName({ path: a }: Picture, { path: b }: Picture): number {
  return order.compare(posix.basename(a), posix.basename(b)) || (a < b ? -1 : 1)
}
