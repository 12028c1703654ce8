import { cpSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type BuildOptions, build } from '../src/build.ts'
import { buildIfChanged } from '../src/build-if-changed.ts'
import { loadShare } from '../src/load-share.ts'
import type { Shard } from '../src/model/shard.ts'
import type { Folders } from '../src/model/source.ts'
import { summary } from '../src/report.ts'
import { makeArticles } from './bench/articles.ts'
import { bad, good, program } from './command-line.ts'
import { fill, folderWith } from './folder-with.ts'
import { messages } from './messages.ts'
import { agentOfTests, pictureHost, png, send } from './read/remote/picture-host.ts'

vi.setConfig({ testTimeout: 300_000 })

const today = '2024-06-01'

const event = (name: string, start: string) => `---\nname: ${name}\nstart: ${start}\n---\nTwo days.\n`

type Files = Record<string, string | Uint8Array>

/** Forty articles in three formats, events with files of their own, pictures, one of them damaged, and one article that cannot be read. */
const site: Files = {
  'content/site.yaml': 'title: Shares\nurl: https://shares.example\nsocialCards: none\n',
  'content/events/quay.md': event('Open Quay', '2024-06-20'),
  'content/events/night.md': event('Harbour Night', '2023-02-01'),
  'content/news/bad.md': bad,
  'content/news/good.md': good,
  'content/redirects.yaml': '/old/: /news/2023/good/\n',
}

const few = { 'content/site.yaml': site['content/site.yaml'] ?? '', 'content/news/good.md': good }

beforeAll(async () => {
  const pictures = ['wide.png', 'high.png', 'deep/broad.png', 'cut.png']
  for (const { path, text } of makeArticles(40, pictures)) site[`content/${path}`] = text
  for (const [index, path] of pictures.entries()) {
    const bytes = await png(700 + 300 * index, 600)
    site[`images/${path}`] = path === 'cut.png' ? bytes.subarray(0, 300) : bytes
  }
})

/** A machine with a copy of these files. */
function machine(files: Files = site): Folders {
  const folder = folderWith(files)
  const at = (name: string) => join(folder, name)
  return { content: at('content'), images: at('images'), dist: at('dist'), cache: at('cache') }
}

/** All that a build leaves for others: the site, and content/ with its records. */
function left({ content, dist }: Folders): Record<string, string> {
  const read = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry): [string, string] => {
        const file = join(entry.parentPath, entry.name)
        return [file.slice(folder.length), readFileSync(file, 'base64')]
      })
      .sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries([...read(dist), ...read(content).map(([path, text]) => [`content${path}`, text])])
}

/** Numbers from 1, the odd ones last. */
function shardsOf(of: number): Shard[] {
  const all = Array.from({ length: of }, (_, index) => ({ number: index + 1, of }))
  return all.sort((a, b) => (a.number % 2) - (b.number % 2))
}

/** Makes all shares, each on a machine of its own, into a folder of parts. */
async function share(of: number, options: BuildOptions = {}, files: Files = site): Promise<string> {
  const parts = folderWith()
  // What is loaded may be shared otherwise than what is made of it.
  for (const shard of shardsOf(Math.min(of, 3))) await loadShare(machine(files), { folder: parts, shard, today })
  for (const shard of shardsOf(of)) await build(machine(files), { today, ...options, parts: { folder: parts, shard } })
  return parts
}

describe('shares of a site', () => {
  it.each([
    { of: 1, files: site },
    { of: 3, files: site },
    { of: 8, files: site },
    { of: 2, files: few, options: { compress: true } },
  ])('give the same bytes, records and messages as one build: $of, $options', async ({ of, files, options = {} }) => {
    const [one, other] = [machine(files), machine(files)]
    const whole = await build(one, { today, record: true, ...options })
    const parts = await share(of, options, files)
    const merged = await build(other, { today, record: true, ...options, parts: { folder: parts } })

    expect(Object.keys(left(other))).toEqual(Object.keys(left(one)))
    expect(left(other)).toEqual(left(one))
    expect(messages(merged.diagnostics)).toBe(messages(whole.diagnostics))
    expect(summary(merged, 1)).toBe(summary(whole, 1))

    // The next build finds everything as a whole one would have left it.
    const again = await build(other, { today, record: true, ...options, parts: { folder: parts } })
    expect(again.written).toMatchObject({ changed: [], removed: [] })
    expect(again.recorded).toEqual([])
    expect(readFileSync(join(other.cache, 'articles.tsv'))).toEqual(readFileSync(join(one.cache, 'articles.tsv')))
    expect(dependsIn(other)).toEqual(dependsIn(one))
  })

  it('draw the cards of their pages, and are the same when made twice', async () => {
    const files = Object.fromEntries(Object.entries(site).filter(([path]) => !/-0000[1-3]/.test(path)))
    const drawn = { ...files, 'content/site.yaml': 'title: Shares\nurl: https://shares.example\n' }
    const [one, other, third] = [machine(drawn), machine(drawn), machine(drawn)]
    const whole = await build(one, { today, record: true, cards: true })
    const parts = await share(2, { cards: true }, drawn)
    const folder = join(parts, '2-of-2')
    const before = contents(folder)
    await build(third, { today, cards: true, parts: { folder: parts, shard: { number: 2, of: 2 } } })
    expect(contents(folder)).toEqual(before)

    const merged = await build(other, { today, record: true, cards: true, parts: { folder: parts } })
    expect(whole.written?.cards).toBeGreaterThan(10)
    expect(left(other)).toEqual(left(one))
    expect(messages(merged.diagnostics)).toBe(messages(whole.diagnostics))
  })

  it('load nothing that another share has loaded, and together no more than a whole build', async () => {
    const parts = folderWith()
    const steps: string[] = []
    const progress = (step: string) => steps.push(step)
    const loaded = []
    for (const shard of shardsOf(3)) loaded.push(await loadShare(machine(), { folder: parts, shard, today }))
    expect(loaded.reduce((sum, { articles }) => sum + articles, 0)).toBe(44)
    await build(machine(), { today, progress, parts: { folder: parts, shard: { number: 1, of: 3 } } })
    expect(steps.filter((step) => step.startsWith('Loading'))).toEqual([])
  })

  it('fetch pictures of other hosts where their articles are loaded, so that all pages show the same', async () => {
    const host = await pictureHost({ '/hall': send(await png(900, 600)) })
    const page = (name: string) =>
      `---\ntitle: Day ${name}\ndate: 2024-03-29\n---\nMet.\n\n![The hall](${host.origin}/${name})\n`
    const files = { 'content/news/a.md': page('hall'), 'content/news/b.md': page('gone') }
    const [one, other] = [machine(files), machine(files)]
    const fetch = { agent: agentOfTests() }
    const whole = await build(one, { today, record: true, fetch })
    const parts = folderWith()
    for (const shard of shardsOf(2)) await loadShare(machine(files), { folder: parts, shard, today, fetch })
    const asked = host.asked.length
    for (const shard of shardsOf(2)) await build(machine(files), { today, fetch, parts: { folder: parts, shard } })
    const merged = await build(other, { today, record: true, fetch, parts: { folder: parts } })

    expect(host.asked.length).toBe(asked)
    expect(host.asked.map(({ path }) => path).sort()).toEqual(['/gone', '/gone', '/hall', '/hall'])
    expect(left(other)).toEqual(left(one))
    expect(messages(merged.diagnostics)).toBe(messages(whole.diagnostics))
    expect(readdirSync(join(other.images, 'remote'))).toEqual(readdirSync(join(one.images, 'remote')))
  })
})

describe('the merge', () => {
  const merge = (folders: Folders, folder: string, options: BuildOptions = {}) =>
    build(folders, { today, record: true, ...options, parts: { folder } })

  it('leaves a site of which the next build says that nothing has changed', async () => {
    const folders = machine(few)
    const folder = await share(2, {}, few)
    await buildIfChanged(folders, { today, record: true, verify: true, parts: { folder } })
    const progress = vi.fn()
    const next = await buildIfChanged(folders, { today, record: true, progress })
    expect(next.written?.changed).toEqual([])
    expect(progress).not.toHaveBeenCalled()
  })

  it('says what is missing, and which share was ended early or cut short', async () => {
    const folders = machine(few)
    const parts = await share(3, {}, few)
    const says = async (change: (parts: string) => void) => {
      const copy = folderWith()
      cpSync(parts, copy, { recursive: true })
      change(copy)
      const problem = await merge(folders, copy).catch((error: Error) => error)
      expect(problem).toMatchObject({ name: 'FolderError' })
      return (problem as Error).message.replace(copy, 'parts') // it was matched above
    }

    expect(await says((at) => rmSync(at, { recursive: true }))).toBe(
      'There are no parts in parts: make them with --shard 1/8 and so on',
    )
    expect(await says((at) => rmSync(join(at, '2-of-3'), { recursive: true }))).toBe(
      'parts lacks the part of share 2/3: make it with --shard',
    )
    expect(await says((at) => cpSync(join(at, '1-of-3'), join(at, '1-of-2'), { recursive: true }))).toBe(
      'parts holds shares of 2 and of 3; remove those that are old',
    )
    const cut = 'parts/2-of-3 is not whole: its share was ended early, or it was cut short on its way'
    expect(await says((at) => rmSync(join(at, '2-of-3/index.tsv')))).toBe(cut)
    expect(await says((at) => truncateSync(join(at, '2-of-3/index.tsv'), 400))).toBe(cut)
    expect(await says((at) => truncateSync(join(at, '2-of-3/files'), 400))).toBe(cut)
    expect(readdirSync(join(folders.content))).toEqual(['news', 'site.yaml'])

    const whole = await merge(folders, parts)
    expect(whole.written?.changed.length).toBeGreaterThan(10)
  })

  it('knows a part that was damaged on its way, and leaves the site as it was', async () => {
    const folders = machine(few)
    const parts = await share(2, {}, few)
    const bytes = readFileSync(join(parts, '1-of-2/files'))
    writeFileSync(
      join(parts, '1-of-2/files'),
      bytes.map((byte) => byte ^ 1),
    )
    await expect(merge(folders, parts)).rejects.toThrow(/1-of-2 is damaged where it has .*; make it again/)
    expect(readdirSync(join(folders.dist, '..')).sort()).toEqual(['content'])
  })

  it('takes no part of another day, other options, articles, pictures, settings or events', async () => {
    const parts = await share(2, {}, few)
    const refused = async (changes: Record<string, string>, options: BuildOptions = {}) => {
      const folders = machine(few)
      fill(join(folders.content, '..'), changes)
      const problem: unknown = await merge(folders, parts, options).catch((error) => error)
      return /another (.*) than there is here/.exec(String(problem))?.[1]
    }
    expect(await refused({}, { today: '2024-06-02' })).toBe('day')
    expect(await refused({}, { compress: true })).toBe('options')
    expect(await refused({ 'content/news/good.md': `${good}More.\n` })).toBe('set of articles')
    expect(await refused({ 'content/redirects.yaml': '/old/: /news/2023/good/\n' })).toBe('record of former addresses')
    expect(await refused({ 'content/site.yaml': 'title: Other\nurl: https://shares.example\n' })).toBe('settings')
    expect(await refused({})).toBeUndefined()
  })
})

describe('the command line', () => {
  const run = program()

  it('makes shares and publishes what they make', () => {
    const words = ['build', '--offline', '--today', today, '--parts', 'FOLDER/parts']
    const content = { 'news/good.md': good, 'site.yaml': String(site['content/site.yaml']) }
    const [first] = [run(content, [...words, '--shard', '1/1', '--load'])]
    expect(first.stdout).toBe('Loaded   share 1 of 1: 1 file, 0 pictures\n')
    const here = ['content', 'dist', 'cache', 'parts'].flatMap((name) => [`--${name}`, join(first.folder, name)])
    const second = run({}, ['build', '--offline', '--today', today, ...here, '--shard', '1/1'])
    expect(second.stdout).toMatch(/^Made {5}share 1 of 1: \d+ pages, 0 pictures, 0 cards, [\d.]+ kB\n$/)
    const third = run({}, ['build', '--offline', '--today', today, ...here, '--merge'])
    expect(third.stdout).toMatch(/^Read +1 file, 0 pictures\nFound +1 article, 0 events\nMade +/)
    expect([first.status, second.status, third.status]).toEqual([0, 0, 0])
  })

  it.each([
    [['--shard', '9/8'], 'A share such as 2/8 was expected'],
    [['--shard', '0/8'], 'A share such as 2/8 was expected'],
    [['--shard', 'two'], 'A share such as 2/8 was expected'],
    [['--load'], '--load loads a share: name it with --shard'],
    [['--merge', '--shard', '1/2'], '--merge puts all shares together; --shard names one'],
    [['--merge', '--parts', 'FOLDER/none'], 'There are no parts in'],
  ])('exits with 2 on %j', (words, problem) => {
    const { status, stderr } = run({ 'news/good.md': good }, ['build', '--offline', ...words])
    expect(stderr).toContain(problem)
    expect(status).toBe(2)
  })
})

function contents(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), 'latin1').split('\n'))
}

function notesIn({ cache }: Folders): Record<string, string> {
  return JSON.parse(readFileSync(join(cache, 'pages.json'), 'utf8')).notes
}

// Without what files look like, which is each machine's own.
function dependsIn(folders: Folders): string[] {
  return Object.entries(notesIn(folders))
    .map(([path, note]) => (/\.(br|gz)$/.test(path) ? path : `${path} ${note.split(' ', 1)[0]}`))
    .sort()
}
