import { appendFileSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Notes } from '../../src/model/cache.ts'
import { filesBelow } from '../../src/read/files-below.ts'
import { knownTexts } from '../../src/read/known-texts.ts'
import { readTexts } from '../../src/read/read-texts.ts'
import { readTextFile } from '../../src/read/text-file.ts'
import { folderWith } from '../folder-with.ts'
import { encoded } from './encoded.ts'

const files = {
  'news/a.md': 'Text',
  'news/chinese.txt': encoded('峰会在北京开幕', 'GB18030'),
  'news/drawn.html': '<img src="data:image/png;base64,AAAA">',
  'news/empty.md': '',
  'news/fields.txt': 'Text',
  'news/fields.yaml': 'title: A',
}

const paths = Object.keys(files)

/** A folder whose texts are read by one build after the other, each of which has the notes of the one before. */
function folderOfBuilds(now = () => Date.now() + 60_000) {
  const folder = folderWith(files)
  const notes = new Map<string, string>()
  const build = async (options: { readonly verify?: boolean } = {}) => {
    const read: string[] = []
    const before = new Map(notes)
    notes.clear()
    const kept: Notes = {
      get: (name) => before.get(name),
      set: (name, note) => notes.set(name, note),
      whyNone: () => 'new',
    }
    const textOf = knownTexts(kept, {
      ...options,
      now,
      read: (entry) => {
        read.push(entry.path)
        return readTextFile(entry)
      },
    })
    const { value, diagnostics } = await readTexts(filesBelow(folder), textOf)
    const told = value.map(({ path, digest, mayHoldPictures }) => ({ path, digest, mayHoldPictures }))
    return {
      read,
      told,
      diagnostics,
      sources: () => Promise.all(value.map(({ source }) => source())),
      letGo: () => value.map((file) => file.letGo()),
    }
  }
  return { build, notes, file: (path: string) => join(folder, path) }
}

describe('a text that looks as it did', () => {
  it('is not read, and all is told of it again', async () => {
    const { build } = folderOfBuilds()
    const [first, second] = [await build(), await build()]
    expect([first.read, second.read]).toEqual([paths, []])
    expect(second.told).toEqual(first.told)
    expect(first.told.map(({ mayHoldPictures }) => mayHoldPictures)).toEqual([false, false, true, false])
    expect(second.diagnostics).toEqual(first.diagnostics)
    expect(first.diagnostics.map(({ rule }) => rule)).toEqual(['encoding-converted', 'file-empty'])
  })

  it('has the same source, which is read where somebody asks for it, and once', async () => {
    const { build } = folderOfBuilds()
    const [first, second] = [await build(), await build()]
    expect(await second.sources()).toEqual(await first.sources())
    const { length } = second.read
    await second.sources()
    expect(second.read.length).toBe(length)
  })

  it('is read anew once its source was let go, that of its sidecar, too', async () => {
    const { build, file } = folderOfBuilds()
    for (const { read, sources, letGo } of [await build(), await build()]) {
      const before = await sources()
      letGo()
      read.length = 0
      expect(await sources()).toEqual(before)
      expect(read.toSorted()).toEqual(paths.filter((path) => path !== 'news/empty.md'))
    }
    const { letGo, sources } = await build()
    letGo()
    appendFileSync(file('news/fields.yaml'), '\nauthor: B')
    await expect(sources()).rejects.toThrow('content/news/fields.yaml was changed while the site was made')
  })

  it('gives no source once it is another', async () => {
    const { build, file } = folderOfBuilds()
    await build()
    const second = await build()
    appendFileSync(file('news/a.md'), ' and more')
    await expect(second.sources()).rejects.toThrow('content/news/a.md was changed while the site was made')
  })

  it('is read where all are to be', async () => {
    const { build } = folderOfBuilds()
    await build()
    expect(await build({ verify: true })).toMatchObject({ read: paths })
    expect(await build()).toMatchObject({ read: [] })
  })
})

describe('a text is read again', () => {
  it('when it has changed, though neither its size nor its time has', async () => {
    const { build, file } = folderOfBuilds()
    const first = await build()
    const { atime, mtime } = statSync(file('news/a.md'))
    writeFileSync(file('news/a.md'), 'Next')
    utimesSync(file('news/a.md'), atime, mtime)
    const second = await build()
    expect(second.read).toEqual(['news/a.md'])
    expect(second.told[0]?.digest).not.toBe(first.told[0]?.digest)
    expect(second.told.slice(1)).toEqual(first.told.slice(1))
  })

  it('when only its time has changed, and is the same', async () => {
    const { build, file } = folderOfBuilds()
    const first = await build()
    utimesSync(file('news/a.md'), 1, 1)
    expect(await build()).toMatchObject({ read: ['news/a.md'], told: first.told })
  })

  it('when it changed just before it was read: it may have done so once more', async () => {
    const { build } = folderOfBuilds(() => 0)
    await build()
    expect(await build()).toMatchObject({ read: paths })
  })

  it('when the note of it is damaged', async () => {
    const { build, notes } = folderOfBuilds()
    const first = await build()
    const damage = (path: string, how: (note: string) => string) => notes.set(path, how(notes.get(path) ?? ''))
    damage('news/a.md', (note) => note.slice(0, -2))
    damage('news/drawn.html', (note) => note.replace('true', 'false'))
    damage('news/empty.md', (note) => note.replace(/\t.*/, ''))
    expect(await build()).toMatchObject({
      read: ['news/a.md', 'news/drawn.html', 'news/empty.md'],
      told: first.told,
    })
  })

  it('when its sidecar changes: the article is not, until it is asked for', async () => {
    const { build, file } = folderOfBuilds()
    const first = await build()
    writeFileSync(file('news/fields.yaml'), 'title: B')
    const second = await build()
    expect(second.read).toEqual(['news/fields.yaml'])
    expect(second.told.at(-1)).not.toEqual(first.told.at(-1))
    expect((await second.sources()).at(-1)).toMatchObject({
      text: readFileSync(file('news/fields.txt'), 'utf8'),
      sidecar: { text: 'title: B' },
    })
  })
})
