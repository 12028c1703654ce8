import type { CaptionFile } from '../model/caption-file.ts'
import { grouped } from '../model/grouped.ts'
import { type Picture, shownPath } from '../model/picture.ts'

/** What is known of the folders of pictures. */
export interface PictureFolders {
  readonly pictures: readonly Picture[]
  readonly captions: readonly CaptionFile[]
  /** Paths of all folders in images/, those without pictures too. */
  readonly folders: readonly string[]
}

/** The same by folder. */
export interface Shelf {
  readonly pictures: ReadonlyMap<string, readonly Picture[]>
  readonly captions: ReadonlyMap<string, CaptionFile>
  readonly folders: ReadonlySet<string>
}

export function shelfOf({ pictures, captions, folders }: PictureFolders): Shelf {
  const byFolder = grouped(pictures, ({ path }) => [folderOf(path)])
  return {
    pictures: byFolder,
    captions: new Map(captions.map((file) => [file.folder, file])),
    folders: new Set([...folders, ...byFolder.keys()]),
  }
}

/** `forum/a.jpg` → `forum`; empty for a picture right in images/. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** A folder as messages call it: `images/forum/`. */
export function shownFolder(folder: string): string {
  return folder === '' ? 'images/' : `${shownPath(folder)}/`
}
