import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { type Random, randomFrom } from './random.ts'

const [width, height] = [4000, 3000]

// node photographs.js COUNT FOLDER: a program of its own, because what it needs would count as that of what it starts.
await takePhotographs(Number(process.argv[2]), process.argv[3] ?? '')

/** Writes photographs of 12 megapixels into a folder: the same in every run, and as hard to encode as real ones. */
async function takePhotographs(count: number, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  sharp.cache(false)
  const scenes = await Promise.all([1, 2].map(scene))
  for (let number = 0; number < count; number++) {
    await sharp(scenes[number % scenes.length])
      .modulate({ hue: number * 37, brightness: 0.8 + (number % 5) / 10 })
      .jpeg({ quality: 90 })
      .withExif({ IFD0: { Make: 'Bench', Artist: 'Nobody' }, IFD3: { GPSLatitude: '31/1 12/1 0/1' } })
      .toFile(join(folder, `${String(number).padStart(3, '0')}.jpg`))
  }
}

// From light and shade over the whole picture down to leaves, and the grain of a sensor.
async function scene(seed: number): Promise<Buffer> {
  const chance = randomFrom(seed)
  const [ground, ...finer] = await Promise.all([5, 24, 120, 600, 2000].map((columns) => blots(columns, chance)))
  const shares = [0.6, 0.45, 0.3, 0.15]
  const faint = await Promise.all(
    finer.map((layer, index) => sharp(layer).ensureAlpha(shares[index]).png({ compressionLevel: 1 }).toBuffer()),
  )
  return sharp(ground)
    .composite(faint.map((input) => ({ input })))
    .jpeg({ quality: 95 })
    .toBuffer()
}

/** Blots of chance colours, so many in a row, run into each other. */
async function blots(columns: number, chance: Random): Promise<Buffer> {
  const rows = Math.round((columns * height) / width)
  const levels = Buffer.from(Array.from({ length: columns * rows * 3 }, () => chance.between(20, 235)))
  return sharp(levels, { raw: { width: columns, height: rows, channels: 3 } })
    .resize(width, height, { kernel: 'cubic', fit: 'fill' })
    .png({ compressionLevel: 1 })
    .toBuffer()
}
