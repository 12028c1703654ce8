import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { build } from '../../src/build.ts'
import type { Picture } from '../../src/model/picture.ts'
import { fill } from '../folder-with.ts'
import { thingsOn } from '../page-data.ts'
import { photograph } from '../photograph.ts'

// Where it was taken, with what, by whose camera, with which program: none of that is anybody's business.
const traces = [
  ...['Lumia Obscura', 'SN-40077123', 'Owner Ottilie', 'Retouch 9.9', 'a3-lens-50', 'Rua Secreta', 'Vila Escondida'],
  ...['Contact Clara', '38,42.1234567N', '0xDEADBEEF-instance', 'secret remark'],
]
const exif = {
  IFD0: { Make: 'Lumia Obscura', Software: 'Retouch 9.9', Artist: 'Ana Reis', Copyright: '(C) Ana Reis' },
  IFD2: { BodySerialNumber: 'SN-40077123', CameraOwnerName: 'Owner Ottilie', LensModel: 'a3-lens-50' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '38/1 42/1 70123/1301', GPSLongitudeRef: 'W', GPSLongitude: '9/1 8/1 0/1' },
}
const xmp = [
  '<exif:GPSLatitude>38,42.1234567N</exif:GPSLatitude>',
  '<aux:OwnerName>Owner Ottilie</aux:OwnerName><aux:SerialNumber>SN-40077123</aux:SerialNumber>',
  '<photoshop:City>Vila Escondida</photoshop:City><dc:identifier>0xDEADBEEF-instance</dc:identifier>',
  '<xmpRights:WebStatement>https://licences.example/by/4.0/</xmpRights:WebStatement>',
  '<photoshop:Credit>Harbour News</photoshop:Credit>',
].join('')
const iptc = { 40: 'secret remark', 90: 'Vila Escondida', 92: 'Rua Secreta', 118: 'Contact Clara' }
// The seconds of the latitude, 70123/1301, as the four bytes of each number, in both orders.
const rational = ['big', 'little'].map((order) => {
  const bytes = Buffer.alloc(8)
  for (const [index, part] of [70123, 1301].entries()) {
    if (order === 'big') bytes.writeUInt32BE(part, index * 4)
    else bytes.writeUInt32LE(part, index * 4)
  }
  return bytes
})

const spellings = (text: string) => [
  Buffer.from(text),
  Buffer.from(text, 'utf16le'),
  Buffer.from(text, 'utf16le').swap16(),
]
const needles = [...traces.flatMap(spellings), ...rational]
const tracesIn = (bytes: Buffer) => needles.filter((needle) => bytes.includes(needle)).map(String)

const originals = new Map<string, Buffer>()
let dist: string
let pictures: Readonly<Record<string, Picture>>

beforeAll(async () => {
  const jpeg = await photograph({ exif, xmp, iptc })
  originals.set('hall.jpg', jpeg)
  for (const format of ['png', 'webp', 'avif'] as const) {
    originals.set(`hall.${format}`, await sharp(jpeg).keepMetadata().toFormat(format).toBuffer())
  }
  const folder = mkdtempSync(join(tmpdir(), 'daypass-metadata-'))
  fill(folder, {
    'content/portfolio/opening.md': `---
title: The opening
---

${[...originals.keys()].map((name) => `![The hall](/images/${name})`).join('\n\n')}
`,
    ...Object.fromEntries([...originals].map(([name, bytes]) => [`images/${name}`, bytes])),
  })
  dist = join(folder, 'dist')
  const folders = {
    content: join(folder, 'content'),
    images: join(folder, 'images'),
    cache: join(folder, 'cache'),
    dist,
  }
  const built = await build(folders, { today: '2024-06-01' })
  pictures = built.site.pictures
})
afterAll(() => rmSync(dirname(dist), { recursive: true, force: true }))

function published(): { path: string; bytes: Buffer }[] {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.map(({ parentPath, name }) => ({ path: name, bytes: readFileSync(join(parentPath, name)) }))
}

it('stands in the photograph that the site is made of', () => {
  const found = new Set(tracesIn(originals.get('hall.jpg') ?? Buffer.alloc(0)))
  expect(traces.filter((trace) => !found.has(trace))).toEqual([])
  expect(rational.some((bytes) => found.has(String(bytes)))).toBe(true)
})

it('leaves no trace in any published file', () => {
  const files = published()
  expect(files.filter(({ path }) => /\.(avif|webp|jpg)$/.test(path)).length).toBe(3 * originals.size)
  expect(files.flatMap(({ path, bytes }) => tracesIn(bytes).map((trace) => `${path}: ${trace}`))).toEqual([])
})

it('is in no published picture, whatever it is called', async () => {
  for (const { path, bytes } of published().filter((file) => /\.(avif|webp|jpg)$/.test(file.path))) {
    const { exif: found, xmp: foundXmp, iptc: foundIptc, icc, orientation } = await sharp(bytes).metadata()
    expect([path, found, foundXmp, foundIptc, icc, orientation]).toEqual([path, ...Array(5).fill(undefined)])
  }
})

it('is not published by an original', () => {
  const kept = new Set([...originals.values()].map((bytes) => bytes.toString('base64')))
  expect(published().filter(({ bytes }) => kept.has(bytes.toString('base64')))).toEqual([])
})

it('keeps who is to be credited, and under which licence, as text', () => {
  expect(pictures['/images/hall.jpg']).toMatchObject({
    credit: 'Harbour News',
    licence: 'https://licences.example/by/4.0/',
  })
  const entries = readdirSync(join(dist, 'portfolio/opening'), { withFileTypes: true })
  const [own = ''] = entries.flatMap((entry) => (entry.isDirectory() ? entry.name : []))
  const page = readFileSync(join(dist, 'portfolio/opening', own, 'index.html'), 'utf8')
  expect(page).toContain('Ana Reis/Harbour News')
  expect(page).toContain('<a href="https://licences.example/by/4.0/" rel="license">')
  expect(thingsOn(page).at(-1)).toMatchObject({
    ...{
      '@type': 'ImageObject',
      creditText: 'Ana Reis/Harbour News',
      creator: [{ '@type': 'Person', name: 'Ana Reis' }],
    },
    ...{ copyrightNotice: '(C) Ana Reis', license: 'https://licences.example/by/4.0/' },
  })
})
