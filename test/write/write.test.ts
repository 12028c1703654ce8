import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openCache } from '../../src/cache.ts'
import { FolderError } from '../../src/model/folder-error.ts'
import type { Output } from '../../src/model/output.ts'
import { write } from '../../src/write/write.ts'
import { fill, folderWith } from '../folder-with.ts'
import { contentOf, stateOf, texts } from './site.ts'

/** One build of a project folder, cache and all. */
async function publish(folder: string, outputs: readonly Output[], progress: (step: string) => void = () => {}) {
  const cache = await openCache(join(folder, 'cache'))
  const written = await write(join(folder, 'dist'), outputs, cache, { progress })
  await cache.close()
  return written
}

const site = { 'index.html': '<p>Home</p>', 'news/2024/a/index.html': '<p>峰会</p>', 'feed.xml': '<rss/>' }

describe('a first build', () => {
  it('makes the folder, and a mark by which it is known again', async () => {
    const folder = folderWith({ 'photo.png': 'bytes of a photo' })
    const copy: Output = { kind: 'copy', path: 'images/photo.png', file: join(folder, 'photo.png') }
    const written = await publish(folder, [...texts(site), copy])
    expect(contentOf(join(folder, 'dist'))).toEqual({ ...site, 'images/photo.png': 'bytes of a photo' })
    expect(readFileSync(join(folder, 'dist/.daypass'), 'utf8')).toMatch(/^Made by Daypass: .*\n$/)
    expect(readdirSync(folder)).toEqual(['cache', 'dist', 'photo.png'])
    expect(written).toEqual({
      pages: 2,
      pictures: 0,
      cards: 0,
      files: 4,
      bytes: Buffer.byteLength(Object.values(site).join('')) + 16,
      changed: [...Object.keys(site), 'images/photo.png'],
      removed: [],
      diagnostics: [],
    })
  })

  it('fills a folder that is there and empty, or is given by a link', async () => {
    const folder = folderWith()
    mkdirSync(join(folder, 'elsewhere/site'), { recursive: true })
    symlinkSync('elsewhere/site', join(folder, 'dist'))
    await publish(folder, texts(site))
    expect(contentOf(join(folder, 'elsewhere/site'))).toEqual(site)
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual(['site'])
  })

  it('makes the folders above', async () => {
    const folder = folderWith()
    await write(join(folder, 'a/b/dist/'), texts(site), await openCache(join(folder, 'cache')))
    expect(contentOf(join(folder, 'a/b/dist'))).toEqual(site)
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['dist'])
  })

  it('publishes an empty site too', async () => {
    const folder = folderWith()
    expect(await publish(folder, [])).toMatchObject({ files: 0, changed: [], removed: [] })
    expect(readdirSync(join(folder, 'dist'))).toEqual(['.daypass'])
  })
})

describe('a second build', () => {
  it('of the same site touches nothing', async () => {
    const folder = folderWith()
    await publish(folder, texts(site))
    const before = stateOf(join(folder, 'dist'))
    expect(await publish(folder, texts(site))).toMatchObject({ files: 3, changed: [], removed: [] })
    expect(stateOf(join(folder, 'dist'))).toEqual(before)
    expect(readdirSync(folder)).not.toContain('dist.next')
  })

  it('says what it changed, and leaves the other files the very same', async () => {
    const folder = folderWith()
    await publish(folder, texts(site))
    const before = stateOf(join(folder, 'dist'))
    const { 'feed.xml': _, ...rest } = { ...site, 'index.html': '<p>New home</p>', 'news/b/index.html': '<p>B</p>' }
    expect(await publish(folder, texts(rest))).toMatchObject({
      changed: ['index.html', 'news/b/index.html'],
      removed: ['feed.xml'],
    })
    expect(contentOf(join(folder, 'dist'))).toEqual(rest)
    const inodeAndTime = (state: Record<string, string>) => state['news/2024/a/index.html']?.split(' ').slice(0, 2)
    expect(inodeAndTime(stateOf(join(folder, 'dist')))).toEqual(inodeAndTime(before))
    expect(readdirSync(folder).filter((name) => name.startsWith('dist.'))).toEqual([])
  })

  it('removes files, folders and links that are not of the site', async () => {
    const folder = folderWith()
    await publish(folder, texts(site))
    fill(folder, { 'dist/extra/deep/file.txt': 'extra', 'keep.txt': 'mine' })
    mkdirSync(join(folder, 'dist/empty/folder'), { recursive: true })
    symlinkSync('../keep.txt', join(folder, 'dist/link'))
    expect(await publish(folder, texts(site))).toMatchObject({ changed: [], removed: ['extra/deep/file.txt', 'link'] })
    expect(contentOf(join(folder, 'dist'))).toEqual(site)
    expect(readFileSync(join(folder, 'keep.txt'), 'utf8')).toBe('mine')
  })

  it('notices a folder that is only empty', async () => {
    const folder = folderWith()
    await publish(folder, texts(site))
    mkdirSync(join(folder, 'dist/empty'))
    expect(await publish(folder, texts(site))).toMatchObject({ changed: [], removed: [] })
    expect(contentOf(join(folder, 'dist'))).toEqual(site)
  })

  it('turns files into folders, and folders into files', async () => {
    const folder = folderWith()
    await publish(folder, texts({ a: 'file', 'b/c': 'file in a folder', d: 'file' }))
    await publish(folder, texts({ 'a/x': 'file in a folder', b: 'file', d: 'file' }))
    expect(contentOf(join(folder, 'dist'))).toEqual({ 'a/x': 'file in a folder', b: 'file', d: 'file' })
  })

  it('puts a file where somebody put a link, and does not write through it', async () => {
    const folder = folderWith({ outside: 'mine' })
    await publish(folder, texts({ b: 'text' }))
    symlinkSync('../outside', join(folder, 'dist/a'))
    expect(await publish(folder, texts({ a: 'mine', b: 'text' }))).toMatchObject({ changed: ['a'], removed: [] })
    await publish(folder, texts({ a: 'theirs', b: 'text' }))
    expect(contentOf(join(folder, 'dist'))).toEqual({ a: 'theirs', b: 'text' })
    expect(readFileSync(join(folder, 'outside'), 'utf8')).toBe('mine')
  })
})

it('gives the same bytes in two places', async () => {
  const [one, two] = [folderWith(), folderWith()]
  await publish(one, texts(site))
  await publish(two, texts({ 'index.html': 'before' }))
  await publish(two, texts(site))
  expect(contentOf(join(one, 'dist'))).toEqual(contentOf(join(two, 'dist')))
  expect(readFileSync(join(one, 'dist/.daypass'))).toEqual(readFileSync(join(two, 'dist/.daypass')))
})

it('leaves the old site where a page cannot be rendered', async () => {
  const folder = folderWith()
  await publish(folder, texts(site))
  const before = stateOf(join(folder, 'dist'))
  const render = () => {
    throw new Error('a mistake in a template')
  }
  const broken: Output[] = [...texts({ 'index.html': 'new' }), { kind: 'text', path: 'b.html', render }]
  await expect(publish(folder, broken)).rejects.toThrow('a mistake in a template')
  expect(stateOf(join(folder, 'dist'))).toEqual(before)
  expect(readdirSync(folder).filter((name) => name.startsWith('dist.'))).toEqual([])
})

it('tells its steps', async () => {
  const steps: string[] = []
  const pages = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`${index}.html`, 'page']))
  await publish(folderWith(), texts(pages), (step) => steps.push(step))
  expect(steps).toEqual(['Writing 1 of 120', 'Writing 51 of 120', 'Writing 101 of 120'])
})

describe('a folder of somebody else', () => {
  it.each(['dist', 'dist.next', 'dist.previous'])('is left alone: %s', async (name) => {
    const folder = folderWith({ [`${name}/thesis.txt`]: 'three years of work' })
    const error = await publish(folder, texts(site)).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(FolderError)
    expect(error).toMatchObject({ message: expect.stringContaining(join(folder, name)) })
    expect(contentOf(join(folder, name))).toEqual({ 'thesis.txt': 'three years of work' })
    expect(readdirSync(folder).filter((entry) => entry.startsWith('dist'))).toEqual([name])
  })

  it('may be a file', async () => {
    const folder = folderWith({ dist: 'a file' })
    await expect(publish(folder, texts(site))).rejects.toThrow(FolderError)
    expect(readFileSync(join(folder, 'dist'), 'utf8')).toBe('a file')
  })

  it('may be the one above', async () => {
    const folder = folderWith({ taken: 'a file' })
    const cache = await openCache(join(folder, 'cache'))
    await expect(write(join(folder, 'taken/dist'), texts(site), cache)).rejects.toThrow(FolderError)
  })
})

it('makes nothing of a plan with a mistake', async () => {
  const folder = folderWith()
  await expect(publish(folder, texts({ '../a': 'text' }))).rejects.toThrow('Not a path within dist/')
  expect(readdirSync(folder)).toEqual([])
})

it('lets one build at a time into a folder', async () => {
  const folder = folderWith({ 'dist.next/.daypass': `Made by Daypass: unfinished, by process ${process.ppid}.\n` })
  await expect(publish(folder, texts(site))).rejects.toThrow(`Another build is at work in ${join(folder, 'dist.next')}`)
  expect(existsSync(join(folder, 'dist'))).toBe(false)
  expect(readdirSync(join(folder, 'dist.next'))).toEqual(['.daypass'])
})
