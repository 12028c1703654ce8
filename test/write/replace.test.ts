import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { moveInto } from '../../src/write/replace.ts'
import { folderWith } from '../folder-with.ts'
import { contentOf, stateOf } from './site.ts'

/** Into a folder that cannot itself be renamed. */
function moved(old: Record<string, string>, next: Record<string, string>, emptied: string[] = []) {
  const under = (name: string, files: Record<string, string>) =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`${name}/${path}`, text]))
  const folder = folderWith({ ...under('dist', old), ...under('dist.next', next) })
  const [dist, nextFolder] = [join(folder, 'dist'), join(folder, 'dist.next')]
  mkdirSync(dist, { recursive: true })
  const before = stateOf(dist)
  const changed = Object.keys(next).filter((path) => next[path] !== old[path])
  const removed = Object.keys(old).filter((path) => !(path in next))
  moveInto({ dist, next: nextFolder }, { changed, removed, emptied })
  return { content: contentOf(dist), before, after: stateOf(dist) }
}

it('moves what changed and removes what is gone', () => {
  const next = { 'a.html': 'new', 'same.html': 'same', 'b/c/d.html': 'added' }
  const { content, before, after } = moved({ 'a.html': 'old', 'same.html': 'same', 'x/y/z.html': 'gone' }, next, [
    'x',
    'x/y',
  ])
  expect(content).toEqual(next)
  expect(after['same.html']).toBe(before['same.html'])
})

it('fills an empty folder', () => {
  expect(moved({}, { 'a/b.html': 'text' }).content).toEqual({ 'a/b.html': 'text' })
})

it('turns files into folders and folders into files', () => {
  const next = { 'a/x/y': 'file in a folder', b: 'file' }
  expect(moved({ a: 'file', 'b/c/d': 'file in a folder' }, next, ['b', 'b/c']).content).toEqual(next)
})
