import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type BuildOptions, build } from '../src/build.ts'
import { buildIfChanged } from '../src/build-if-changed.ts'
import { fill, folderWith } from './folder-with.ts'
import { messages } from './messages.ts'

const held = '---\ntitle: Summit held\ndate: 2024-06-22\n---\nIt was held in the hall by the harbour.\n'
const other = '---\ntitle: Another report\ndate: 2024-06-23\n---\nSomething else was held elsewhere.\n'
const site = 'title: Harbours\nurl: https://harbours.example/pass\n'

/** A site that was built once. */
async function built(files: Readonly<Record<string, string>> = { 'news/old.md': held, 'news/other.md': other }) {
  const folder = folderWith({ 'content/site.yaml': site })
  const at = (path: string) => join(folder, path)
  const write = (more: Readonly<Record<string, string>>) =>
    fill(folder, Object.fromEntries(Object.entries(more).map(([path, text]) => [`content/${path}`, text])))
  write(files)
  const folders = { content: at('content'), images: at('images'), dist: at('dist'), cache: at('cache') }
  const again = (options: BuildOptions = { record: true }) => build(folders, { today: '2024-07-01', ...options })
  await again()
  return {
    folder,
    again,
    write,
    folders,
    move(from: string, to: string) {
      mkdirSync(dirname(at(`content/${to}`)), { recursive: true })
      renameSync(at(`content/${from}`), at(`content/${to}`))
    },
    remove: (path: string) => rmSync(at(`content/${path}`)),
    record: () =>
      lines(existsSync(at('content/redirects.yaml')) ? readFileSync(at('content/redirects.yaml'), 'utf8') : ''),
    page: (path: string) => (existsSync(at(`dist/${path}`)) ? readFileSync(at(`dist/${path}`), 'utf8') : undefined),
  }
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
}

describe('an article whose file is moved', () => {
  it('is found at its former address, which a file of content/ remembers', async () => {
    const { move, again, record, page } = await built()
    move('news/old.md', 'news/summer/new.md')
    const { diagnostics, recorded } = await again()

    expect(recorded).toEqual(['redirects.yaml'])
    expect(record()).toEqual(['/news/2024/old/: /news/2024/new/'])
    expect(page('_redirects')).toBe(
      '/pass/news/2024/old/ /pass/news/2024/new/ 301!\n/pass/news/2024/old/ /pass/news/2024/new/ 301\n',
    )
    expect(page('news/2024/old/index.html')).toContain('content="0; url=/pass/news/2024/new/"')
    await expect(messages(diagnostics)).toMatchFileSnapshot(join(import.meta.dirname, 'moved-files/messages.txt'))
  })

  it('is told once; the next build makes the same site and touches nothing', async () => {
    const { move, again, folder } = await built()
    move('news/old.md', 'news/new.md')
    await again()
    const file = join(folder, 'content/redirects.yaml')
    const { ino } = statSync(file)
    const second = await again()

    expect(second).toMatchObject({ recorded: [], written: { changed: [], removed: [] }, diagnostics: [] })
    expect(statSync(file).ino).toBe(ino)
  })

  it('makes the same site from a copy of content/ that nothing else is known of', async () => {
    const { move, again, folder, page } = await built()
    move('news/old.md', 'news/new.md')
    await again()
    const copy = folderWith()
    cpSync(join(folder, 'content'), join(copy, 'content'), { recursive: true })
    const places = ['content', 'images', 'dist', 'cache'].map((name) => [name, join(copy, name)])
    await build(Object.fromEntries(places), { today: '2024-07-01' })

    for (const path of ['_redirects', 'news/2024/old/index.html']) {
      expect(readFileSync(join(copy, 'dist', path), 'utf8')).toBe(page(path))
    }
  })

  it('is told and shown by a check and by the preview, which write nothing', async () => {
    const { move, again, record, page } = await built()
    move('news/old.md', 'news/new.md')
    for (const options of [{ publish: false, record: true }, {}]) {
      const { diagnostics, recorded } = await again(options)
      expect(diagnostics.map(({ rule, path }) => [rule, path])).toEqual([['page-moved', 'news/new.md']])
      expect([recorded, record()]).toEqual([[], []])
    }
    expect(page('news/2024/old/index.html')).toContain('url=/pass/news/2024/new/')
    expect((await again()).recorded).toEqual(['redirects.yaml'])
  })

  it('that is moved back loses its line, and the address in between gets one', async () => {
    const { move, again, record, page } = await built()
    move('news/old.md', 'news/new.md')
    await again()
    move('news/new.md', 'news/old.md')
    await again()

    expect(record()).toEqual(['/news/2024/new/: /news/2024/old/'])
    expect(page('news/2024/old/index.html')).toContain('hall by the harbour')
    expect(page('news/2024/new/index.html')).toContain('url=/pass/news/2024/old/')
  })

  it('that is moved on and on is where every former address leads at once', async () => {
    const { move, again, page } = await built()
    for (const [from, to] of [
      ['old', 'b'],
      ['b', 'c'],
      ['c', 'd'],
    ]) {
      move(`news/${from}.md`, `news/${to}.md`)
      await again()
    }
    for (const name of ['old', 'b', 'c']) {
      expect(page(`news/2024/${name}/index.html`)).toContain('url=/pass/news/2024/d/')
    }
  })

  it('has another address by its date, its slug or its collection', async () => {
    const { write, again, record } = await built()
    write({ 'news/old.md': held.replace('2024-06', '2023-06').replace('harbour', 'river') })
    await again()
    write({ 'news/old.md': held.replace('date:', 'slug: summit\ndate:') })
    await again()
    write({ 'news/old.md': held.replace('date:', 'slug: summit\ncollection: portfolio\ndate:') })
    await again()

    expect(record()).toEqual([
      '/news/2024/old/: /news/2023/old/',
      '/news/2023/old/: /news/2024/summit/',
      '/news/2024/summit/: /portfolio/summit/',
    ])
  })

  it('keeps its address where that was made of its text, which has changed', async () => {
    const article =
      '论坛在上海开幕\n\n2024年4月3日\n\n来自三十个国家的代表出席了会议，并参观了新的档案馆。会期三天，议程公开。\n'
    const { write, again, record } = await built({ 'news/论坛.txt': article })
    write({ 'news/论坛.txt': article.replace('会期三天', '会期四天') })
    await again()

    expect(record()).toEqual([
      expect.stringMatching(/^\/news\/2024\/2024-04-03-\w{8}\/: \/news\/2024\/2024-04-03-\w{8}\/$/),
    ])
  })

  it('is not sought where its file holds something else, or is gone', async () => {
    const { write, remove, again, record } = await built()
    write({ 'news/old.md': other.replace('Another', 'A third').replace('06-23', '07-09').replace('elsewhere', 'here') })
    await again()
    remove('news/other.md')
    await again()

    expect(record()).toEqual([])
  })

  it('is known again when it was away for a while', async () => {
    const { write, remove, again, record } = await built()
    remove('news/old.md')
    await again()
    write({ 'news/new.md': held })
    await again()

    expect(record()).toEqual(['/news/2024/old/: /news/2024/new/'])
  })

  it('gets no line where it names the address itself, or another page has it', async () => {
    const { write, move, again, record } = await built()
    move('news/old.md', 'news/new.md')
    write({ 'news/new.md': held.replace('date:', 'aliases: [/news/2024/old/]\ndate:') })
    await again()
    move('news/other.md', 'news/third.md')
    write({ 'news/other.md': held.replaceAll('held', 'planned') })
    await again()

    expect(record()).toEqual([])
  })

  it('takes its pictures with it', async () => {
    const png = readFileSync(join(import.meta.dirname, '../templates/assets/icons/touch-180.png'))
    const { folder, move, again, page } = await built({
      'portfolio/old.md': '---\ntitle: Pictures\n---\n![The hall](/images/hall.png)\n',
    })
    fill(folder, { 'images/hall.png': png })
    await again()
    move('portfolio/old.md', 'portfolio/new.md')
    await again()

    expect(page('portfolio/old/hall/index.html')).toContain('url=/pass/portfolio/new/hall/')
    expect(page('_redirects')).not.toContain('hall')
  })

  it('is noticed by a build that looks at sizes and times only, which tells it once', async () => {
    const { folders, move } = await built()
    const words = { today: '2024-07-01', record: true } as const
    await buildIfChanged(folders, words)
    move('news/old.md', 'news/new.md')
    const rulesOf = async () => (await buildIfChanged(folders, words)).diagnostics.map(({ rule }) => rule)

    expect([await rulesOf(), await rulesOf()]).toEqual([['page-moved'], []])
  })
})

describe('an event whose page moves', () => {
  const event = '---\nname: Summit\nstart: 2024-06-20\narticles: [other]\n---\nTwo days of talks.\n'

  it('is found at its former address when its file is renamed', async () => {
    const { move, again, record } = await built({ 'events/summit.md': event, 'news/other.md': other })
    move('events/summit.md', 'events/big-summit.md')
    await again()

    expect(record()).toEqual(['/events/summit/: /events/big-summit/'])
  })

  it('is found there when its file is gone, and an article alone speaks of it', async () => {
    const speaks = other.replace('date:', 'event: { name: Harbour Summit, start: 2024-06-20 }\ndate:')
    const { remove, again, record, page } = await built({ 'events/summit.md': event, 'news/other.md': speaks })
    remove('events/summit.md')
    await again()
    const [line = ''] = record()

    expect(line).toMatch(/^\/events\/summit\/: \/events\/harbour-summit/)
    expect(page(`${line.split(': /')[1]}index.html`)).toContain('Harbour Summit</h1>')
  })

  it('is not taken for the one of another year that bears its name', async () => {
    const { write, remove, again, record } = await built({ 'events/summit.md': event, 'news/other.md': other })
    remove('events/summit.md')
    write({
      'events/summit-2025.md': event.replace('2024', '2025').replace('Two', 'Three').replace('articles: [other]\n', ''),
    })
    await again()

    expect(record()).toEqual([])
  })
})
