import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
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
})

it('neither a check nor a second build makes anything anew', async () => {
  const { folders, once } = await siteOf(await photo())
  await setTimeout(60) // nothing is noted of a file that changed while a build began
  await once(true)
  const kept = readdirSync(folders.cache, { recursive: true }).sort()
  await once(false)
  const { written } = await once(true)
  expect(written?.changed).toEqual([])
  expect(readdirSync(folders.cache, { recursive: true }).sort()).toEqual(kept)
})

it('a damaged one is told of the article that holds it', async () => {
  const { folders, once, page } = await siteOf(Buffer.concat([(await photo()).subarray(0, 900), Buffer.alloc(50)]))
  const { diagnostics } = await once(true)
  expect(diagnostics.filter(({ rule }) => rule === 'picture-unreadable').map(({ path }) => path)).toEqual([
    'portfolio/pier.docx',
  ])
  expect(page('pier')).toContain('Picture not kept')
  expect(existsSync(join(folders.dist, 'assets/pictures'))).toBe(false)
})

const archive = (picture: Buffer) =>
  [
    'From: <Saved by a browser>',
    'Snapshot-Content-Location: https://example.org/news/pier',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="--part"',
    '',
    '----part',
    'Content-Type: text/html; charset="utf-8"',
    'Content-Location: https://example.org/news/pier',
    '',
    '<!doctype html><html><head><title>The pier is open</title></head><body><h1>The pier is open</h1>',
    '<p>After two years of work the pier is open again, and it is longer than the programme had said it would be.</p>',
    '<p><img src="../pictures/pier.png" srcset="https://cdn.example.org/large.png 2x" alt="The pier"></p>',
    '<p>On the first day four hundred people walked to its end, where a band played until the evening came.</p>',
    '<p><img src="cid:lamp@example.org" alt="The lamp"></p>',
    '<p>The lamp at the end is lit from dusk to dawn, and the keeper says that it can be seen for twelve miles.</p>',
    '</body></html>',
    '----part',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    'Content-Location: https://example.org/pictures/pier.png',
    '',
    ...(picture.toString('base64').match(/.{1,76}/g) ?? []),
    '----part',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    'Content-ID: <lamp@example.org>',
    '',
    picture.toString('base64'),
    '----part--',
    '',
  ].join('\r\n')

async function builtFrom(text: string) {
  const folder = folderWith({ 'content/news/pier.mhtml': text })
  const path = (name: string) => join(folder, name)
  const folders = { content: path('content'), images: path('images'), dist: path('dist'), cache: path('cache') }
  const { diagnostics } = await build(folders, { publish: true })
  return { diagnostics, page: () => readFileSync(path('dist/news/undated/pier/index.html'), 'utf8') }
}

it.each([
  ['', ''],
  [', below front matter', '---\nauthor: Jane Doe\n---\n'],
])('the pictures of a web archive are published, whichever address its page shows them by%s', async (_, front) => {
  const { diagnostics, page } = await builtFrom(`${front}${archive(await photo())}`)
  expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
  expect(page()).toMatch(/\/assets\/pictures\/[\w-]+\.webp/)
  expect(page()).toContain('alt="The pier"')
  expect(page()).toContain('alt="The lamp"')
  expect(page()).not.toMatch(/<img[^>]*(example\.org|cid:)/)
})

it('a damaged picture of a web archive is told of the archive', async () => {
  const broken = Buffer.concat([(await photo()).subarray(0, 900), Buffer.alloc(50)])
  const { diagnostics } = await builtFrom(archive(broken))
  expect(diagnostics.filter(({ rule }) => rule === 'picture-unreadable').map(({ path }) => path)).toEqual([
    'news/pier.mhtml',
  ])
})
