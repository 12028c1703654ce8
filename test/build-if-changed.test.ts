import {
  appendFileSync,
  chmodSync,
  mkdirSync,
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
import { describe, expect, it } from 'vitest'
import { buildIfChanged } from '../src/build-if-changed.ts'
import { recorder } from '../src/timings/recorder.ts'
import { folderWith } from './folder-with.ts'
import { asOfOtherBytes } from './read/as-of-other-bytes.ts'

const held = '---\ntitle: Summit held\ndate: 2024-06-22\ndata: 9\n---\nIt was held in the hall by the harbour.\n'
const page = 'dist/news/2024/held/index.html'

/** A site that was built and looked at once more, so that the next build may trust what it sees. */
async function builtOnce() {
  const folder = folderWith({ 'content/news/held.md': held, 'content/site.yaml': 'title: Harbours\n' })
  const at = (name: string) => join(folder, name)
  const folders = { content: at('content'), images: at('images'), dist: at('dist'), cache: at('cache') }
  const build = async (options: Partial<Parameters<typeof buildIfChanged>[1]> = {}) => {
    const steps: string[] = []
    const progress = (step: string) => steps.push(step)
    const told = await buildIfChanged(folders, { today: '2024-07-01', record: true, progress, ...options })
    return { ...told, hasRead: steps.includes('Reading') }
  }
  await settled()
  const first = await build()
  return { folder, first, build, file: at }
}

// A build does not trust a file that changed while it began.
async function settled(): Promise<void> {
  await setTimeout(60)
}

describe('a build with nothing to do', () => {
  it('reads nothing, and tells what the last one told', async () => {
    const { first, build } = await builtOnce()
    const second = await build()
    expect([first.hasRead, second.hasRead]).toEqual([true, false])
    expect(second.written).toEqual({ ...first.written, changed: [], removed: [] })
    expect({ ...second, hasRead: true, written: first.written }).toEqual(first)
    expect(first.diagnostics.map(({ rule }) => rule)).toContain('field-unknown')
  })

  it('says of its timings that it only looked', async () => {
    const { build } = await builtOnce()
    const timings = recorder()
    await build({ timings })
    expect(timings.done().stages.map(({ name }) => name)).toEqual(['start', 'look'])
  })

  it('reads everything where it is asked to', async () => {
    const { build } = await builtOnce()
    expect(await build({ verify: true })).toMatchObject({ hasRead: true, written: { changed: [] } })
  })

  it('reads a text again only where it is asked to, or where that looks otherwise', async () => {
    const { build, file } = await builtOnce()
    const readings = file('cache/readings.json')
    const kept = JSON.parse(readFileSync(readings, 'utf8'))
    kept.notes['news/held.md'] = asOfOtherBytes(kept.notes['news/held.md'])
    writeFileSync(readings, JSON.stringify(kept))
    await expect(build({ today: '2024-07-02' })).rejects.toThrow('content/news/held.md was changed')
    await build({ verify: true })
    expect(await build({ today: '2024-07-03' })).toMatchObject({ hasRead: true, sources: 1 })
  })

  it('reads an article that has changed, though neither its size nor its time has', async () => {
    const { build, file } = await builtOnce()
    const article = file('content/news/held.md')
    const { atime, mtime } = statSync(article)
    writeFileSync(article, held.replace('harbour', 'station'))
    utimesSync(article, atime, mtime)
    expect((await build()).written?.changed).toContain('news/2024/held/index.html')
    expect(readFileSync(file(page), 'utf8')).toContain('the hall by the station')
  })

  it.each([
    ['is new', (folder: string) => writeFileSync(join(folder, 'content/news/new.md'), held)],
    ['is gone', (folder: string) => rmSync(join(folder, 'content/site.yaml'))],
    ['may not be read any more', (folder: string) => chmodSync(join(folder, 'content/news/held.md'), 0o200)],
    ['is a new picture', (folder: string) => mkdirSync(join(folder, 'images/2024'), { recursive: true })],
  ])('reads what it is made from again where something %s', async (_, change) => {
    const { folder, build } = await builtOnce()
    change(folder)
    expect(await build()).toMatchObject({ hasRead: true })
  })

  it('puts right what somebody changed, removed or added in dist/', async () => {
    const { build, file } = await builtOnce()
    const before = readFileSync(file(page), 'utf8')
    appendFileSync(file(page), '<!-- by hand -->')
    rmSync(file('dist/404.html'))
    writeFileSync(file('dist/note.txt'), 'by hand')
    expect(await build()).toMatchObject({
      written: { changed: expect.arrayContaining(['news/2024/held/index.html', '404.html']), removed: ['note.txt'] },
    })
    expect(readFileSync(file(page), 'utf8')).toBe(before)
    rmSync(file('dist'), { recursive: true })
    expect((await build()).written?.changed).toContain('index.html')
  })

  it('knows what it published, however often it did, and notices what somebody changed there', async () => {
    const { build, file } = await builtOnce()
    for (const text of ['one', 'two', 'three']) {
      appendFileSync(file('content/news/held.md'), `\n${text}\n`)
      await settled()
      expect(await build()).toMatchObject({ hasRead: true })
      expect(await build()).toMatchObject({ hasRead: false })
    }
    const before = readFileSync(file(page), 'utf8')
    appendFileSync(file(page), '<!-- by hand -->')
    expect((await build()).written?.changed).toEqual(['news/2024/held/index.html'])
    expect(readFileSync(file(page), 'utf8')).toBe(before)
    expect(await build()).toMatchObject({ hasRead: false })
  })

  it('reads content/ again that is given by a link', async () => {
    const { build, file } = await builtOnce()
    renameSync(file('content'), file('elsewhere'))
    symlinkSync('elsewhere', file('content'))
    await build()
    expect(await build()).toMatchObject({ hasRead: false })
    appendFileSync(file('elsewhere/news/held.md'), 'More.\n')
    expect(await build()).toMatchObject({ hasRead: true })
  })

  it('knows the record of events that it wrote itself, and reads one that somebody else wrote', async () => {
    const { build, file } = await builtOnce()
    mkdirSync(file('content/events'))
    writeFileSync(file('content/events/fair.md'), '---\nname: Spring fair\nstart: 2024-03-20\n---\nA fair.\n')
    await settled()
    expect(await build()).toMatchObject({ recorded: ['calendar.yaml'] })
    expect(await build()).toMatchObject({ recorded: [], hasRead: false })
    appendFileSync(file('content/calendar.yaml'), 'other: 1 2024-03-01T00:00:00Z 0123456789ab\n')
    expect(await build()).toMatchObject({ hasRead: true })
  })

  it('builds again on another day, and with other options', async () => {
    const { build } = await builtOnce()
    expect(await build({ today: '2024-07-02' })).toMatchObject({ hasRead: true })
    expect(await build({ today: '2024-07-02' })).toMatchObject({ hasRead: false })
    expect(await build({ today: '2024-07-02', fetch: true })).toMatchObject({ hasRead: true })
  })

  it('asks again for a picture as soon as this machine finds its host, unless nothing is to be fetched', async () => {
    const { build, file } = await builtOnce()
    appendFileSync(file('content/news/held.md'), '![The hall](https://pictures.invalid/hall.jpg)\n')
    await settled()
    expect((await build({ fetch: true })).diagnostics.map(({ rule }) => rule)).toContain('picture-remote')
    expect(await build({ fetch: true })).toMatchObject({ hasRead: false, hostsNotFound: ['pictures.invalid'] })
    const kept = file('cache/last-build.json')
    writeFileSync(kept, readFileSync(kept, 'utf8').replace('["pictures.invalid"]', '["pictures.invalid","localhost"]'))
    expect(await build({ fetch: true })).toMatchObject({ hasRead: true })
    await build()
    expect(await build()).toMatchObject({ hasRead: false })
  })

  it('builds again where another build was killed, or where what was kept is damaged', async () => {
    const { build, file } = await builtOnce()
    mkdirSync(file('dist.previous'))
    expect(await build()).toMatchObject({ hasRead: true })
    expect(await build()).toMatchObject({ hasRead: false })
    writeFileSync(file('cache/last-build.json'), '{"before":')
    expect(await build()).toMatchObject({ hasRead: true })
  })
})
