import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openCache } from '../../src/cache.ts'
import { folderWith } from '../folder-with.ts'

/** One build that asks for these files. */
async function build(folder: string, keys: readonly string[]): Promise<void> {
  const cache = await openCache(folder)
  for (const key of keys) await cache.file('made', key, async () => Buffer.from(`bytes of ${key}`))
  await cache.close()
}

const make = (text: string) => async () => Buffer.from(text)

it('kept files are made once', async () => {
  const folder = folderWith()
  await build(folder, ['key-1.webp'])
  const cache = await openCache(folder)
  const file = await cache.file('made', 'key-1.webp', make('other'))
  expect(file).toBe(join(folder, 'files/key-1.webp'))
  expect(readFileSync(file, 'utf8')).toBe('bytes of key-1.webp')
})

it('kept files are made anew where they are empty', async () => {
  const folder = folderWith({ 'files/key': '' })
  const cache = await openCache(folder)
  expect(readFileSync(await cache.file('made', 'key', make('whole')), 'utf8')).toBe('whole')
})

it('kept files are dropped once a build asked for others only, with the drafts of builds that were killed', async () => {
  const folder = folderWith({ 'files/old.1.draft': 'half', 'articles.tsv.1.draft': 'half' })
  await build(folder, ['one', 'two'])
  expect(readdirSync(join(folder, 'files'))).toEqual(['one', 'two'])
  await build(folder, ['two', 'three'])
  expect(readdirSync(join(folder, 'files'))).toEqual(['three', 'two'])
  expect(readdirSync(folder)).toEqual(['files'])
})

it('kept files stay where a build asked for none', async () => {
  const folder = folderWith()
  await build(folder, ['one'])
  await build(folder, [])
  expect(existsSync(join(folder, 'files/one'))).toBe(true)
})

it('kept files are not kept where making them failed', async () => {
  const folder = folderWith()
  const cache = await openCache(folder)
  await expect(cache.file('made', 'key', () => Promise.reject(new Error('no picture')))).rejects.toThrow('no picture')
  expect(readFileSync(await cache.file('made', 'key', make('whole')), 'utf8')).toBe('whole')
})

it.each(['../key', 'a/b', '', '.', '.hidden'])('kept files have no such key: %j', async (key) => {
  const cache = await openCache(folderWith())
  await expect(cache.file('made', key, make(''))).rejects.toThrow('Not a key')
})

it('a folder that cannot be written has a stand-in until the end of the build', async () => {
  const cache = await openCache(join(folderWith({ taken: 'a file' }), 'taken'))
  const file = await cache.file('made', 'key', async () => Buffer.from('bytes'))
  expect(await cache.file('made', 'key', () => Promise.reject(new Error('made twice')))).toBe(file)
  expect(readFileSync(file, 'utf8')).toBe('bytes')
  await cache.close()
  expect(existsSync(file)).toBe(false)
})
