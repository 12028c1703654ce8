import { renameSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openCache } from '../src/cache.ts'
import { textsOf } from '../src/model/files-of.ts'
import type { FileOutput } from '../src/model/output.ts'
import type { Folders } from '../src/model/source.ts'
import { loadAll, openPlanner, type PlannedSite } from '../src/planner.ts'
import { makeArticles } from './bench/articles.ts'
import { fill, folderWith } from './folder-with.ts'
import { photograph } from './photograph.ts'

const today = '2024-06-01'
const news = (text: string, fields = '') => `---\ntitle: Harbour day\ndate: 2024-05-06\n${fields}---\n${text}\n`

/** What editors do to a site, one after another: files to be written, or moved, or removed (`undefined`). */
type Step = Readonly<Record<string, string | Buffer | { readonly to: string } | undefined>>

const steps: readonly (readonly [what: string, step: Step])[] = [
  ['an article is added', { 'content/news/harbour.md': news('The first boats came in.') }],
  [
    'its text changes',
    { 'content/news/harbour.md': news('The last boats came in.\n\nAnd more of [this](/@/news/quay.md).') },
  ],
  ['its title changes', { 'content/news/harbour.md': news('The last boats.').replace('Harbour day', 'Quay night') }],
  [
    'its date and tags change',
    { 'content/news/harbour.md': news('Boats.', 'tags: [boats, quay]\n').replace('2024', '2019') },
  ],
  [
    'another one links to it',
    { 'content/news/quay.md': '---\ntitle: Quay\n---\nSee [it](/@/news/harbour.md), [more](/nothing/#there).\n' },
  ],
  [
    'it gets a picture',
    { 'content/news/harbour.md': news('![Boats](/images/boats.jpg)\n\nBoats.', 'cover: boats.jpg\n') },
  ],
  ['the picture comes', { 'images/boats.jpg': await photograph() }],
  ['it is captioned', { 'images/captions.yaml': 'boats.jpg: Boats in the harbour\ncredit: Li Hai\n' }],
  ['it shows a folder', { 'content/news/harbour.md': news('Boats.', 'gallery: harbour\n') }],
  ['the folder comes', { 'images/harbour/a.jpg': await photograph(), 'images/harbour/b.jpg': await photograph() }],
  ['its captions come', { 'images/harbour/captions.yaml': 'a.jpg: A boat\n' }],
  ['its captions change', { 'images/harbour/captions.yaml': 'a.jpg: A boat\nb.jpg: Another\n' }],
  ['a picture goes', { 'images/harbour/a.jpg': undefined }],
  ['it gets a sidecar', { 'content/news/harbour.yaml': 'source: The Harbour Post\n' }],
  ['the sidecar changes', { 'content/news/harbour.yaml': 'source: The Quay Post\ntags: [post]\n' }],
  ['the sidecar goes', { 'content/news/harbour.yaml': undefined }],
  [
    'an event gets a file',
    { 'content/events/boats.yaml': 'name: Boat Forum 2024\nstart: 2024-05-05\nend: 2024-05-07\ncity: Shanghai\n' },
  ],
  ['it is of the event', { 'content/news/harbour.md': news('Boats.', 'event: boats\n') }],
  [
    'the event moves',
    { 'content/events/boats.yaml': 'name: Boat Forum 2024\nstart: 2024-07-05\ncity: Beijing\narticles: [quay]\n' },
  ],
  ['the event goes', { 'content/events/boats.yaml': undefined }],
  ['a file is renamed', { 'content/news/harbour.md': { to: 'content/portfolio/harbour-day.md' } }],
  ['a redirect is written', { 'content/redirects.yaml': '/news/old/: /news/2024/harbour/\n' }],
  ['it is broken', { 'content/portfolio/harbour-day.md': '---\ntitle: [Harbour\n---\nText\n' }],
  ['it is mended', { 'content/portfolio/harbour-day.md': news('Mended.', 'aliases: [/harbour/]\n') }],
  ['it is emptied', { 'content/portfolio/harbour-day.md': '' }],
  ['it is gone', { 'content/portfolio/harbour-day.md': undefined }],
  [
    'the site gets a name',
    { 'content/site.yaml': 'title: Harbours\nurl: https://daypass.example/daypass\nlanguages: [zh-Hans, en]\n' },
  ],
  [
    'a folder comes',
    { 'content/news/2020/one.md': news('One.'), 'content/news/2020/two.md': news('Two.', 'slug: two\n') },
  ],
  ['the folder is renamed', { 'content/news/2020': { to: 'content/news/2021' } }],
  [
    'a picture comes beside an article',
    { 'content/news/2021/one.md': news('![One](one.jpg)'), 'content/news/2021/one.jpg': await photograph() },
  ],
  ['the folder goes', { 'content/news/2021': undefined }],
  ['the record comes', { 'content/calendar.yaml': '# nothing yet\n' }],
]

it('what was read of an article goes before the next one is loaded', async () => {
  const told: string[] = []
  const files = ['a', 'b'].map((name) => ({
    path: `news/${name}.md`,
    digest: name,
    async source() {
      told.push(`read ${name}`)
      return { path: `news/${name}.md`, digest: name, text: news(name) }
    },
    letGo: () => told.push(`let go ${name}`),
  }))
  for await (const { value } of loadAll(() => {})(files)) told.push(`loaded ${value[0]?.slug}`)
  expect(told).toEqual(['read a', 'let go a', 'loaded a', 'read b', 'let go b', 'loaded b'])
})

it('the event loop turns while many articles are loaded, so that memory of native code is freed', async () => {
  const files = Array.from({ length: 60 }, (_, index) => ({
    path: `news/${index}.md`,
    digest: String(index),
    source: async () => ({ path: `news/${index}.md`, digest: String(index), text: news(`Harbour ${index}`) }),
    letGo: () => {},
  }))
  let loaded = 0
  const loadedAt: number[] = []
  const turn = () => {
    loadedAt.push(loaded)
    if (loaded < files.length) setImmediate(turn)
  }
  setImmediate(turn)
  for await (const _ of loadAll(() => {})(files)) loaded++
  expect(loadedAt.some((count) => count >= 50 && count < files.length)).toBe(true)
})

describe('a planner that lives', () => {
  it('plans after each change what one would that has just been opened', async () => {
    const folders = siteOf(3)
    const cache = await openCache(folders.cache)
    const living = openPlanner(folders, cache, { today })
    await living.plan()
    for (const [what, step] of steps) {
      const root = dirname(folders.content)
      const changed = take(step, root)
      expect({ what, ...(await shown(await living.plan(changed))) }).toEqual({
        what,
        ...(await shown(await fresh(folders))),
      })
    }
  }, 120_000)

  it('plans what has changed when the last time it broke off', async () => {
    const folders = siteOf(3)
    const living = openPlanner(folders, await openCache(folders.cache), { today })
    await living.plan()
    const root = dirname(folders.content)
    const changed = take({ 'content/news/harbour.md': news('Boats.') }, root)
    renameSync(folders.content, `${folders.content}.away`)
    await expect(living.plan(changed)).rejects.toThrow('cannot be read')
    renameSync(`${folders.content}.away`, folders.content)

    expect(await shown(await living.plan([]))).toEqual(await shown(await fresh(folders)))
  })

  it('follows links to files, by either of their names', async () => {
    const folders = siteOf(3)
    const root = dirname(folders.content)
    take({ 'content/news/harbour.md': news('Boats.') }, root)
    symlinkSync(join(folders.content, 'news/harbour.md'), join(folders.content, 'portfolio/linked.md'))
    const living = openPlanner(folders, await openCache(folders.cache), { today })
    await living.plan()
    const changed = take({ 'content/news/harbour.md': news('More boats.') }, root)

    expect(await shown(await living.plan(changed))).toEqual(await shown(await fresh(folders)))
  })
})

function siteOf(count: number): Folders {
  const root = folderWith({ 'images/seed.txt': 'no picture' })
  const pictures = ['https://pictures.example/a.jpg', '/images/boats.jpg']
  fill(root, Object.fromEntries(makeArticles(count, pictures).map(({ path, text }) => [join('content', path), text])))
  return {
    content: join(root, 'content'),
    images: join(root, 'images'),
    dist: join(root, 'dist'),
    cache: join(root, 'cache'),
  }
}

/** Does what the step says, and tells the paths that have changed as the watcher would. */
function take(step: Step, root: string): string[] {
  return Object.entries(step).flatMap(([path, content]) => {
    const file = join(root, path)
    if (content === undefined) rmSync(file, { recursive: true })
    else if (typeof content === 'string' || Buffer.isBuffer(content)) fill(root, { [path]: content })
    else {
      renameSync(file, join(root, content.to))
      return [file, join(root, content.to)]
    }
    return [file]
  })
}

async function fresh(folders: Folders): Promise<PlannedSite> {
  const cache = await openCache(join(folders.cache, 'fresh'))
  const planned = await openPlanner(folders, cache, { today }).plan()
  await cache.save()
  return planned
}

/** All that is published of a site and said of it. */
async function shown({ outputs, diagnostics }: PlannedSite) {
  return {
    files: Object.fromEntries(
      outputs()
        .flatMap((output) => (output.kind === 'folder' ? textsOf(output) : [output]))
        .map((output) => [output.path, contentOf(output)]),
    ),
    diagnostics: diagnostics(),
  }
}

function contentOf(output: FileOutput): unknown {
  return output.kind === 'text' ? output.render() : { ...output, file: undefined, picture: undefined }
}
