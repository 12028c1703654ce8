import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { expect, it } from 'vitest'
import { drawIcons, drawn, icons } from './draw-icons.ts'

const folder = join(import.meta.dirname, '../../templates/assets')

// `DRAW_ICONS=1 npx vitest run --project unit test/icons` draws them anew.
if (process.env.DRAW_ICONS) await drawIcons()

it.each(icons)('$path is icon.svg in its size', async (icon) => {
  const kept = sharp(readFileSync(join(folder, icon.path)))
  const { width, height, format } = await kept.metadata()
  const [is, ought] = await Promise.all([pixels(kept), pixels(sharp(await drawn(icon)))])
  const differences = is.map((value, index) => Math.abs(value - (ought[index] ?? 0)))

  expect([width, height, format]).toEqual([icon.size, icon.size, 'png'])
  expect(differences.reduce((most, one) => Math.max(most, one), 0)).toBeLessThan(48)
})

it.each(icons.filter(({ isOpaque }) => isOpaque))('$path has no hole', async ({ path }) => {
  expect((await sharp(readFileSync(join(folder, path))).stats()).isOpaque).toBe(true)
})

it('favicon.ico holds icon.svg in three sizes', async () => {
  const bytes = readFileSync(join(folder, 'icons/favicon.ico'))
  const entries = Array.from({ length: bytes.readUInt16LE(4) }, (_, index) => 6 + 16 * index)
  const found = entries.map((at) => {
    const [length, offset] = [bytes.readUInt32LE(at + 8), bytes.readUInt32LE(at + 12)]
    return { said: bytes.readUInt8(at), png: bytes.subarray(offset, offset + length) }
  })

  expect(found.map(({ said }) => said)).toEqual([16, 32, 48])
  for (const { said, png } of found) {
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: said, height: said })
    const ought = await drawn({ path: '', size: said, badge: 1, isOpaque: false })
    const [is, other] = await Promise.all([pixels(sharp(png)), pixels(sharp(ought))])
    expect(is.every((value, index) => Math.abs(value - (other[index] ?? 0)) < 48)).toBe(true)
  }
})

function pixels(image: Sharp): Promise<Uint8Array> {
  return image.clone().ensureAlpha().raw().toBuffer()
}
