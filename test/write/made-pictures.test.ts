import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { describe, expect, it } from 'vitest'
import { openCache } from '../../src/cache.ts'
import type { PictureFormat } from '../../src/model/output.ts'
import { measurePicture } from '../../src/read/measure-picture.ts'
import { pictureMaker } from '../../src/write/make-picture.ts'
import { folderWith } from '../folder-with.ts'
import { scene } from '../photograph.ts'

/** What becomes of a file, at 40 pixels or the width given: measured and made as a build does it. */
async function made(bytes: Uint8Array, format: PictureFormat, width = 40): Promise<Buffer> {
  const folder = folderWith({ picture: bytes })
  const file = join(folder, 'picture')
  const look = await measurePicture(file)
  if ('problem' in look) throw new Error(look.problem)
  const picture = { path: 'a', file, digest: 'a'.repeat(40), ...look }
  const make = pictureMaker(picture, width, await openCache(join(folder, 'cache')))
  return readFileSync(await make({ kind: 'picture', path: 'a', picture, width, format }))
}

/** Red, green, blue and opacity of the pixel at a share of the width and of the height. */
async function pixelAt(bytes: Uint8Array, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const at = 4 * (Math.floor(y * info.height) * info.width + Math.floor(x * info.width))
  return [...data.subarray(at, at + 4)]
}

const formats = ['avif', 'webp', 'jpeg', 'png'] as const
/** Whether two colours are the same but for what encoders lose. */
function expectNear(pixel: readonly number[], colour: readonly number[], most = 12): void {
  const differences = colour.map((level, index) => Math.abs(level - (pixel[index] ?? -1000)))
  expect({ pixel, far: Math.max(...differences) > most }).toEqual({ pixel, far: false })
}

describe('orientation', () => {
  // A different colour in each corner, as it is to be seen.
  const corners = {
    topLeft: [220, 30, 30],
    topRight: [30, 180, 30],
    bottomLeft: [30, 30, 220],
    bottomRight: [230, 220, 40],
  }
  const quarter = (background: readonly number[]) => {
    const [r = 0, g = 0, b = 0] = background
    return { create: { width: 40, height: 20, channels: 3 as const, background: { r, g, b } } }
  }
  const upright = () =>
    sharp({ create: { width: 80, height: 40, channels: 3, background: 'black' } })
      .composite([
        { input: quarter(corners.topLeft), left: 0, top: 0 },
        { input: quarter(corners.topRight), left: 40, top: 0 },
        { input: quarter(corners.bottomLeft), left: 0, top: 20 },
        { input: quarter(corners.bottomRight), left: 40, top: 20 },
      ])
      .png()
      .toBuffer()
  // What undoes each orientation of EXIF (TIFF 6.0, tag 274): how the camera held it to be written so.
  const held: Readonly<Record<number, (image: Sharp) => Sharp>> = {
    1: (image) => image,
    2: (image) => image.flop(),
    3: (image) => image.rotate(180),
    4: (image) => image.flip(),
    5: (image) => image.flip().rotate(90),
    6: (image) => image.rotate(270),
    7: (image) => image.flip().rotate(270),
    8: (image) => image.rotate(90),
  }

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('%i is applied', async (orientation) => {
    // As a file of its own, because sharp mirrors before it turns, and would turn by the tag at the same time.
    const turned = await held[orientation]?.(sharp(await upright()))
      .png()
      .toBuffer()
    const jpeg = await sharp(turned)
      .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
      .withMetadata({ orientation })
      .toBuffer()
    for (const format of formats) {
      const picture = await made(jpeg, format, 80)
      const { width, height } = await sharp(picture).metadata()
      expect([format, width, height]).toEqual([format, 80, 40])
      expectNear(await pixelAt(picture, 0.1, 0.1), corners.topLeft, 30)
      expectNear(await pixelAt(picture, 0.9, 0.1), corners.topRight, 30)
      expectNear(await pixelAt(picture, 0.1, 0.9), corners.bottomLeft, 30)
      expectNear(await pixelAt(picture, 0.9, 0.9), corners.bottomRight, 30)
    }
  })
})

describe('colours', () => {
  const plain = (background: { r: number; g: number; b: number }) =>
    sharp({ create: { width: 80, height: 40, channels: 3, background } })

  it.each(formats)('of a wide space are those of sRGB in %s, without a profile', async (format) => {
    const colour = { r: 200, g: 90, b: 60 }
    const wide = await plain(colour).withIccProfile('p3').png().toBuffer()
    const [stored] = [await sharp(wide, { ignoreIcc: true }).raw().toBuffer()]
    expect((await sharp(wide).metadata()).icc).toBeDefined()
    // The same colour has other numbers in the wide space: read without its profile it would be paler.
    expect([...stored.subarray(0, 3)]).not.toEqual([200, 90, 60])
    const picture = await made(wide, format)
    expect((await sharp(picture).metadata()).icc).toBeUndefined()
    expectNear(await pixelAt(picture, 0.5, 0.5), [200, 90, 60], 6)
  })

  it('of print (CMYK) are those that are seen', async () => {
    const print = await plain({ r: 200, g: 90, b: 60 }).toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer()
    expect((await sharp(print).metadata()).space).toBe('cmyk')
    for (const format of formats) expectNear(await pixelAt(await made(print, format), 0.5, 0.5), [200, 90, 60], 30)
  })

  it('of sixteen bits are those of eight', async () => {
    const deep = await plain({ r: 200, g: 90, b: 60 }).toColourspace('rgb16').png().toBuffer()
    expect((await sharp(deep).metadata()).depth).toBe('ushort')
    for (const format of formats) {
      const picture = await made(deep, format)
      expect((await sharp(picture).metadata()).depth).toBe('uchar')
      expectNear(await pixelAt(picture, 0.5, 0.5), [200, 90, 60])
    }
  })

  it.each(['jpeg', 'png', 'webp', 'avif', 'gif', 'tiff'] as const)('of %s are kept', async (format) => {
    const bytes = await scene().toFormat(format).toBuffer()
    for (const to of formats) {
      const picture = await made(bytes, to)
      expectNear(await pixelAt(picture, 0.1, 0.5), [255, 0, 0], 24)
      expectNear(await pixelAt(picture, 0.9, 0.5), [0, 0, 255], 24)
    }
  })

  it('show what is behind them, where they are transparent', async () => {
    const hole = sharp({ create: { width: 80, height: 40, channels: 4, background: '#0000' } }).composite([
      { input: { create: { width: 40, height: 40, channels: 4, background: 'red' } }, left: 0, top: 0 },
    ])
    const png = await hole.png().toBuffer()
    for (const format of ['avif', 'webp', 'png'] as const) {
      const picture = await made(png, format)
      expectNear(await pixelAt(picture, 0.2, 0.5), [255, 0, 0, 255])
      expect((await pixelAt(picture, 0.9, 0.5))[3]).toBeLessThan(4)
    }
  })

  it('of a drawing are those of its lines, as fine as they are asked for', async () => {
    const lines = `<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="15" height="20" fill="rgb(0,128,0)"/></svg>`
    for (const format of ['avif', 'webp', 'png'] as const) {
      const picture = await made(Buffer.from(lines), format, 60)
      const { width, height } = await sharp(picture).metadata()
      expect([width, height]).toEqual([60, 40])
      // The edge is sharp: it was drawn in this size, not made larger.
      expectNear(await pixelAt(picture, 0.48, 0.5), [0, 128, 0, 255], 24)
      expect((await pixelAt(picture, 0.55, 0.5))[3]).toBeLessThan(24)
    }
  })
})

describe('a picture that moves', () => {
  const frames = async (format: 'gif' | 'webp') => {
    const drawn = ['red', 'blue'].map((background) =>
      sharp({ create: { width: 60, height: 30, channels: 3, background } })
        .png()
        .toBuffer(),
    )
    const joined = sharp(await Promise.all(drawn), { join: { animated: true } })
    return joined[format]({ delay: [300, 700], loop: 0 }).toBuffer()
  }

  it.each(['gif', 'webp'] as const)('still does, from %s', async (format) => {
    const { pages, delay, loop, height, width } = await sharp(await made(await frames(format), 'webp')).metadata()
    expect({ pages, delay, loop, height, width }).toEqual({
      pages: 2,
      delay: [300, 700],
      loop: 0,
      height: 20,
      width: 40,
    })
  })

  it('begins with its first frame where it cannot', async () => {
    const still = await made(await frames('gif'), 'jpeg')
    const { pages = 1, height } = await sharp(still).metadata()
    expect([pages, height]).toEqual([1, 20])
    expectNear(await pixelAt(still, 0.5, 0.5), [255, 0, 0], 20)
  })
})
