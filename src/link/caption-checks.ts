import type { Diagnostic } from '../model/diagnostic.ts'
import { nearest } from '../model/nearest.ts'
import { diagnose } from '../model/rules.ts'
import { namesOf } from './caption-names.ts'
import { type PictureFolders, shelfOf, shownFolder } from './picture-shelf.ts'

/** Says which captions are of no picture. */
export function checkCaptions({ pictures, captions }: PictureFolders): Diagnostic[] {
  const { pictures: byFolder } = shelfOf({ pictures, captions, folders: [] })
  return captions.flatMap(({ path, folder, entries }) => {
    const there = byFolder.get(folder) ?? []
    const names = namesOf(there)
    return entries.flatMap((entry) => {
      const picture = names.find(entry.name)
      if (!picture)
        return diagnose(
          path,
          entry,
          'caption-without-picture',
          entry.name,
          shownFolder(folder),
          nearest(entry.name, names.all),
        )
      const isSilent = entry.caption === undefined && entry.alt === undefined && picture.description === undefined
      return isSilent ? diagnose(path, entry, 'caption-missing', entry.name) : []
    })
  })
}
