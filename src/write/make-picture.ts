import type { Cache } from '../model/cache.ts'
import type { PictureOutput } from '../model/output.ts'
import { type Picture, shownPath } from '../model/picture.ts'
import { decoded, encoded, recipe, type SmallerPicture } from './picture-recipe.ts'

/** Why a picture could not be made. */
export class PictureError extends Error {}

/** Absolute path of a picture upright, in sRGB, without metadata, in the size and format asked for; else a PictureError. */
export type Maker = (output: PictureOutput) => Promise<string>

/**
 * Makes the files of one picture, those that are not kept yet. It is decoded once for all of them, no larger than
 * `widest`, and `onWork` is told once if there is anything to do.
 */
export function pictureMaker(picture: Picture, widest: number, cache: Cache, onWork = () => {}): Maker {
  let source: Promise<SmallerPicture> | undefined
  return ({ format, width }) => {
    const key = `${picture.digest}-${width}-${recipe}.${format}`
    return cache.file(
      'made',
      key,
      async () => {
        if (!source) onWork()
        try {
          source ??= decoded(picture, widest)
          return await encoded(await source, { format, width })
        } catch (error) {
          const isFromDisk = error instanceof Error && 'syscall' in error
          // What the decoder says is left out: two pictures at a time take it from each other.
          throw new PictureError(isFromDisk ? error.message : 'it is damaged')
        }
      },
      `${shownPath(picture.path)}, ${width} px, ${format}`,
    )
  }
}
