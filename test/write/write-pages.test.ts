import { appendFileSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openCache } from '../../src/cache.ts'
import type { Output } from '../../src/model/output.ts'
import { write } from '../../src/write/write.ts'
import { folderWith } from '../folder-with.ts'
import { stateOf, texts } from './site.ts'

/** Builds of one folder, whose pages say what they depend on; each tells what it rendered and what it changed. */
function builds() {
  const folder = folderWith()
  const build = async (pages: Readonly<Record<string, string>>) => {
    const rendered: string[] = []
    const outputs = Object.entries(pages).map(([path, depends]): Output => {
      const render = () => {
        rendered.push(path)
        return `<p>${depends}</p>`
      }
      return { kind: 'text', path, render, prepare: () => ({ depends, render }) }
    })
    const cache = await openCache(join(folder, 'cache'))
    const { changed, removed, bytes } = await write(join(folder, 'dist'), outputs, cache)
    await cache.close()
    return { rendered, changed, removed, bytes }
  }
  return { build, file: (path: string) => join(folder, 'dist', path), dist: join(folder, 'dist') }
}

const pages = { 'a/index.html': '会议', 'b/index.html': 'talks' }

describe('a page', () => {
  it('is rendered again only where what it depends on is another', async () => {
    const { build, dist } = builds()
    expect(await build(pages)).toEqual({
      rendered: Object.keys(pages),
      changed: Object.keys(pages),
      removed: [],
      bytes: 25,
    })
    const before = stateOf(dist)
    expect(await build(pages)).toEqual({ rendered: [], changed: [], removed: [], bytes: 25 })
    expect(stateOf(dist)).toEqual(before)
    const other = { ...pages, 'b/index.html': 'walks' }
    expect(await build(other)).toMatchObject({ rendered: ['b/index.html'], changed: ['b/index.html'] })
    // Also after a build that moved the folder as a whole.
    expect(await build(other)).toMatchObject({ rendered: [], changed: [] })
  })

  it('is rendered again where its file is gone, was changed by hand, or is another of the same size', async () => {
    const { build, file } = builds()
    await build(pages)
    rmSync(file('a/index.html'))
    appendFileSync(file('b/index.html'), '<p>by hand</p>')
    expect(await build(pages)).toMatchObject({ changed: ['a/index.html', 'b/index.html'] })
    const text = readFileSync(file('b/index.html'), 'utf8')
    writeFileSync(file('b/index.html'), text.replace('talks', 'walks'))
    utimesSync(file('b/index.html'), 1, 1)
    expect(await build(pages)).toMatchObject({ rendered: ['b/index.html'], changed: ['b/index.html'] })
    expect(readFileSync(file('b/index.html'), 'utf8')).toBe(text)
  })

  it('is known after a build that left it out for a while', async () => {
    const { build } = builds()
    await build(pages)
    expect(await build({ 'a/index.html': '会议' })).toMatchObject({ rendered: [], removed: ['b/index.html'] })
    expect(await build(pages)).toMatchObject({ rendered: ['b/index.html'], changed: ['b/index.html'] })
  })
})

it('a file that does not say what it depends on is read again in dist/ only where it looks otherwise', async () => {
  const folder = folderWith()
  const file = join(folder, 'dist/feed.xml')
  const build = async (text: string) => {
    const cache = await openCache(join(folder, 'cache'))
    const { changed } = await write(join(folder, 'dist'), texts({ 'feed.xml': text, 'a.html': 'page' }), cache)
    await cache.close()
    return changed
  }
  const putBeside = (text: string) => {
    writeFileSync(file, text)
    utimesSync(file, 1, 1)
  }
  await build('<rss/>')
  putBeside('<rss/>')
  expect(await build('<rss/>')).toEqual([])
  putBeside('<dab/>') // of the same size, inode and time
  expect(await build('<rss/>')).toEqual([])
  expect(await build('<rdf/>')).toEqual(['feed.xml'])
  appendFileSync(file, 'by hand')
  expect(await build('<rdf/>')).toEqual(['feed.xml'])
})
