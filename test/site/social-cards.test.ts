import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BuildOptions, build } from '../../src/build.ts'
import type { Folders } from '../../src/model/source.ts'
import { folderWith } from '../folder-with.ts'
import { thingsOn } from '../page-data.ts'

const fixture = join(import.meta.dirname, 'fixtures/social-cards')

/** A copy of the fixture, to be changed; it lasts until the end of the test. */
function copied(): Folders {
  return inFolder(folderWith())
}

function inFolder(folder: string): Folders {
  cpSync(fixture, folder, { recursive: true })
  const at = (name: string) => join(folder, name)
  return { content: at('content'), images: at('images'), dist: at('dist'), cache: at('cache') }
}

const options: BuildOptions = { today: '2024-06-01', cards: true }

function pagesIn(dist: string): Map<string, string> {
  const paths = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith('.html'))
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)))
  return new Map(paths.sort().map((path) => [path, readFileSync(join(dist, path), 'utf8')]))
}

function metaOf(html: string, name: string): string | undefined {
  return new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1]
}

/** The file of the card that a page names, within dist/. */
function cardOf(html: string | undefined): string | undefined {
  return metaOf(html ?? '', 'og:image')?.replace('https://quay.example/forums/', '')
}

const cardsIn = ({ cache }: Folders) => readdirSync(join(cache, 'cards')).sort()

describe('the cards of a site', () => {
  let pages: ReadonlyMap<string, string>
  let dist: string
  beforeAll(async () => {
    const folders = inFolder(mkdtempSync(join(tmpdir(), 'daypass-cards-')))
    dist = folders.dist
    await build(folders, options)
    pages = pagesIn(dist)
  })
  afterAll(() => rmSync(join(dist, '..'), { recursive: true, force: true }))

  it('are named by every page that is indexed, each whole, of its size and with what it shows in words', async () => {
    expect(pages.size).toBe(39)
    for (const [path, html] of pages) {
      const file = cardOf(html)
      if (path === '404.html') {
        expect(file).toBeUndefined()
        continue
      }
      const { format, width, height } = await sharp(join(dist, file ?? '')).metadata()
      expect([width, height], path).toEqual([1200, 630])
      expect(metaOf(html, 'og:image:type'), path).toBe(`image/${format}`)
      expect([metaOf(html, 'og:image:width'), metaOf(html, 'og:image:height')]).toEqual(['1200', '630'])
      expect(metaOf(html, 'og:image:alt'), path).toMatch(/\p{L}{2}/u)
      expect(metaOf(html, 'twitter:card')).toBe('summary_large_image')
    }
  })

  it('are one for each page, but for pages of one list, narrowed or not, and of a topic or source with a single article', () => {
    const shared = [...pages].filter(([, html]) => cardOf(html)?.startsWith('assets/cards/archive.'))
    const isNarrowed = (path: string) => /^(news\/[^/]+|portfolio\/(en|zh-Hans))\/index\.html$/.test(path)
    const others = [...pages].flatMap(([path, html]) => {
      const file = cardOf(html)
      return file && !isNarrowed(path) && !file.includes('/archive.') ? [file] : []
    })
    expect(shared.map(([path]) => path.replace('/index.html', ''))).toEqual([
      'archive',
      'languages/ar',
      'languages/ja',
      'languages/zh-Hans',
      'sources',
      'sources/quay-post',
      'sources/source-66bcba',
    ])
    expect(new Set(others).size).toBe(others.length)
  })

  it('have the same names wherever the folders are', async () => {
    const elsewhere = copied()
    await build({ ...elsewhere, cache: folderWith() }, options)
    expect([...pagesIn(elsewhere.dist).values()].map(cardOf)).toEqual([...pages.values()].map(cardOf))
  })

  it('say what they show in the language of the page', () => {
    expect(metaOf(pages.get('events/harbour-forum-2023/index.html') ?? '', 'og:image:alt')).toBe(
      '港口论坛2023，2023年5月10日至11日',
    )
    expect(metaOf(pages.get('portfolio/harbour-forum/index.html') ?? '', 'og:image:alt')).toBe(
      'Two days by the water, in pictures, 5–6 June 2024',
    )
    expect(metaOf(pages.get('portfolio/harbour-forum/tide/index.html') ?? '', 'og:image:alt')).toBe('涨潮')
  })

  it('show the photograph, where a page has one', async () => {
    const path = ['portfolio/harbour-forum/quay/index.html', 'portfolio/harbour-forum/index.html']
    for (const one of path) expect(cardOf(pages.get(one))).toMatch(/\.jpg$/)
    expect(cardOf(pages.get('news/2024/harbour-hall/index.html'))).toMatch(/\.png$/)
  })

  it('stand for an article or an event without pictures in data, too', () => {
    const imageOn = (path: string, type: string) =>
      thingsOn(pages.get(path) ?? '').find((thing) => thing['@type'] === type)?.image
    for (const [path, type] of [
      ['news/2024/harbour-hall/index.html', 'NewsArticle'],
      ['events/harbour-forum-2023/index.html', 'Event'],
    ] as const) {
      expect(imageOn(path, type)).toEqual([metaOf(pages.get(path) ?? '', 'og:image')])
    }
    expect(imageOn('events/harbour-forum-2024/index.html', 'Event')).toHaveLength(3)
  })
})

describe('a second build', () => {
  it('draws no card, and one whose title has changed anew', async () => {
    const folders = copied()
    await build(folders, options)
    const before = cardsIn(folders)
    const old = cardOf(pagesIn(folders.dist).get('news/2024/harbour-hall/index.html')) ?? ''
    const stamps = () => cardsIn(folders).map((name) => statSync(join(folders.cache, 'cards', name)).mtimeMs)
    const drawnAt = stamps()
    expect((await build(folders, options)).written?.changed).toEqual([])
    expect(stamps()).toEqual(drawnAt)

    const file = join(folders.content, 'news/harbour-hall.md')
    writeFileSync(file, readFileSync(file, 'utf8').replace('second year', 'third year'))
    const { written } = await build(folders, options)
    const own = written?.changed.filter((path) => path.includes('assets/cards/'))
    expect(own).toEqual([cardOf(pagesIn(folders.dist).get('news/2024/harbour-hall/index.html'))])
    expect(written?.removed.filter((path) => path.includes('assets/cards/'))).toEqual([old])
    expect(cardsIn(folders).filter((name) => !before.includes(name))).toHaveLength(1)
    expect(cardsIn(folders)).toHaveLength(before.length)
  })
})

describe('no cards', () => {
  it.each([
    ['are drawn where the settings say so', 'socialCards: none\n', options],
    ['are drawn for a preview, which keeps those that were', '', { ...options, cards: false }],
  ])(
    '%s',
    async (_, setting, again) => {
      const folders = copied()
      await build(folders, options)
      const kept = cardsIn(folders)
      writeFileSync(
        join(folders.content, 'site.yaml'),
        `${readFileSync(join(folders.content, 'site.yaml'), 'utf8')}${setting}`,
      )
      const { diagnostics } = await build(folders, again)
      const pages = pagesIn(folders.dist)
      expect([...pages.values()].flatMap((html) => metaOf(html, 'og:image') ?? [])).toEqual([])
      expect(metaOf(pages.get('index.html') ?? '', 'og:title')).toContain('Quay')
      expect(existsSync(join(folders.dist, 'assets/cards'))).toBe(false)
      expect(diagnostics).toEqual([])
      expect(cardsIn(folders)).toEqual(kept)
    },
    60_000,
  )
})
