import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { SharpOptions, WebpOptions } from 'sharp'
import type { Cache } from '../model/cache.ts'
import type { PictureOutput } from '../model/output.ts'
import { packageFolder } from '../package-folder.ts'

/** Why a picture could not be made. */
export class PictureError extends Error {}

/** Absolute path of a picture as WebP, upright, without metadata and at the width asked for; else a PictureError. */
export async function makePicture({ picture, width }: PictureOutput, cache: Cache): Promise<string> {
  return cache.file('made', `${picture.digest}-${width}-${recipe}.webp`, async () => {
    const { default: sharp } = await import('sharp') // dear to import, and not needed for pictures made before
    try {
      const upright = sharp(await readFile(picture.file), input).autoOrient()
      return await upright.resize({ width, withoutEnlargement: true }).toColourspace('srgb').webp(output).toBuffer()
    } catch (error) {
      const isFromDisk = error instanceof Error && 'syscall' in error
      // What the decoder says is left out: two pictures at a time take it from each other.
      throw new PictureError(isFromDisk ? error.message : 'it is damaged')
    }
  })
}

// The same limits that pictures are measured with: what could be measured can be made.
const input: SharpOptions = { limitInputPixels: 100_000_000, failOn: 'error' }
const output: WebpOptions = { quality: 75 }

// Part of the key, so that another recipe or another version of sharp makes pictures anew.
const recipe = createHash('sha1')
  .update(JSON.stringify([input, output]))
  .update(readFileSync(packageFileOf('sharp')))
  .digest('hex')
  .slice(0, 8)

function packageFileOf(name: string): string {
  const main = createRequire(import.meta.url).resolve(name)
  return join(packageFolder(dirname(main)), 'package.json')
}
