import { copyFileSync, renameSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { openCache } from '../../src/cache.ts'
import type { Cache } from '../../src/model/cache.ts'
import { filesBelow } from '../../src/read/files-below.ts'
import { pictureReader } from '../../src/read/read-pictures.ts'
import { fill, folderWith } from '../folder-with.ts'
import { messages } from '../messages.ts'
import { asOfOtherBytes, otherDigest } from './as-of-other-bytes.ts'

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><circle r="9" cx="9" cy="9"/></svg>'

function photo(width: number, height: number) {
  return sharp({
    create: { width, height, channels: 3, background: 'teal', noise: { type: 'gaussian', mean: 128, sigma: 60 } },
  })
}

/** Reads as a build does, cache and all. */
async function readOnce(folder: string) {
  const cache = await openCache(join(folder, 'cache'))
  const result = await pictureReader(cache)(filesBelow(join(folder, 'images')), [], [])
  await cache.close()
  return result
}

it('reads sizes as they are seen, of every kind of picture', async () => {
  const folder = folderWith({
    'images/2024/a.PNG': await photo(40, 20).png().toBuffer(),
    'images/b.jpeg': await photo(40, 20).jpeg().withMetadata({ orientation: 6 }).toBuffer(),
    'images/c.webp': await photo(16, 8).webp().toBuffer(),
    'images/d.gif': await photo(12, 6).gif().toBuffer(),
    'images/e.avif': await photo(64, 64).avif({ effort: 0 }).toBuffer(),
    'images/f.tif': await photo(10, 5).tiff().toBuffer(),
    'images/g.svg': drawing,
    'images/notes.txt': 'not a picture',
  })
  const { value, diagnostics } = await readOnce(folder)
  expect(value.map(({ path, width, height }) => `${path} ${width}×${height}`)).toEqual([
    '2024/a.PNG 40×20',
    'b.jpeg 20×40',
    'c.webp 16×8',
    'd.gif 12×6',
    'e.avif 64×64',
    'f.tif 10×5',
    'g.svg 30×20',
  ])
  expect(value[1]).toEqual({
    path: 'b.jpeg',
    file: join(folder, 'images/b.jpeg'),
    digest: expect.stringMatching(/^[0-9a-f]{40}$/),
    width: 20,
    height: 40,
    colour: expect.stringMatching(/^#[0-9a-f]{3}$/),
  })
  expect(diagnostics).toEqual([])
})

it('leaves out what cannot be shown and says so, the next time too', async () => {
  const whole = await photo(400, 400).jpeg().toBuffer()
  const folder = folderWith({
    'images/cut.jpg': whole.subarray(0, whole.length / 2),
    'images/empty.png': '',
    'images/good.jpg': whole,
    'images/huge.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="20000" height="20000"/>',
    'images/text.png': 'This is no picture',
  })
  symlinkSync('/etc/hostname', join(folder, 'images/out.jpg'))
  const first = await readOnce(folder)
  expect(first.value.map(({ path }) => path)).toEqual(['good.jpg'])
  expect(
    messages(first.diagnostics)
      .replaceAll(/^ {2}.*\n/gm, '')
      .split('\n'),
  ).toEqual([
    'images/out.jpg error file-unreadable: The file could not be read: it is a link that leads outside this folder',
    'images/cut.jpg warning picture-unreadable: The picture cannot be read: it is damaged',
    'images/empty.png warning picture-unreadable: The picture cannot be read: the file is empty',
    'images/huge.svg warning picture-unreadable: The picture cannot be read: it has more than 100 million pixels',
    'images/text.png warning picture-unreadable: The picture cannot be read: it is a text',
    '',
  ])
  expect(await readOnce(folder)).toEqual(first)
})

it('knows a picture again by its bytes, wherever it lies', async () => {
  const folder = folderWith({ 'images/a.png': await photo(4, 2).png().toBuffer() })
  copyFileSync(join(folder, 'images/a.png'), join(folder, 'images/copy.png'))
  const [first, copy] = (await readOnce(folder)).value
  expect(copy).toEqual({ ...first, path: 'copy.png', file: join(folder, 'images/copy.png') })
  renameSync(join(folder, 'images/a.png'), join(folder, 'images/b.png'))
  const { cache, made } = watched(await openCache(join(folder, 'cache')))
  expect(
    (await pictureReader(cache)(filesBelow(join(folder, 'images')), [], [])).value.map(({ path }) => path),
  ).toEqual(['b.png', 'copy.png'])
  expect(made).toEqual([])
  fill(folder, { 'images/new.png': await photo(3, 3).png().toBuffer() })
  await pictureReader(cache)(filesBelow(join(folder, 'images')), [], [])
  expect(made).toMatchObject([{ path: 'new.png' }])
})

it('reads a picture again only where it looks otherwise, or where all are to be read', async () => {
  const folder = folderWith({ 'images/a.png': await photo(4, 2).png().toBuffer() })
  const notes = new Map<string, string>()
  const readings = {
    get: (path: string) => notes.get(path),
    set: (path: string, note: string) => notes.set(path, note),
    whyNone: () => 'new' as const,
  }
  const cache = { ...(await openCache(join(folder, 'cache'))), readings }
  const digestOf = async (options: { readonly verify?: boolean } = {}) => {
    const read = pictureReader(cache, { ...options, now: () => Date.now() + 60_000 })
    return (await read(filesBelow(join(folder, 'images')), [], [])).value[0]?.digest
  }
  const digest = await digestOf()
  notes.set('a.png', asOfOtherBytes(notes.get('a.png')))
  expect(await digestOf()).toBe(otherDigest)
  expect(await digestOf({ verify: true })).toBe(digest)
  expect(await digestOf()).toBe(digest)
  fill(folder, { 'images/a.png': await photo(2, 4).png().toBuffer() })
  expect(await digestOf()).not.toBe(digest)
})

/** The same cache, with a list of all that it did not know. */
function watched(cache: Cache): { cache: Cache; made: unknown[] } {
  const made: unknown[] = []
  const through: Cache['through'] = (store, inputs, make) =>
    cache.through(store, inputs, (missing) => {
      made.push(...missing)
      return make(missing)
    })
  return { cache: { ...cache, through }, made }
}

it('finds no pictures where there is no folder', async () => {
  expect(await readOnce(folderWith())).toEqual({ value: [], diagnostics: [] })
})
