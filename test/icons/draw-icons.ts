import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'

const folder = join(import.meta.dirname, '../../templates/assets')

/** How large each icon is, how much of its height the badge takes, and whether there is paper behind it. */
export const icons = [
  { path: 'icons/192.png', size: 192, badge: 1, isOpaque: false },
  { path: 'icons/512.png', size: 512, badge: 1, isOpaque: false },
  { path: 'icons/touch-180.png', size: 180, badge: 0.72, isOpaque: true },
  // What is within a circle of four fifths of the width stays: https://www.w3.org/TR/appmanifest/#icon-masks
  { path: 'icons/maskable-512.png', size: 512, badge: 0.6, isOpaque: true },
] as const

/** An icon as PNG, drawn from icon.svg. */
export async function drawn({ size, badge, isOpaque }: (typeof icons)[number]): Promise<Buffer> {
  const side = Math.round(size * badge)
  const svg = readFileSync(join(folder, 'icon.svg'))
  const mark = await sharp(svg, { density: (72 * side) / 36 })
    .resize(side, side)
    .png()
    .toBuffer()
  const background = isOpaque ? '#f8f9fb' : { r: 0, g: 0, b: 0, alpha: 0 }
  const around = sharp({ create: { width: size, height: size, channels: 4, background } }).composite([{ input: mark }])
  return (isOpaque ? around.flatten({ background: '#f8f9fb' }) : around)
    .png({ compressionLevel: 9, palette: true })
    .toBuffer()
}

/** Draws all icons anew, after icon.svg has changed. */
export async function drawIcons(): Promise<void> {
  for (const icon of icons) writeFileSync(join(folder, icon.path), await drawn(icon))
}
