import { readFile } from 'node:fs/promises'
import type { Metadata, Sharp, SharpOptions } from 'sharp'
import type { PictureLook, PictureWords } from '../model/picture.ts'
import { wordsOf } from './picture-words.ts'
import { problemOf } from './problem-of.ts'
import { whatItIs } from './remote/picture-type.ts'

export type Measured = (PictureLook & PictureWords) | { readonly problem: string }

/** Size, looks and words of a picture that can be decoded to its end, or why it cannot. */
export async function measurePicture(file: string): Promise<Measured> {
  const { default: sharp } = await import('sharp') // dear to import, and not needed for pictures met before
  let bytes: Buffer | undefined
  try {
    bytes = await readFile(file)
    const metadata = await sharp(bytes, options).metadata()
    const { width, height } = metadata.autoOrient
    // A header promises more than a damaged file holds; the page would show a hole.
    const { data, info } = await sharp(bytes, options)
      .resize(32, 32, { fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true })
    const { width: columns, height: rows, channels } = info
    const small = sharp(data, { raw: { width: columns, height: rows, channels } })
    return { width, height, ...(await looksOf(small, metadata)), ...(await wordsOf(bytes)) }
  } catch (error) {
    return { problem: inWords(error, bytes) }
  }
}

// The same that pictures are made with: what is measured can be published.
const pixels = 100_000_000
const options: SharpOptions = { limitInputPixels: pixels, failOn: 'error' }

async function looksOf(small: Sharp, metadata: Metadata): Promise<Pick<PictureLook, 'kind' | 'colour'>> {
  const { isOpaque, dominant } = await small.stats()
  const kind = kindOf(metadata, isOpaque)
  const { r, g, b } = dominant
  return { ...(kind && { kind }), ...(isOpaque && { colour: shortHex([r, g, b]) }) }
}

// All frames of a picture that moves are in memory at once.
function kindOf({ format, width, height, pages = 1 }: Metadata, isOpaque: boolean): PictureLook['kind'] {
  if (format === 'svg') return 'drawing'
  if (pages > 1 && ['gif', 'webp'].includes(format) && width * height * pages <= pixels) return 'animated'
  return isOpaque ? undefined : 'transparent'
}

// `rgb(56, 104, 200)` → `#37c`
function shortHex(channels: readonly number[]): string {
  return `#${channels.map((level) => Math.round(level / 17).toString(16)).join('')}`
}

// `Input buffer contains unsupported image format`, `Input image exceeds pixel limit`: these are sharp's own words. What
// the decoder says is left out, because two pictures at a time take it from each other.
function inWords(error: unknown, bytes: Buffer | undefined): string {
  if (!(error instanceof Error) || !bytes || 'code' in error) return problemOf(error)
  if (bytes.length === 0) return 'the file is empty'
  if (/pixel limit/.test(error.message)) return 'it has more than 100 million pixels'
  const kind = whatItIs(bytes)
  // Its coding is under patents, so that few programs bring it along.
  if (kind === 'a HEIC picture') return `it is ${kind}, which cannot be decoded here`
  return /unsupported image format/.test(error.message) ? `it is ${kind}` : 'it is damaged'
}
