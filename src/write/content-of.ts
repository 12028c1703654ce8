import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Cache } from '../model/cache.ts'
import type { FileOutput } from '../model/output.ts'
import type { CardMaker } from './cards/card-maker.ts'
import { pictureMaker } from './make-picture.ts'
import type { Depends } from './same-as-noted.ts'

/** What a file to be published holds. */
export interface Content {
  /** All that the bytes depend on, where that is known without them. */
  readonly depends?: Depends
  readonly make: () => Promise<Made>
}

/** What a file is to hold: a text stays one, since writing that is cheaper than encoding it first. */
export type Made = string | Uint8Array

export function bytesOf(made: Made): Uint8Array {
  return typeof made === 'string' ? Buffer.from(made) : made
}

export async function contentOf(output: FileOutput, cache: Cache, cards: CardMaker): Promise<Content> {
  switch (output.kind) {
    case 'text': {
      const prepared = output.prepare?.()
      return { depends: prepared?.depends, make: async () => (prepared ?? output).render() }
    }
    case 'rendered': {
      const { digest, bytes } = output
      return { depends: digest === undefined ? undefined : { digest }, make: async () => bytes() }
    }
    case 'copy':
      return { make: async () => readFileSync(output.file) }
    case 'picture':
      return kept(() => pictureMaker(output.picture, output.width, cache)(output))
    case 'card':
      return kept(() => cards.make(output))
  }
}

/** The content of a file that is kept under a name which says all that it was made from. */
async function kept(make: () => Promise<string>): Promise<Content> {
  const file = await make()
  return {
    depends: basename(file),
    async make() {
      try {
        return readFileSync(file)
      } catch {
        // Another build with the same cache has just dropped it.
        return readFileSync(await make())
      }
    },
  }
}
