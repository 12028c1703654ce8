import { readFile } from 'node:fs/promises'
import type { SharpOptions } from 'sharp'
import { problemOf } from './problem-of.ts'

export type Measured = Size | { readonly problem: string }

export interface Size {
  /** In pixels, as seen: with the orientation applied. */
  readonly width: number
  readonly height: number
}

/** The size of a picture that can be decoded to its end, or why it cannot. */
export async function measurePicture(file: string): Promise<Measured> {
  const { default: sharp } = await import('sharp') // dear to import, and not needed for pictures met before
  try {
    const bytes = await readFile(file)
    const { autoOrient } = await sharp(bytes, options).metadata()
    // A header promises more than a damaged file holds; the page would show a hole.
    await sharp(bytes, options).resize(16).raw().toBuffer()
    return { width: autoOrient.width, height: autoOrient.height }
  } catch (error) {
    return { problem: inWords(error) }
  }
}

// The same that pictures are made with: what is measured can be published.
const options: SharpOptions = { limitInputPixels: 100_000_000, failOn: 'error' }

// `Input buffer contains unsupported image format`, `Input image exceeds pixel limit`: these are sharp's own words. What
// the decoder says is left out, because two pictures at a time take it from each other.
function inWords(error: unknown): string {
  if (!(error instanceof Error) || 'code' in error) return problemOf(error)
  if (/unsupported image format/.test(error.message)) return 'it is in no format that is known'
  if (/pixel limit/.test(error.message)) return 'it has more than 100 million pixels'
  return /empty/i.test(error.message) ? 'the file is empty' : 'it is damaged'
}
