import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { openCache } from '../../src/cache.ts'
import type { Cache } from '../../src/model/cache.ts'
import type { PictureOutput } from '../../src/model/output.ts'
import { PictureError, pictureMaker } from '../../src/write/make-picture.ts'
import { folderWith } from '../folder-with.ts'

// Left half red, right half blue.
const flag = sharp({ create: { width: 80, height: 40, channels: 3, background: 'red' } }).composite([
  { input: { create: { width: 40, height: 40, channels: 3, background: 'blue' } }, left: 40, top: 0 },
])

function outputOf(bytes: Uint8Array, width: number): { output: PictureOutput; folder: string } {
  const folder = folderWith({ picture: bytes })
  const picture = { path: 'a', file: join(folder, 'picture'), digest: 'a'.repeat(40), width: 80, height: 40 }
  return { output: { kind: 'picture', path: 'a.webp', picture, width, format: 'webp' }, folder }
}

function makePicture(output: PictureOutput, cache: Cache): Promise<string> {
  return pictureMaker(output.picture, output.width, cache)(output)
}

async function make(bytes: Uint8Array, width: number): Promise<Buffer> {
  const { output, folder } = outputOf(bytes, width)
  return readFileSync(await makePicture(output, await openCache(folder)))
}

/** Red, green and blue of a pixel. */
async function colourAt(picture: Buffer, left: number, top: number): Promise<number[]> {
  const pixel = await sharp(picture).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer()
  return [...pixel]
}

it('turns a picture upright and leaves out what the camera wrote', async () => {
  const jpeg = await flag
    .clone()
    .jpeg()
    .withMetadata({ orientation: 6, exif: { IFD0: { Artist: 'Somebody' } } })
    .toBuffer()
  const made = await make(jpeg, 20)
  const { format, width, height, orientation, exif, icc } = await sharp(made).metadata()
  expect({ format, width, height, orientation, exif, icc }).toEqual({ format: 'webp', width: 20, height: 40 })
  const [red = 0, , blue = 0] = await colourAt(made, 10, 5)
  expect(red).toBeGreaterThan(blue)
})

it('never makes a picture larger than it is', async () => {
  const { width } = await sharp(await make(await flag.clone().png().toBuffer(), 200)).metadata()
  expect(width).toBe(80)
})

it.each(['cmyk', 'b-w', 'rgb16', 'lab'] as const)('brings %s to sRGB', async (space) => {
  const { space: made } = await sharp(
    await make(await flag.clone().toColourspace(space).tiff().toBuffer(), 20),
  ).metadata()
  expect(made).toBe('srgb')
})

it('keeps what is transparent', async () => {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><circle r="9" cx="9" cy="9"/></svg>'
  const { width, height, hasAlpha } = await sharp(await make(Buffer.from(drawing), 40)).metadata()
  expect({ width, height, hasAlpha }).toEqual({ width: 40, height: 20, hasAlpha: true })
})

it('makes a size once, and each time the same bytes', async () => {
  const png = await flag.clone().png().toBuffer()
  const { output, folder } = outputOf(png, 20)
  const cache = await openCache(folder)
  const file = await makePicture(output, cache)
  writeFileSync(output.picture.file, 'not looked at again')
  expect(await makePicture(output, cache)).toBe(file)
  expect(await makePicture({ ...output, width: 30 }, cache).catch((error: unknown) => error)).toBeInstanceOf(
    PictureError,
  )
  expect(await make(png, 20)).toEqual(readFileSync(file))
})

it('says in one line why a picture cannot be made', async () => {
  const noise = sharp({
    create: {
      width: 80,
      height: 40,
      channels: 3,
      background: 'red',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
  const jpeg = await noise.jpeg().toBuffer()
  for (const bytes of [jpeg.subarray(0, jpeg.length / 2), Buffer.from('text'), Buffer.alloc(0)]) {
    const error = await make(bytes, 20).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(PictureError)
    expect(String(error)).toMatch(/^Error: \S[^\n]*$/)
  }
})

it('keeps no picture that could not be made', async () => {
  const { output, folder } = outputOf(Buffer.from('text'), 20)
  await expect(makePicture(output, await openCache(folder))).rejects.toThrow(PictureError)
  expect(existsSync(join(folder, 'files'))).toBe(false)
})
