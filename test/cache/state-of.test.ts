import {
  chmodSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { stateOf } from '../../src/cache/state-of.ts'
import { fill, folderWith } from '../folder-with.ts'

const files = { 'site/a.html': 'a', 'site/b/c.html': 'c', 'site/b/d.html': 'd' }

const changes: Readonly<Record<string, (at: (path: string) => string) => void>> = {
  'a file is new': (at) => fill(at('site'), { 'b/new.html': 'new' }),
  'a file is gone': (at) => rmSync(at('site/b/d.html')),
  'a file has another name': (at) => renameSync(at('site/a.html'), at('site/e.html')),
  'two files changed places': (at) => {
    renameSync(at('site/a.html'), at('site/x'))
    renameSync(at('site/b/c.html'), at('site/a.html'))
    renameSync(at('site/x'), at('site/b/c.html'))
  },
  'a file holds something else, and has its time of before': (at) => {
    const { atime, mtime } = statSync(at('site/a.html'))
    writeFileSync(at('site/a.html'), 'b')
    utimesSync(at('site/a.html'), atime, mtime)
  },
  'a file got a second name elsewhere': (at) => linkSync(at('site/a.html'), at('elsewhere')),
  'a file may not be read': (at) => chmodSync(at('site/a.html'), 0o200),
  'an empty folder is new': (at) => mkdirSync(at('site/empty')),
  'a link is new': (at) => symlinkSync('a.html', at('site/link')),
  'a folder is gone': (at) => rmSync(at('site/b'), { recursive: true }),
  'all is gone': (at) => rmSync(at('site'), { recursive: true }),
}

it.each(Object.entries(changes))('is another one where %s', (_, change) => {
  const folder = folderWith(files)
  // So that no change is too early to be seen.
  for (const path of Object.keys(files)) utimesSync(join(folder, path), 1, 1)
  const places = [join(folder, 'site'), join(folder, 'none')]
  const before = stateOf(places).digest
  expect(stateOf(places).digest).toBe(before)
  change((path) => join(folder, path))
  expect(stateOf(places).digest).not.toBe(before)
})

it('leaves out what it is told to', () => {
  const folder = folderWith(files)
  const site = join(folder, 'site')
  const before = stateOf([site], [join(site, 'b/c.html')]).digest
  writeFileSync(join(site, 'b/c.html'), 'other')
  expect(stateOf([site], [join(site, 'b/c.html')]).digest).toBe(before)
})

it('looks into a folder that is given by a link', () => {
  const folder = folderWith(files)
  symlinkSync('site', join(folder, 'link'))
  const before = stateOf([join(folder, 'link')]).digest
  writeFileSync(join(folder, 'site/b/c.html'), 'other')
  expect(stateOf([join(folder, 'link')]).digest).not.toBe(before)
})
