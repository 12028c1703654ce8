import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openCache } from '../../src/cache.ts'
import { FolderError } from '../../src/model/folder-error.ts'
import { openReader } from '../../src/read/read.ts'
import { folderWith } from '../folder-with.ts'

async function readFrom(folder: string) {
  const path = (name: string) => join(folder, name)
  const folders = { content: path('content'), images: path('images'), dist: path('dist'), cache: path('cache') }
  return openReader(folders, await openCache(folders.cache)).read()
}

it('tells settings, articles, pictures and problems apart', async () => {
  const sources = await readFrom(
    folderWith({
      'content/events/e.md': 'Event',
      'content/news/broken.md': '',
      'content/news/n.md': 'News',
      'content/news/site.yaml': 'title: of no article',
      'content/news/n.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="5" height="2"/>',
      'content/site.yaml': 'title: Site',
      'images/drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>',
      'images/photo.jpg': 'no photo',
    }),
  )
  expect(sources).toMatchObject({
    articles: [{ path: 'events/e.md' }, { path: 'news/n.md' }],
    settings: { path: 'site.yaml', text: 'title: Site' },
    pictures: [
      { path: 'drawing.svg', width: 3, height: 2 },
      { path: '../content/news/n.svg', width: 5, height: 2 },
    ],
    diagnostics: [
      { path: 'news/broken.md', rule: 'file-empty' },
      { path: 'news/site.yaml', rule: 'sidecar-alone' },
      { path: 'images/photo.jpg', rule: 'picture-unreadable' },
    ],
  })
})

it('does without images/ and without settings', async () => {
  expect(await readFrom(folderWith({ 'content/a.md': 'A' }))).toMatchObject({
    articles: [{ path: 'a.md' }],
    settings: undefined,
    pictures: [],
    diagnostics: [],
  })
})

it('brings the assets of the project itself, with the text of those that have one', async () => {
  const { assets } = await readFrom(folderWith({ 'content/a.md': 'A' }))
  const folder = join(import.meta.dirname, '../../templates/assets')
  const names = existsSync(folder) ? readdirSync(folder) : []
  expect(assets.map(({ path }) => path.split('/')[0])).toEqual(expect.arrayContaining(names))
  for (const { path, file, text } of assets) {
    expect(file).toBe(join(folder, path))
    expect(text === undefined).toBe(!/\.(css|js|svg)$/.test(path))
  }
})

it('says in one line that there is no folder of articles', async () => {
  const folder = folderWith({ images: '' })
  const error = await readFrom(folder).catch((error: unknown) => error)
  expect(error).toBeInstanceOf(FolderError)
  expect(error).toMatchObject({ message: expect.stringContaining(join(folder, 'content')) })
  expect(String(error)).not.toContain('\n')
})
