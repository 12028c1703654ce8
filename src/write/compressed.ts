import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Notes } from '../model/cache.ts'
import { asNoted, isAsNoted, noteOf } from './same-as-noted.ts'
import type { Placed, Stage } from './stage.ts'

/** A stage on which each text gets company: itself as Brotli (RFC 7932) and as gzip (RFC 1952), for servers to send. */
export interface CompressedStage extends Stage {
  /** Puts beside the texts what is not there yet. */
  compress(progress: (step: string) => void): Promise<void>
}

/** Texts of less than a kilobyte, and what is compressed by its own nature, stay alone. */
export function compressed(
  staged: Stage,
  notes: Notes,
  packedBefore: (path: string) => Uint8Array | undefined = () => undefined,
): CompressedStage {
  const texts = new Map<string, Placed>()
  return {
    ...staged,
    add(path, made) {
      const placed = staged.add(path, made)
      if (isPacked(path, placed.look.size)) texts.set(path, placed)
      return placed
    },
    keep(path, isSame) {
      return staged.keep(path, (placed) => {
        const isKept = isSame(placed)
        if (isKept && isPacked(path, placed.look.size)) texts.set(path, placed)
        return isKept
      })
    },
    async compress(progress) {
      const wanted = [...texts].flatMap(([path, text]) => packings.map((packing) => ({ path, text, packing })))
      const missing = wanted.filter((one) => !isThere(one, staged, notes))
      const queue = missing.entries()
      const work = async () => {
        for (const [index, { path, text, packing }] of queue) {
          if (index % 50 === 0) progress(`Compressing ${index + 1} of ${missing.length}`)
          const packed = `${path}${packing.ending}`
          const { look } = staged.add(packed, packedBefore(packed) ?? (await packing.pack(await readFile(text.file))))
          notes.set(packed, noteOf(asNoted(text.look), look))
        }
      }
      await Promise.all([work(), work(), work(), work()]) // as many as the pool has threads
    },
  }
}

// Bytes below which what is saved is less than what the names of the encodings cost.
const least = 1024
const isText = /\.(html|css|js|svg|xml|json|ics|txt|webmanifest)$/

/** Whether a file of this size in bytes gets company. */
export function isPacked(path: string, size: number): boolean {
  return size >= least && isText.test(path)
}

interface Packing {
  readonly ending: '.br' | '.gz'
  readonly pack: (bytes: Uint8Array) => Promise<Uint8Array>
}

/** The ways in which texts are compressed. */
export const packings: readonly Packing[] = [
  {
    ending: '.br',
    pack: (bytes) =>
      promisify(brotliCompress)(bytes, {
        params: {
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
  },
  { ending: '.gz', pack: (bytes) => promisify(gzip)(bytes, { level: 9 }) },
]

interface Wanted {
  readonly path: string
  readonly text: Placed
  readonly packing: Packing
}

// The text has not changed since its company was made.
function isThere({ path, text, packing }: Wanted, staged: Stage, notes: Notes): boolean {
  const packed = `${path}${packing.ending}`
  const note = notes.get(packed)
  const isKept = staged.keep(packed, ({ look }) => isAsNoted(note, asNoted(text.look), look))
  if (isKept && note !== undefined) notes.set(packed, note)
  return isKept
}
