import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openCache } from '../../src/cache.ts'
import { write } from '../../src/write/write.ts'
import { folderWith } from '../folder-with.ts'
import { contentOf, stateOf } from './site.ts'

/** Builds of one folder of texts, whose first line is their name; each tells whether it made them and what it changed. */
function builds() {
  const root = folderWith()
  const dist = join(root, 'dist')
  const build = async (depends: string, names: readonly string[]) => {
    let times = 0
    const texts = () => {
      times += 1
      return new Map(names.map((name) => [name, `${name}\n`]))
    }
    const cache = await openCache(join(root, 'cache'))
    const { changed, removed, files } = await write(dist, [{ kind: 'folder', path: 'a/b', depends, texts }], cache)
    await cache.close()
    return { isMade: times > 0, changed, removed, files }
  }
  return { build, dist, notes: join(root, 'cache', 'pages.json') }
}

describe('a folder of texts named by what is in them', () => {
  it('is made only where it depends on something else, and then only new texts are written', async () => {
    const { build, dist } = builds()
    expect(await build('one', ['x', 'y'])).toEqual({ isMade: true, changed: ['a/b/x', 'a/b/y'], removed: [], files: 2 })
    const before = stateOf(dist)
    expect(await build('one', ['x', 'y'])).toEqual({ isMade: false, changed: [], removed: [], files: 2 })
    expect(stateOf(dist)).toEqual(before)

    expect(await build('two', ['y', 'z'])).toMatchObject({ isMade: true, changed: ['a/b/z'], removed: ['a/b/x'] })
    expect(contentOf(dist)).toEqual({ 'a/b/y': 'y\n', 'a/b/z': 'z\n' })
    expect(await build('two', ['y', 'z'])).toMatchObject({ isMade: false, changed: [] })
  })

  it('is whole again where a text is gone', async () => {
    const { build, dist } = builds()
    await build('one', ['x', 'y'])
    rmSync(join(dist, 'a/b/y'))

    expect(await build('one', ['x', 'y'])).toMatchObject({ changed: ['a/b/y'], removed: [] })
    expect(contentOf(dist)).toEqual({ 'a/b/x': 'x\n', 'a/b/y': 'y\n' })
  })

  it.each([
    ['without a name', (note: string) => note.replace(/ \w+$/, '')],
    ['with another name', (note: string) => note.replace(/ \w+$/, ' z')],
    ['that is no text', () => 7],
  ])('is made again where the note of it was damaged: one %s', async (_, damaged) => {
    const { build, dist, notes } = builds()
    await build('one', ['x', 'y'])
    const kept = JSON.parse(readFileSync(notes, 'utf8'))
    writeFileSync(notes, JSON.stringify({ ...kept, notes: { ...kept.notes, 'a/b': damaged(kept.notes['a/b']) } }))

    expect(await build('one', ['x', 'y'])).toMatchObject({ isMade: true, changed: [], removed: [] })
    expect(contentOf(dist)).toEqual({ 'a/b/x': 'x\n', 'a/b/y': 'y\n' })
  })
})
