import { readFileSync } from 'node:fs'
import type { Cache } from '../model/cache.ts'
import type { Output } from '../model/output.ts'
import type { CardMaker } from './cards/card-maker.ts'
import { pictureMaker } from './make-picture.ts'

/** What a file to be published holds. */
export async function bytesOf(output: Output, cache: Cache, cards: CardMaker): Promise<Uint8Array> {
  switch (output.kind) {
    case 'text':
      return Buffer.from(output.render())
    case 'copy':
      return readFileSync(output.file)
    case 'picture':
      return keptBytes(() => pictureMaker(output.picture, output.width, cache)(output))
    case 'card':
      return keptBytes(() => cards.make(output))
  }
}

async function keptBytes(make: () => Promise<string>): Promise<Uint8Array> {
  const file = await make()
  try {
    return readFileSync(file)
  } catch {
    // Another build with the same cache has just dropped it.
    return readFileSync(await make())
  }
}
