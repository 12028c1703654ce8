import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import sharp from 'sharp'

/** Draws every picture that the articles of a folder name, in the size that its name says: `/images/pier-900x600.jpg`. */
export async function drawNamed(folder: string): Promise<void> {
  const content = join(folder, 'content')
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'))
  const text = files.map((file) => readFileSync(join(content, file), 'utf8')).join('\n')
  const named = [...text.matchAll(/\/(images\/[^)\s]+-(\d+)x(\d+)\.jpg)/gu)]
  const drawn = new Map(
    named.map(([, path = '', width, height]) => [path, sceneOf(path, Number(width), Number(height))]),
  )
  for (const path of drawn.keys()) mkdirSync(dirname(join(folder, path)), { recursive: true })
  await Promise.all([...drawn].map(([path, svg]) => sharp(Buffer.from(svg)).jpeg().toFile(join(folder, path))))
}

// A hall in colours of its own: a screen, and the heads before it, up to all four edges.
function sceneOf(path: string, width: number, height: number): string {
  const hue = [...path].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7)
  const head = Math.min(width, height) / 9
  const heads = Array.from({ length: Math.ceil(width / head / 1.4) + 1 }, (_, place) => {
    const [x, y] = [place * head * 1.4, height - head * (1 + ((place * 7) % 4) / 4)]
    return `<circle cx="${x}" cy="${y}" r="${head / 2}"/><rect x="${x - head * 0.7}" y="${y + head * 0.5}" width="${head * 1.3}" height="${head * 2}" rx="${head / 2}"/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <linearGradient id="g" x2="0.4" y2="1"><stop stop-color="hsl(${hue}, 45%, 62%)"/><stop offset="1" stop-color="hsl(${(hue + 40) % 360}, 40%, 22%)"/></linearGradient>
    <rect width="100%" height="100%" fill="url(#g)"/>
    <rect x="25%" y="18%" width="50%" height="38%" fill="hsl(${(hue + 180) % 360}, 60%, 88%)"/>
    <path d="M0 0L${width} ${height}M${width} 0L0 ${height}" stroke="#fff" stroke-opacity=".25"/>
    <rect x="2" y="2" width="${width - 4}" height="${height - 4}" fill="none" stroke="hsl(${hue}, 80%, 80%)" stroke-width="4"/>
    <g fill="hsl(${(hue + 30) % 360}, 25%, 14%)">${heads.join('')}</g>
  </svg>`
}
