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

function pixels(image: Sharp): Promise<Uint8Array> {
  return image.clone().ensureAlpha().raw().toBuffer()
}
