import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { AvifOptions, JpegOptions, PngOptions, Sharp, SharpOptions, WebpOptions } from 'sharp'
import type { PictureOutput } from '../model/output.ts'
import type { Picture } from '../model/picture.ts'
import { packageFileOf } from '../package-folder.ts'

/** A picture as pixels, of which each smaller one is made; one that moves as its file, and as its first frame. */
export interface SmallerPicture {
  readonly still: Sharp
  readonly moving?: Sharp
}

/** A picture's pixels, upright and in sRGB, in no more than `widest` columns. Throws where it is damaged or gone. */
export async function decoded(picture: Picture, widest: number): Promise<SmallerPicture> {
  const sharp = await quietSharp()
  const bytes = await readFile(picture.file)
  // Lines are drawn as large as they are needed; 72 dots an inch are a drawing's own size.
  const density = picture.kind === 'drawing' ? (72 * widest) / picture.width : undefined
  const upright = sharp(bytes, density ? { ...input, density } : input).autoOrient()
  const { data, info } = await upright
    .resize({ width: widest, withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const still = sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
  return picture.kind === 'animated' ? { still, moving: sharp(bytes, { ...input, animated: true }) } : { still }
}

/** The bytes of a picture in another size and format, metadata left out. */
export function encoded({ still, moving }: SmallerPicture, { format, width }: Asked): Promise<Uint8Array> {
  const isMoving = moving && format === 'webp'
  const source = isMoving ? moving.clone() : still.clone()
  const smaller = source.resize({ width, withoutEnlargement: true })
  switch (format) {
    case 'avif':
      return smaller.avif(outputs.avif).toBuffer()
    case 'webp':
      return smaller.webp(isMoving ? outputs.moving : outputs.webp).toBuffer()
    case 'jpeg':
      return smaller.flatten(ground).jpeg(outputs.jpeg).toBuffer()
    case 'png':
      return smaller.png(outputs.png).toBuffer()
  }
}

type Asked = Pick<PictureOutput, 'format' | 'width'>

// The same limits that pictures are measured with: what could be measured can be made.
const input: SharpOptions = { limitInputPixels: 100_000_000, failOn: 'error' }
const ground = { background: 'white' }
const outputs: Outputs = {
  avif: { quality: 50, effort: 2, chromaSubsampling: '4:2:0' }, // 4 takes five times as long for a seventh less
  webp: { quality: 75 },
  moving: { quality: 70, effort: 3 },
  jpeg: { quality: 80, progressive: true },
  png: { compressionLevel: 9 },
}

interface Outputs {
  readonly avif: AvifOptions
  readonly webp: WebpOptions
  readonly moving: WebpOptions
  readonly jpeg: JpegOptions
  readonly png: PngOptions
}

// Dear to import, and not needed for pictures made before. As many pictures are made at a time as there are cores, so
// that each needs one only; what libvips keeps of one picture is of no use to the next.
async function quietSharp() {
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  sharp.concurrency(1)
  return sharp
}

/** Part of the key, so that another recipe or another version of sharp makes pictures anew. */
export const recipe = createHash('sha1')
  .update(JSON.stringify([input, ground, outputs]))
  .update(readFileSync(packageFileOf('sharp')))
  .digest('hex')
  .slice(0, 8)
