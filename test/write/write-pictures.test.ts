import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { openCache } from '../../src/cache.ts'
import type { Output } from '../../src/model/output.ts'
import type { Picture } from '../../src/model/picture.ts'
import { write } from '../../src/write/write.ts'
import { fill, folderWith } from '../folder-with.ts'
import { texts } from './site.ts'

/** One build of a project folder, cache and all. */
async function publish(folder: string, outputs: readonly Output[], progress: (step: string) => void = () => {}) {
  const cache = await openCache(join(folder, 'cache'))
  const written = await write(join(folder, 'dist'), outputs, cache, { progress })
  await cache.close()
  return written
}

const site = { 'index.html': '<p>Home</p>', 'feed.xml': '<rss/>', 'news/index.html': '<p>News</p>' }

const photo = async (folder: string, path: string): Promise<Picture> => {
  fill(folder, {
    [path]: await sharp({ create: { width: 60, height: 40, channels: 3, background: 'teal' } })
      .png()
      .toBuffer(),
  })
  return {
    path: path.replace('images/', ''),
    file: join(folder, path),
    digest: 'd'.repeat(40),
    width: 60,
    height: 40,
  }
}

it('are published in their sizes, and kept', async () => {
  const folder = folderWith()
  const picture = await photo(folder, 'images/a.png')
  const outputs = [20, 60].map(
    (width): Output => ({ kind: 'picture', path: `images/a-${width}.webp`, picture, width, format: 'webp' }),
  )
  const steps: string[] = []
  expect(await publish(folder, outputs, (step) => steps.push(step))).toMatchObject({
    pictures: 2,
    pages: 0,
    files: 2,
  })
  expect(steps).toEqual(['Making pictures, 1 of 1 left', 'Writing 1 of 2'])
  const published = await sharp(join(folder, 'dist/images/a-20.webp')).metadata()
  expect([published.format, published.width, published.height]).toEqual(['webp', 20, 13])
  writeFileSync(picture.file, 'not looked at again')
  expect(await publish(folder, outputs)).toMatchObject({ pictures: 2, changed: [], diagnostics: [] })
})

it('are not read again where they lie as they were published', async () => {
  const folder = folderWith()
  const picture = await photo(folder, 'images/a.png')
  const outputs: Output[] = [{ kind: 'picture', path: 'images/a.webp', picture, width: 60, format: 'webp' }]
  await publish(folder, outputs)
  const [kept = ''] = readdirSync(join(folder, 'cache/files'))
  writeFileSync(join(folder, 'cache/files', kept), 'not looked at')
  expect(await publish(folder, outputs)).toMatchObject({ changed: [] })
  rmSync(join(folder, 'dist/images/a.webp'))
  expect(await publish(folder, outputs)).toMatchObject({ changed: ['images/a.webp'] })
  expect(readFileSync(join(folder, 'dist/images/a.webp'), 'utf8')).toBe('not looked at')
})

it('that cannot be made are left out and said, once for all sizes', async () => {
  const folder = folderWith({ 'images/b.png': 'no picture' })
  const good = await photo(folder, 'images/a.png')
  const bad = { ...good, path: 'b.png', file: join(folder, 'images/b.png'), digest: 'b'.repeat(40) }
  const gone = { ...good, path: 'c.png', file: join(folder, 'images/c.png'), digest: 'c'.repeat(40) }
  const outputs = [bad, good, gone].flatMap((picture) =>
    [20, 40].map(
      (width): Output => ({
        ...{ kind: 'picture', path: `images/${picture.path}-${width}.webp`, format: 'webp' },
        ...{ picture, width },
      }),
    ),
  )
  const written = await publish(folder, [...outputs, ...texts(site)])
  expect(written).toMatchObject({ pictures: 2, files: 5 })
  expect(written.diagnostics).toMatchObject([
    { path: 'images/b.png', rule: 'picture-unreadable', severity: 'warning' },
    { path: 'images/c.png', rule: 'picture-unreadable', severity: 'warning' },
  ])
  expect(readdirSync(join(folder, 'dist/images'))).toEqual(['a.png-20.webp', 'a.png-40.webp'])
})
