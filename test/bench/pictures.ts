import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'

/** Draws small PNG pictures into a folder and tells their paths within it. */
export async function drawPictures(count: number, folder: string): Promise<string[]> {
  const paths = Array.from({ length: count }, (_, index) => `drawn/${index}.png`)
  mkdirSync(join(folder, 'drawn'), { recursive: true })
  await Promise.all(
    paths.map((path, index) =>
      sharp(Buffer.from(drawing(index)))
        .png()
        .toFile(join(folder, path)),
    ),
  )
  return paths
}

// A stage in a colour of its own, with as many lamps as its number asks for.
function drawing(index: number): string {
  const lamps = Array.from({ length: 3 + (index % 5) }, (_, lamp) => `<circle cx="${40 + lamp * 60}" cy="60" r="18"/>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="${400 + (index % 3) * 40}">
    <rect width="640" height="480" fill="hsl(${index * 37}, 45%, 35%)"/>
    <g fill="hsl(${index * 37 + 60}, 80%, 80%)">${lamps.join('')}</g>
    <rect y="300" width="640" height="180" fill="hsl(${index * 37}, 30%, 20%)"/>
  </svg>`
}
