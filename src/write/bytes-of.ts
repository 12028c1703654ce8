import { readFileSync } from 'node:fs'
import type { Cache } from '../model/cache.ts'
import type { Output, PictureOutput } from '../model/output.ts'
import { pictureMaker } from './make-picture.ts'

/** What a file to be published holds. */
export async function bytesOf(output: Output, cache: Cache): Promise<Uint8Array> {
  switch (output.kind) {
    case 'text':
      return Buffer.from(output.render())
    case 'copy':
      return readFileSync(output.file)
    case 'picture':
      return bytesOfPicture(output, cache)
  }
}

async function bytesOfPicture(output: PictureOutput, cache: Cache): Promise<Uint8Array> {
  const make = pictureMaker(output.picture, output.width, cache)
  const file = await make(output)
  try {
    return readFileSync(file)
  } catch {
    // Another build with the same cache has just dropped it.
    return readFileSync(await make(output))
  }
}
