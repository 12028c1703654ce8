import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { crc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { openCache } from '../../src/cache.ts'
import { write } from '../../src/write/write.ts'
import { fill, folderWith } from '../folder-with.ts'
import { contentOf, stateOf, texts } from './site.ts'

type Site = Readonly<Record<string, string>>

async function publish(folder: string, site: Site, dist = 'dist') {
  // What changed just before is not trusted.
  await setTimeout(30)
  const cache = await openCache(join(folder, 'cache'))
  const written = await write(join(folder, dist), texts(site), cache, { spare: join(folder, 'cache/spare') })
  await cache.close()
  expect(contentOf(join(folder, dist))).toEqual(site)
  expect(readdirSync(folder).filter((name) => name.startsWith('dist.'))).toEqual([])
  return written
}

const site = {
  'index.html': 'home',
  'a/index.html': 'a',
  'a/b/index.html': 'b',
  'a/b/same.html': 'same',
  'c/d.html': 'd',
  'robots.txt': 'same',
}
const changed = { ...site, 'a/index.html': 'changed' }

/** A site that was published three times, so that a spare is there. */
async function withSpare(): Promise<string> {
  const folder = folderWith()
  for (const version of [site, changed, { ...changed, 'index.html': 'new home' }]) await publish(folder, version)
  expect(existsSync(join(folder, 'cache/spare.json'))).toBe(true)
  return folder
}

const inode = (path: string) => statSync(path).ino

describe('a dist/ that has been replaced', () => {
  it('becomes the next one, in which only what differs is touched', async () => {
    const folder = await withSpare()
    const at = (path: string) => join(folder, path)
    const spare = inode(at('cache/spare'))
    const before = stateOf(at('dist'))
    await publish(folder, { ...site, 'index.html': 'newest home' })
    expect(inode(at('dist'))).toBe(spare)
    const after = stateOf(at('dist'))
    const same = Object.keys(site).filter((path) => after[path] === before[path])
    expect(same).toEqual(['a/b/index.html', 'a/b/same.html', 'c/d.html', 'robots.txt'])
  })

  it('follows every change', async () => {
    const folder = await withSpare()
    const versions: Site[] = [
      { ...site, 'new/folder/index.html': 'new', 'a/new.html': 'new' },
      { 'index.html': 'all else is gone' },
      site,
      { 'index.html/x': 'a folder in place of a file', a: 'a file in place of a folder', 'c/d.html': 'd' },
      site,
      { ...site, '2024': 'a number', '2023/1': 'a number', __proto__x: 'a name' },
      changed,
      {},
      site,
    ]
    for (const version of versions) await publish(folder, version)
    expect(existsSync(join(folder, 'cache/spare.json'))).toBe(true)
  })

  it('is left where it is by a build that changes nothing', async () => {
    const folder = await withSpare()
    const before = stateOf(join(folder, 'cache/spare'))
    await publish(folder, { ...changed, 'index.html': 'new home' })
    expect(stateOf(join(folder, 'cache/spare'))).toEqual(before)
    const spare = inode(join(folder, 'cache/spare'))
    await publish(folder, site)
    expect(inode(join(folder, 'dist'))).toBe(spare)
  })
})

/** Puts another file, of the same size and time, in the place of one. */
function exchange(file: string): void {
  const { size, atime, mtime } = statSync(file)
  writeFileSync(`${file}.other`, 'x'.repeat(size))
  utimesSync(`${file}.other`, atime, mtime)
  renameSync(`${file}.other`, file)
}

const spare = 'cache/spare'
const note = 'cache/spare.json'

const byHand: Readonly<Record<string, (at: (path: string) => string) => void>> = {
  'a file of dist/ was changed': (at) => appendFileSync(at('dist/a/b/same.html'), 'by hand'),
  'a file of dist/ is another': (at) => exchange(at('dist/a/b/same.html')),
  'files of dist/ are gone': (at) => rmSync(at('dist/a'), { recursive: true }),
  'dist/ holds other things': (at) => {
    fill(at('dist'), { 'note.txt': 'mine', 'a/mine/note.txt': 'mine' })
    mkdirSync(at('dist/empty/folder'), { recursive: true })
    symlinkSync('a', at('dist/link'))
  },
  'dist/ is gone': (at) => rmSync(at('dist'), { recursive: true }),
  'dist/ is a copy': (at) => {
    cpSync(at('dist'), at('copy'), { recursive: true, preserveTimestamps: true })
    rmSync(at('dist'), { recursive: true })
    renameSync(at('copy'), at('dist'))
  },
  'the cache is gone': (at) => rmSync(at('cache'), { recursive: true }),
  'a file of the spare was changed': (at) => appendFileSync(at(`${spare}/a/b/same.html`), 'by hand'),
  'a file of the spare is another': (at) => exchange(at(`${spare}/a/b/same.html`)),
  'a file at the top of the spare is another': (at) => exchange(at(`${spare}/robots.txt`)),
  'two files of the spare changed places': (at) => {
    renameSync(at(`${spare}/a/b/same.html`), at(`${spare}/a/x`))
    renameSync(at(`${spare}/c/d.html`), at(`${spare}/a/b/same.html`))
    renameSync(at(`${spare}/a/x`), at(`${spare}/c/d.html`))
  },
  'a file of the spare is gone': (at) => rmSync(at(`${spare}/a/b/same.html`)),
  'a folder of the spare is gone': (at) => rmSync(at(`${spare}/a`), { recursive: true }),
  'the spare holds other things': (at) => {
    fill(at(spare), { 'a/b/note.txt': 'mine' })
    mkdirSync(at(`${spare}/c/empty`))
  },
  'the spare is gone': (at) => rmSync(at(spare), { recursive: true }),
  'the spare is a copy': (at) => {
    cpSync(at(spare), at('copy'), { recursive: true, preserveTimestamps: true })
    rmSync(at(spare), { recursive: true })
    renameSync(at('copy'), at(spare))
  },
  'the spare is a file': (at) => {
    rmSync(at(spare), { recursive: true })
    writeFileSync(at(spare), 'mine')
  },
  'the note is gone': (at) => rmSync(at(note)),
  'the note is cut short': (at) => writeFileSync(at(note), readFileSync(at(note), 'utf8').slice(0, -9)),
  'the note names other files': (at) => {
    writeFileSync(at(note), readFileSync(at(note), 'utf8').replaceAll('b/same', 'b/sane'))
  },
  'the note is something else': (at) => writeFileSync(at(note), `${crc32('null')} null`),
}

describe('what is published is right also where', () => {
  it.each(Object.entries(byHand))('%s', async (_, change) => {
    const folder = await withSpare()
    change((path) => join(folder, path))
    for (const version of [changed, { 'a/b/same.html': 'same' }, site, changed]) await publish(folder, version)
  })

  it('two folders are published with one cache', async () => {
    const folder = await withSpare()
    for (const version of [site, changed, { 'a/b/same.html': 'other' }, site]) {
      await publish(folder, { 'index.html': 'other', 'a/b/same.html': 'same' }, 'other')
      await publish(folder, version)
      await publish(folder, { 'index.html': 'another' }, 'other')
    }
  })
})

it('a folder of somebody else is no spare, and is left alone', async () => {
  const folder = folderWith({ 'cache/spare/thesis.txt': 'three years of work' })
  for (const version of [site, changed, site, changed]) await publish(folder, version)
  expect(contentOf(join(folder, 'cache/spare'))).toEqual({ 'thesis.txt': 'three years of work' })
})

it('a dist/ whose names changed just before it was looked at is not kept', async () => {
  const folder = folderWith()
  mkdirSync(join(folder, 'cache'))
  await publish(folder, site)
  const now = new Date()
  utimesSync(join(folder, 'dist'), now, new Date(now.getTime() + 60_000))
  await publish(folder, changed)
  expect(readdirSync(join(folder, 'cache'))).not.toContain('spare')
})
