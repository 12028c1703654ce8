import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fromHtml } from 'hast-util-from-html'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Build, type BuildOptions, build } from '../../src/build.ts'
import type { Folders } from '../../src/model/source.ts'
import { faultsOfMarks } from '../language-marks.ts'
import { messages } from '../messages.ts'
import { problemsOfData } from '../page-data.ts'
import { problemsOfHeads } from '../page-heads.ts'
import { readCalendar } from '../plan/calendar/read-calendar.ts'
import { readFeed } from '../plan/channels/read-feed.ts'

const fixtures = join(import.meta.dirname, 'fixtures')
const today = '2024-06-01'

// A folder a case: content/ and images/ beside messages.txt and, where the whole site is the point, expected/. How it is
// built, where that matters, stands in options.json.
describe.each(readdirSync(fixtures))('%s', (name) => {
  const folder = join(fixtures, name)
  const made = mkdtempSync(join(tmpdir(), 'daypass-site-'))
  const folders: Folders = {
    content: join(folder, 'content'),
    images: join(folder, 'images'),
    dist: join(made, 'dist'),
    cache: join(made, 'cache'),
  }
  const file = join(folder, 'options.json')
  const options: BuildOptions = { today, ...(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) }
  let first: Build
  beforeAll(async () => {
    first = await build(folders, options)
  })
  afterAll(() => rmSync(made, { recursive: true, force: true }))

  it('says what is wrong', async () => {
    await expect(messages(first.diagnostics)).toMatchFileSnapshot(join(folder, 'messages.txt'))
  })

  it('publishes these pages', async () => {
    const pages = filesBelow(folders.dist).filter((path) => path.endsWith('.html'))
    await expect(`${pages.join('\n')}\n`).toMatchFileSnapshot(join(folder, 'pages.txt'))
    if (!existsSync(join(folder, 'expected'))) return
    for (const page of pages) {
      const html = readFileSync(join(folders.dist, page), 'utf8')
      await expect(readable(html)).toMatchFileSnapshot(join(folder, 'expected', page))
    }
  })

  it('says of each page to machines what they require', () => {
    const paths = filesBelow(folders.dist).filter((path) => path.endsWith('.html'))
    const pages = new Map(paths.map((path) => [path, readFileSync(join(folders.dist, path), 'utf8')]))
    expect(problemsOfData(pages, first.site.settings.url)).toEqual([])
    expect(problemsOfHeads(pages)).toEqual([])
  })

  it('marks on each page what is in another language, and has the signs of its own language first', () => {
    const paths = filesBelow(folders.dist).filter((path) => path.endsWith('.html'))
    const faults = paths.map((path) => [path, faultsOfMarks(fromHtml(readFileSync(join(folders.dist, path), 'utf8')))])
    expect(faults.filter(([, found]) => found?.length)).toEqual([])
  })

  it('has calendars that can be read', () => {
    for (const path of filesBelow(folders.dist).filter((path) => path.endsWith('.ics'))) {
      const { entries } = readCalendar(readFileSync(join(folders.dist, path), 'utf8'))
      expect(entries.length).toBeGreaterThan(0)
    }
  })

  it('has feeds that can be read, and lead nowhere that is not there', () => {
    const { url } = first.site.settings
    const files = new Set(filesBelow(folders.dist))
    const isThere = (address: string) => {
      const path = decodeURI(address.slice(url.length + 1)).replace(/#.*$/, '')
      return files.has(path) || files.has(`${path}index.html`)
    }
    for (const path of filesBelow(folders.dist).filter((path) =>
      /(^|\/)(feed\.xml|atom\.xml|feed\.json)$/.test(path),
    )) {
      const { entries, addresses, problems } = readFeed(path, readFileSync(join(folders.dist, path), 'utf8'))
      expect(problems).toEqual([])
      expect(entries.length).toBeGreaterThan(0)
      const own = [...entries, ...addresses].filter((address) => address.startsWith(`${url}/`))
      const isTold = (address: string) =>
        first.diagnostics.some(({ reason }) => reason.includes(address.slice(url.length)))
      expect(own.filter((address) => !isThere(address) && !isTold(address))).toEqual([])
    }
  })

  it('builds the same a second time, and touches no file', async () => {
    const before = stateOf(folders.dist)
    const second = await build(folders, options)
    expect(second.diagnostics).toEqual(first.diagnostics)
    expect(second.written?.changed).toEqual([])
    expect(second.written?.removed).toEqual([])
    expect(stateOf(folders.dist)).toEqual(before)
  })

  it('builds the same bytes without what it kept', async () => {
    const anew = { ...folders, dist: join(made, 'anew'), cache: join(made, 'no-cache') }
    const { diagnostics } = await build(anew, options)
    expect(diagnostics).toEqual(first.diagnostics)
    expect(bytesOf(anew.dist)).toEqual(bytesOf(folders.dist))
  })
})

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
}

function stateOf(folder: string) {
  return filesBelow(folder).map((path) => [
    path,
    statSync(join(folder, path)).mtimeMs,
    statSync(join(folder, path)).ino,
  ])
}

function bytesOf(folder: string): Record<string, string> {
  return Object.fromEntries(filesBelow(folder).map((path) => [path, readFileSync(join(folder, path), 'base64')]))
}

/** One element a line, without the digests in the names of assets, so that a difference can be read. */
function readable(html: string): string {
  return html.replace(/((?:assets|search)\/[\w/-]+)\.[0-9a-f]{8}\./g, '$1.DIGEST.').replace(/></g, '>\n<')
}
