import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'

const folder = join(import.meta.dirname, '../../templates/assets')

interface Icon {
  readonly path: string
  readonly size: number
  readonly badge: number
  readonly isOpaque: boolean
}

/** How large each icon is, how much of its height the badge takes, and whether there is paper behind it. */
export const icons: readonly Icon[] = [
  { path: 'icons/192.png', size: 192, badge: 1, isOpaque: false },
  { path: 'icons/512.png', size: 512, badge: 1, isOpaque: false },
  { path: 'icons/touch-180.png', size: 180, badge: 0.72, isOpaque: true },
  // What is within a circle of four fifths of the width stays: https://www.w3.org/TR/appmanifest/#icon-masks
  { path: 'icons/maskable-512.png', size: 512, badge: 0.6, isOpaque: true },
]

/** An icon as PNG, drawn from icon.svg. */
export async function drawn({ size, badge, isOpaque }: Icon): Promise<Buffer> {
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

/** The sizes of favicon.ico: of a tab, of a tab on a dense screen, of a shortcut. */
const favicons = [16, 32, 48]

/** The icon as ICO, which holds PNG files: a head, an entry of 16 bytes for each, and they: https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10) */
export async function drawnFavicon(): Promise<Buffer> {
  const pictures = await Promise.all(favicons.map((size) => drawn({ path: '', size, badge: 1, isOpaque: false })))
  const head = Buffer.alloc(6)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let offset = 6 + 16 * pictures.length
  const entries = pictures.map((bytes, index) => {
    const entry = Buffer.alloc(16)
    entry.writeUInt8(favicons[index] ?? 0, 0)
    entry.writeUInt8(favicons[index] ?? 0, 1)
    entry.writeUInt16LE(1, 4)
    entry.writeUInt16LE(32, 6)
    entry.writeUInt32LE(bytes.length, 8)
    entry.writeUInt32LE(offset, 12)
    offset += bytes.length
    return entry
  })
  return Buffer.concat([head, ...entries, ...pictures])
}

/** Draws all icons anew, after icon.svg has changed. */
export async function drawIcons(): Promise<void> {
  writeFileSync(join(folder, 'icons/favicon.ico'), await drawnFavicon())
  for (const icon of icons) writeFileSync(join(folder, icon.path), await drawn(icon))
}
