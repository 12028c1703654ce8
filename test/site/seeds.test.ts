import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Build, build } from '../../src/build.ts'
import { type Explanation, explain } from '../../src/explain.ts'
import type { Folders } from '../../src/model/source.ts'
import { problemsOfData, thingsOn } from '../page-data.ts'
import { readCalendar } from '../plan/calendar/read-calendar.ts'

const seeds = resolve(import.meta.dirname, '../../../shared/seeds')
const isHere = existsSync(seeds)
if (!isHere) console.log(`Skipped: the original clippings are not at ${seeds}.`)

// The five originals as editors sent them: nothing in Daypass was made to fit them but general rules.
describe.skipIf(!isHere)('the original clippings', () => {
  const made = mkdtempSync(join(tmpdir(), 'daypass-seeds-'))
  const folders: Folders = {
    content: seeds,
    images: resolve(import.meta.dirname, '../../images'),
    dist: join(made, 'dist'),
    cache: join(made, 'cache'),
  }
  let built: Build
  let read: Explanation[]
  const page = (path: string) => readFileSync(join(folders.dist, path, 'index.html'), 'utf8')

  beforeAll(async () => {
    built = await build(folders)
    const explained = await explain(
      readdirSync(seeds)
        .sort()
        .map((name) => join(seeds, name)),
      folders,
    )
    // As other programs get it: absent fields are left out.
    read = JSON.parse(JSON.stringify(explained))
  })
  afterAll(() => rmSync(made, { recursive: true, force: true }))

  it('build without an error or a warning', () => {
    expect(built.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
    expect(built.site.articles.map(({ id }) => id)).toEqual([
      'news/2024/002-beijing-ai-native',
      'news/2023/001-pujiang-forum',
      'news/2022/004-zgc-forum',
      'news/2021/003-waic-pudong',
      'portfolio/000-industry-summit',
    ])
  })

  it('000: Markdown of academicpages, with image tables', () => {
    expect(read[0]).toMatchObject({
      loader: 'markdown',
      article: {
        title: 'Industry Summit',
        language: 'en',
        collection: 'portfolio',
        tags: [],
        excerpt: '2024 Artificial Intelligence for Biopharma Conference',
        cover: '/images/AIBC2024/2024-AIBC-0.png',
      },
      leftOut: [],
      found: {
        title: { line: 2, column: 1, rule: 'front matter title' },
        excerpt: { line: 3, column: 1, rule: 'front matter excerpt' },
        collection: { line: 4, column: 1, rule: 'front matter collection' },
        cover: { line: 3, column: 1, rule: 'picture in the excerpt' },
      },
      diagnostics: [],
    })
    expect(absent(read[0], 'published', 'updated', 'author', 'source')).toBe(true)
    expect(read[0]?.text?.split('\n\n')).toHaveLength(1)
    expect(read[0]?.text).toMatch(/^In recent years, .* related technology and industry\.$/)
    const drugs = 'The question of what drugs can be defined as being developed by AI remains undefined'
    const talents = 'How to cultivate cross-disciplinary talents of AI for Medicine'
    expect(read[0]?.figures).toEqual([
      { src: '/images/AIBC2024/2024-AIBC-1.png', alt: '', caption: drugs },
      { src: '/images/AIBC2024/2024-AIBC-2.png', alt: '', caption: drugs },
      { src: '/images/AIBC2024/2024-AIBC-3.png', alt: '', caption: talents },
      { src: '/images/AIBC2024/2024-AIBC-4.png', alt: '', caption: talents },
      { src: '/images/AIBC2024/2024-AIBC-5.png', alt: '' },
      { src: '/images/AIBC2024/2024-AIBC-6.png', alt: '' },
    ])
    const galleries = built.site.articles
      .at(-1)
      ?.body.flatMap((block) => (block.kind === 'gallery' ? [block.rows] : []))
    expect(galleries?.map((rows) => rows.map((row) => row.length))).toEqual([[2, 2, 2]])
    const html = page('portfolio/000-industry-summit')
    const captions = html.match(/<figcaption[\s\S]*?<\/figcaption>/g) ?? []
    expect(captions.map((caption) => [drugs, talents].findIndex((text) => caption.includes(text)))).toEqual([0, 1, -1])
  })

  it('001: pasted news with section line, title, byline and footer', () => {
    expect(read[1]).toMatchObject({
      loader: 'plain-text',
      article: {
        title: '2023 “AI for Science” Pujiang Innovation Forum Held',
        language: 'en',
        collection: 'news',
        published: '2023-08-02',
        author: 'admin',
        source: { name: 'Original', section: 'Conference Season' },
      },
      figures: [],
      leftOut: [
        { line: 19, text: 'Latest News', rule: 'other articles' },
        { line: 21, text: '沪公网安备 31010402009841号', rule: 'registration number' },
      ],
      found: {
        title: { line: 3 },
        published: { line: 5, rule: 'byline Time' },
        author: { line: 5 },
        'source.name': { line: 5 },
        'source.section': { line: 1 },
      },
    })
    expect(absent(read[1], 'updated', 'cover')).toBe(true)
    const paragraphs = read[1]?.text?.split('\n\n') ?? []
    expect(paragraphs.map((paragraph) => paragraph.slice(0, 20))).toEqual([
      'On April 2, 2023, th',
      'The rapid developmen',
      'The event saw the la',
      'In addition, the “Zh',
      'Artificial intellige',
    ])
    expect(page('news/2023/001-pujiang-forum')).not.toMatch(/Latest News|公网安备/)
  })

  it('002: pasted news with breadcrumb and a caption without its picture', () => {
    expect(read[2]).toMatchObject({
      loader: 'plain-text',
      article: {
        title: '2024 Beijing AI Native Industry Innovation Conference held',
        language: 'en',
        collection: 'news',
        updated: '2024-04-10',
        source: { section: 'Industries' },
      },
      figures: [
        {
          alt: '',
          caption: 'The 2024 Beijing AI Native Industry Innovation Conference kicks off',
          credit: 'beijingetown.com.cn',
        },
      ],
      leftOut: [],
      found: {
        title: { line: 3 },
        'event.start': { line: 7 },
        updated: { line: 5, rule: 'byline Updated' },
        'source.section': { line: 1, rule: 'breadcrumb' },
      },
      diagnostics: [],
    })
    expect(absent(read[2], 'published', 'author', 'cover')).toBe(true)
    expect(read[2]?.figures?.[0]).not.toHaveProperty('src')
    expect(read[2]?.text?.split('\n\n')).toHaveLength(8)
    expect(read[2]?.text).not.toContain('kicks off')
  })

  it('003: pasted news with debris above and the site in the byline', () => {
    expect(read[3]).toMatchObject({
      loader: 'plain-text',
      article: {
        title: "WAIC brings opportunity to Pudong's AI development",
        language: 'en',
        collection: 'news',
        updated: '2021-07-13',
        source: { name: 'en.pd-italent.com', section: 'Whats New' },
      },
      figures: [],
      leftOut: [{ line: 1, text: 'tel', rule: 'contact line' }],
      found: { title: { line: 5 }, updated: { line: 7 }, 'source.name': { line: 7 }, 'source.section': { line: 3 } },
    })
    expect(absent(read[3], 'published', 'author', 'cover')).toBe(true)
    expect(read[3]?.text?.split('\n\n')).toHaveLength(9)
  })

  it('004: Chinese HTML of Hexo', () => {
    expect(read[4]).toMatchObject({
      loader: 'html',
      article: {
        title: '日程公布！2022中关村论坛系列活动——科学智能峰会盛会来袭',
        language: 'zh-Hans',
        collection: 'news',
        published: '2022-08-05',
        author: 'MIT 科技评论',
        tags: ['新媒体', 'MIT 科技评论', '首页'],
        cover: 'https://p3.toutiaoimg.com/origin/tos-cn-i-qvj2lq49k0/a5450b4adbd343fe850e032875e77996',
      },
      figures: [
        { src: 'https://p6.toutiaoimg.com/origin/tos-cn-i-qvj2lq49k0/23f2d6a6831b4d6b8f271d458c61b082', alt: '' },
        { src: 'https://p3.toutiaoimg.com/origin/tos-cn-i-qvj2lq49k0/e63d687e30f3453e98db22eb5125f20c', alt: '' },
      ],
      found: {
        title: { line: 3, rule: 'front matter title' },
        published: { line: 11 },
        tags: { line: 4 },
        cover: { line: 8 },
      },
    })
    expect(absent(read[4], 'updated', 'source')).toBe(true)
    expect(read[4]?.diagnostics.map(({ rule, line }) => [rule, line])).toEqual([
      ['front-matter-late', 2],
      ['link-removed', 16],
    ])
    const blocks = read[4]?.text?.split('\n\n') ?? []
    expect(blocks).toHaveLength(6)
    expect(blocks[4]).toBe('关于中关村论坛')
    expect(blocks.every((block) => block.trim() !== '')).toBe(true)

    const html = page('news/2022/004-zgc-forum')
    expect(html.split('a5450b4adbd343fe850e032875e77996')).toHaveLength(2)
    expect(html).not.toMatch(/\sstyle=|undefined|referrerpolicy|<img[^>]+src="https?:|<p>\s*<\/p>/)
    expect(html).toContain('<strong>8月8日至8月11日</strong>')
    expect(html).toContain('href="http://ai4ssummit.bjaisi.com/">http')
    expect(html).toMatch(/<html[^>]* lang="zh-Hans"/)
  })

  it('tell of their events', () => {
    expect(read.map(({ article }) => article?.event)).toMatchObject([
      {
        name: '2024 Artificial Intelligence and Biomedical Ecology Conference',
        ...{ acronym: 'AIBC', start: '2024-06-20', end: '2024-06-21', city: 'Shanghai' },
      },
      {
        name: '2023 “AI for Science” Pujiang Innovation Forum',
        ...{ start: '2023-04-02', end: '2023-04-02', place: 'Zhangjiang Science Hall', city: 'Shanghai' },
        organisers: [
          'Science and Technology Commission of Shanghai Municipality',
          'Shanghai Jiao Tong University',
          'Shanghai Center for Pujiang Innovation Forum',
          'Shanghai Zhangjiang (Group) Co., Ltd.',
        ],
      },
      {
        name: '2024 Beijing AI Native Industry Innovation Conference',
        ...{ start: '2024-03-29', end: '2024-03-29', place: 'Beijing E-Town', city: 'Beijing' },
      },
      {
        name: 'World Artificial Intelligence Conference 2021',
        ...{ acronym: 'WAIC', start: '2021-07-08', end: '2021-07-10', place: 'Pudong', city: 'Shanghai' },
      },
      {
        name: '科学智能峰会',
        otherNames: ['2022中关村论坛系列活动——科学智能峰会'],
        ...{ start: '2022-08-08', end: '2022-08-11', online: true, url: 'http://ai4ssummit.bjaisi.com/' },
      },
    ])
    expect(read[1]?.diagnostics).toMatchObject([{ rule: 'event-long-past', line: 7 }, { rule: 'lines-left-out' }])
  })

  it('stand in a calendar, and tell machines of their events', () => {
    const { entries } = readCalendar(readFileSync(join(folders.dist, 'events.ics'), 'utf8'))
    expect(entries.map(({ start, end, properties }) => [start, end, properties.location, properties.status])).toEqual([
      ['2024-06-20', '2024-06-22', 'Shanghai, China', 'CONFIRMED'],
      ['2024-03-29', '2024-03-30', 'Beijing E-Town, China', 'CONFIRMED'],
      ['2023-04-02', '2023-04-03', 'Zhangjiang Science Hall, Shanghai, China', 'CONFIRMED'],
      ['2022-08-08', '2022-08-12', '线上', 'CONFIRMED'],
      ['2021-07-08', '2021-07-11', 'Pudong, Shanghai, China', 'CONFIRMED'],
    ])
    const paths = readdirSync(folders.dist, { recursive: true, encoding: 'utf8' })
    const pages = new Map(
      paths
        .filter((path) => path.endsWith('.html'))
        .map((path) => [path, readFileSync(join(folders.dist, path), 'utf8')]),
    )
    expect(problemsOfData(pages, built.site.settings.url)).toEqual([])
    const events = [...pages.values()].flatMap(thingsOn).filter((thing) => thing['@type'] === 'Event')
    expect(events).toHaveLength(5)
  })
})

function absent(explanation: Explanation | undefined, ...names: string[]): boolean {
  const { article } = JSON.parse(JSON.stringify(explanation))
  return names.every((name) => !(name in article))
}
