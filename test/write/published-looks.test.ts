import { appendFileSync, mkdirSync, rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import type { Look } from '../../src/cache/look-of.ts'
import { digestOfFiles, stateOf } from '../../src/cache/state-of.ts'
import { openCache } from '../../src/cache.ts'
import { write } from '../../src/write/write.ts'
import { fill, folderWith } from '../folder-with.ts'
import { texts } from './site.ts'

const site = { 'index.html': 'home', 'a/index.html': 'a', 'a/b/index.html': 'b', '2024/c.html': 'c' }
const changed = { ...site, 'a/index.html': 'changed', 'new/index.html': 'new' }

/** Publishes, and tells whether what it says of the looks of dist/ is what is found there; undefined where it says nothing. */
async function publish(folder: string, files: Readonly<Record<string, string>>): Promise<boolean | undefined> {
  await setTimeout(30)
  const dist = join(folder, 'dist')
  const cache = await openCache(join(folder, 'cache'))
  let known: ReadonlyMap<string, Look> | undefined
  const looked = (looks: typeof known) => {
    known = looks
  }
  await write(dist, texts(files), cache, { spare: join(folder, 'cache/spare'), compress: true, looked })
  await cache.close()
  return known && digestOfFiles(dist, known) === stateOf([dist]).digest
}

it('what dist/ looks like is known by what was looked at: of a first build, and of all others where the old one is kept', async () => {
  const folder = folderWith()
  const versions = [site, site, changed, site, changed, changed, {}, site]
  for (const version of versions) expect(await publish(folder, version)).toBe(true)
})

it('what dist/ looks like is known as well where somebody changed it, or what is kept', async () => {
  const folder = folderWith()
  const at = (path: string) => join(folder, path)
  for (const version of [site, changed, site]) await publish(folder, version)
  appendFileSync(at('dist/a/b/index.html'), 'by hand')
  utimesSync(at('dist/2024/c.html'), 1, 1)
  mkdirSync(at('dist/empty'))
  expect(await publish(folder, site)).toBe(true)
  fill(at('cache/spare'), { 'a/mine.html': 'mine' })
  expect(await publish(folder, changed)).toBe(true)
  rmSync(at('dist'), { recursive: true })
  expect(await publish(folder, site)).toBe(true)
})

it('is not told where the old dist/ was removed, which changes files that have a second name', async () => {
  const folder = folderWith({ 'cache/spare/thesis.txt': 'three years of work' })
  await publish(folder, site)
  expect(await publish(folder, changed)).toBeUndefined()
})
