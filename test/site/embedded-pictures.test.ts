import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { build } from '../../src/build.ts'
import { folderWith } from '../folder-with.ts'
import { drawing, mainPart, paragraph, wordDocument } from '../load/word-document.ts'

const photo = () =>
  sharp({
    create: {
      width: 90,
      height: 60,
      channels: 3,
      background: 'teal',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .withExif({ IFD0: { Copyright: 'somebody at home' } })
    .png()
    .toBuffer()

async function siteOf(picture: Buffer) {
  const main = mainPart(
    paragraph('A walk on the pier') + paragraph('It was longer than the programme said.') + drawing('The pier'),
  )
  const folder = folderWith({
    'content/portfolio/pier.docx': wordDocument({ 'word/document.xml': main, 'word/media/image1.png': picture }),
    'content/portfolio/quay.md': `---\ntitle: The quay\n---\n\n![The quay](data:image/png;base64,${picture.toString('base64')})\n\nAnd text.\n`,
  })
  const path = (name: string) => join(folder, name)
  const folders = { content: path('content'), images: path('images'), dist: path('dist'), cache: path('cache') }
  return {
    folders,
    once: (publish: boolean) => build(folders, { publish }),
    page: (of: string) => readFileSync(path(`dist/portfolio/${of}/index.html`), 'utf8'),
  }
}

it('a picture within a Word document, or within an address, is published like any other, and once', async () => {
  const { folders, once, page } = await siteOf(await photo())
  const { diagnostics } = await once(true)
  expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
  const [shown = ''] = /\/assets\/pictures\/[\w-]+\.webp/.exec(page('pier')) ?? []
  expect(page('pier')).toContain('width="90" height="60"')
  expect(page('quay')).toContain(shown)
  const { exif } = await sharp(join(folders.dist, shown)).metadata()
  expect(exif).toBeUndefined()
}, 60_000)

it('neither a check nor a second build makes anything anew', async () => {
  const { folders, once } = await siteOf(await photo())
  await once(true)
  const kept = readdirSync(folders.cache, { recursive: true }).sort()
  await once(false)
  const { written } = await once(true)
  expect(written?.changed).toEqual([])
  expect(readdirSync(folders.cache, { recursive: true }).sort()).toEqual(kept)
}, 60_000)

it('a damaged one is told of the article that holds it', async () => {
  const { folders, once, page } = await siteOf(Buffer.concat([(await photo()).subarray(0, 900), Buffer.alloc(50)]))
  const { diagnostics } = await once(true)
  expect(diagnostics.filter(({ rule }) => rule === 'picture-unreadable').map(({ path }) => path)).toEqual([
    'portfolio/pier.docx',
  ])
  expect(page('pier')).toContain('Picture not kept')
  expect(existsSync(join(folders.dist, 'assets/pictures'))).toBe(false)
}, 60_000)
