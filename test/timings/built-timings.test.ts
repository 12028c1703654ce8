import { appendFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { build } from '../../src/build.ts'
import type { MemoName } from '../../src/model/timings.ts'
import { type Recorded, recorder } from '../../src/timings/recorder.ts'
import { writeTimings } from '../../src/timings/write-timings.ts'
import { htmlRules } from '../browser/html-rules.ts'
import { folderWith } from '../folder-with.ts'

const articles = ['summit', 'forum', 'week'].map((name) => [`content/news/${name}.md`, article(name)])
const square = '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80"><rect width="80" height="80"/></svg>'

function article(name: string): string {
  return `---\ntitle: The ${name}\ndate: 2024-06-22\n---\nThe ${name} was held in the hall by the harbour.\n\n![A square](/images/square.svg)\n`
}

/** A site that can be built with timings, and what is kept of it by name. */
function site() {
  const folder = folderWith({ ...Object.fromEntries(articles), 'images/square.svg': square })
  const file = (name: string) => join(folder, name)
  const folders = { content: file('content'), images: file('images'), dist: file('dist'), cache: file('cache') }
  const built = async () => {
    const timings = recorder()
    const told = await build(folders, { today: '2024-07-01', cards: true, timings })
    return { recorded: timings.done(), told }
  }
  return { file, built }
}

/** How many of a kind were known, and why the others were made: `3 known; changed: news/summit.md`. */
function said({ memos }: Recorded, name: MemoName): string {
  const memo = memos.find((one) => one.name === name)
  if (!memo) return 'not asked'
  const reasons = memo.missed.map(({ name, why }) => `${why}: ${name}`)
  return [`${memo.known} known`, ...reasons.sort()].join('; ')
}

function reasons({ memos }: Recorded): Record<string, string[]> {
  return Object.fromEntries(memos.map(({ name, missed }) => [name, [...new Set(missed.map(({ why }) => why))]]))
}

describe('the timings of a build', () => {
  it('say of the first one that nothing was kept, and name what took long', async () => {
    const { recorded } = await site().built()
    expect(reasons(recorded)).toEqual({
      articles: ['empty'],
      pictures: ['empty'],
      made: ['empty'],
      cards: ['empty'],
      pages: ['empty'],
    })
    expect(said(recorded, 'articles')).toBe('0 known; empty: news/forum.md; empty: news/summit.md; empty: news/week.md')
    const stages = ['start', 'read', 'load', 'fetch', 'link', 'plan', 'pictures', 'cards', 'write', 'publish', 'keep']
    expect(recorded.stages.map(({ name }) => name)).toEqual(stages)
    expect(recorded.things).toContainEqual(
      expect.objectContaining({
        part: 'article',
        name: 'news/summit.md',
        format: 'markdown',
        bytes: article('summit').length,
      }),
    )
    const named = (part: string) => recorded.things.filter((thing) => thing.part === part).map(({ name }) => name)
    expect(named('render')).toContain('news/2024/summit/index.html')
    expect(named('made')).toContainEqual(expect.stringMatching(/^images\/square\.svg, \d+ px, \w+$/))
    expect(named('cards')).toContainEqual(expect.stringMatching(/^assets\/cards\/home\.\w+\.png$/))
  })

  it('say of a second one that all was known', async () => {
    const { built } = site()
    await built()
    const { recorded } = await built()
    expect(said(recorded, 'articles')).toBe('3 known')
    expect(reasons(recorded)).toEqual({ articles: [], pictures: [], made: [], cards: [], pages: [] })
  })

  it('name what changed, what is new, and the pages that show it', async () => {
    const { built, file } = site()
    await built()
    appendFileSync(file('content/news/summit.md'), 'More followed.\n')
    writeFileSync(file('content/news/meeting.md'), article('meeting'))
    const { recorded } = await built()
    expect(said(recorded, 'articles')).toBe('2 known; changed: news/summit.md; new: news/meeting.md')
    expect(said(recorded, 'pages')).toContain('content: news/2024/summit/index.html')
    expect(said(recorded, 'pages')).toContain('new: news/2024/meeting/index.html')
    expect(reasons(recorded).cards).toEqual(['unknown'])
  })

  it('say that the code is another', async () => {
    const { built, file } = site()
    await built()
    const edit = (name: string, from: RegExp, to: string) =>
      writeFileSync(file(name), readFileSync(file(name), 'utf8').replace(from, to))
    edit('cache/articles.tsv', /^(\w+)-\w+/gm, '$1-0123456789abcdef')
    edit('cache/pages.json', /"code":"\w+"/, '"code":"0123456789abcdef"')
    const { recorded } = await built()
    expect(reasons(recorded)).toMatchObject({ articles: ['code'], pages: ['code'], pictures: [] })
  })

  it('say what was damaged, and what somebody did to dist/', async () => {
    const { built, file } = site()
    await built()
    const kept = readFileSync(file('cache/articles.tsv'), 'utf8')
    writeFileSync(file('cache/articles.tsv'), kept.replace('summit was held', 'summit was hold'))
    truncateSync(file('cache/pages.json'), 30)
    expect(reasons((await built()).recorded)).toMatchObject({ articles: ['damaged'], pages: ['damaged'] })
    appendFileSync(file('dist/news/2024/forum/index.html'), '<!-- by hand -->')
    rmSync(file('dist/news/2024/week/index.html'))
    const pages = said((await built()).recorded, 'pages')
    expect(pages).toMatch(/; by-hand: news\/2024\/forum\/index.html; gone: news\/2024\/week\/index.html$/)
  })
})

describe('the page of timings', () => {
  it('is valid, stands alone, and names no host', async () => {
    const { built, file } = site()
    const { recorded, told } = await built()
    const odd = { part: 'article', name: 'news/<b>"&.md', wall: 900, cpu: 900, bytes: 12 } as const
    const page = file('of/timings.html')
    writeTimings(page, { ...recorded, things: [...recorded.things, odd] }, told, new Date('2024-07-01T10:00:00Z'))
    const html = readFileSync(page, 'utf8')
    const { results } = await new HtmlValidate(htmlRules).validateString(html, page)
    expect(results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`))).toEqual([])
    expect(html).not.toMatch(/https?:|NaN|undefined|Infinity/)
    expect(html).toContain('news/&lt;b>&quot;&amp;.md')
    expect(html).toContain('1 July 2024 at 10:00 UTC')
    for (const words of ['Nothing was kept yet', 'news/summit.md', 'Cards to draw']) expect(html).toContain(words)
  })

  it('says where nothing was done', () => {
    const page = join(folderWith(), 'timings.html')
    const stages = [
      { name: 'start', begins: 0, wall: 150, cpu: 140 },
      { name: 'look', begins: 150, wall: 50, cpu: 30 },
    ] as const
    writeTimings(page, { stages, things: [], memos: [], peak: 70_000_000 }, {}, new Date(0))
    const html = readFileSync(page, 'utf8')
    expect(html).toContain('Nothing that is read or published has changed since the last build.')
    expect(html).toContain('<h1>200 ms</h1>')
    expect(html).not.toContain('Slowest')
  })
})
