import { fromHtml } from 'hast-util-from-html'
import { describe, expect, it } from 'vitest'
import { plan } from '../../src/plan/plan.ts'
import { article, conference, figure, prose, site } from '../site-factory.ts'
import { all, attributes, pageAt, texts } from './pages-of.ts'
import { opened } from './search/reader.ts'

const forum = conference({
  ...{ slug: 'forum', name: 'Harbour Forum 2023', otherNames: ['港口论坛'], acronym: 'HF', start: '2023-05-02' },
  ...{ city: 'Porto', place: 'Hall of Ropes', organisers: ['Guild of Pilots'], coverage: ['news/2023/held'] },
  body: prose('<p>Pilots met.</p>'),
})
const whole = site({
  articles: [
    article({
      ...{ id: 'news/2023/held', title: '潮汐大会召开', language: 'zh-Hans', published: '2023-05-04', tags: ['Tides'] },
      ...{ source: { name: '海事日报', section: 'Weather desk' }, author: 'Ida Brandt', excerpt: 'A short account.' },
      body: [
        ...prose('<h2>引言</h2><p>第一段&amp;结尾</p><p>开头的<b>第二</b>段<br>续行</p><ul><li>One</li></ul>'),
        { kind: 'figure', figure: figure({ caption: 'A crane at dawn', credit: 'Photo: Weir' }) },
        { kind: 'gallery', rows: [[figure({ caption: 'Two tugs' }), figure({ alt: 'Ropes and buoys' })]] },
      ],
    }),
    article({
      id: 'portfolio/undated',
      title: 'Undated pictures',
      body: [],
      source: { url: 'https://www.port.example/x' },
    }),
  ],
  conferences: [forum],
})

describe('the search', () => {
  it.each([
    ['a title', '潮汐大会', ['news/2023/held']],
    ['a text', '第一段', ['news/2023/held']],
    ['words over a mark of emphasis and the end of a line', '开头的第二段续行', ['news/2023/held']],
    ['signs', '一段&结', ['news/2023/held']],
    ['a caption', 'crane dawn', ['news/2023/held']],
    ['a caption in a gallery', 'tugs', ['news/2023/held']],
    ['what a picture without a caption shows', 'buoys', ['news/2023/held']],
    ['a credit', 'weir', ['news/2023/held']],
    ['an excerpt', 'account', ['news/2023/held']],
    ['a source', '海事日报', ['news/2023/held']],
    ['the section of a source', 'weather desk', ['news/2023/held']],
    ['the host of a source', 'port.example', ['portfolio/undated']],
    ['an author', 'brandt', ['news/2023/held']],
    ['a topic', 'tides', ['news/2023/held']],
    ['an event, its articles, too', 'harbour forum', ['events/forum', 'news/2023/held']],
    ['an event by its other name', '港口论坛', ['events/forum', 'news/2023/held']],
    ['a place', 'porto ropes', ['events/forum']],
    ['an organiser', 'pilots', ['events/forum']],
    ['nothing over the end of a paragraph', '结尾开头', []],
  ])('finds %s', async (_, query, expected) => {
    expect(await found(query)).toEqual(expected)
  })

  it.each([
    [{ collection: 'events' }, ['events/forum']],
    [{ year: '2023' }, ['events/forum', 'news/2023/held']],
    [{ language: 'zh-Hans' }, ['news/2023/held']],
    [{ source: '海事日报' }, ['news/2023/held']],
    [{ source: '海事日报', language: 'en' }, []],
  ])('is narrowed to %o', async (wanted, expected) => {
    expect(await found('harbour', wanted)).toEqual(expected)
  })

  it('shows an article and an event in a row each, and quotes what is not in it', async () => {
    const { index, find } = await openedSite()
    const [event, report] = await Promise.all((await find('harbour')).map((record) => index.show(record)))
    const [eventRow, reportRow] = [event, report].map((shown) => fromHtml(shown?.row ?? '', { fragment: true }))
    if (!eventRow || !reportRow) throw new Error('There are no rows')

    expect(texts(all(eventRow, 'h3'))).toEqual(['Harbour Forum 2023'])
    expect(texts(all(eventRow, 'p', 'prov'))).toEqual(['Conference 2 May 2023 Hall of Ropes, Porto'])
    expect(texts(all(eventRow, 'p'))).toContain('A short account.')
    expect(attributes(all(reportRow, 'a'), 'href')).toContain('/news/2023/held/')
    expect(attributes(all(reportRow, 'h3'), 'lang')).toEqual(['zh-Hans'])
    expect(report?.text).toBe(
      [
        '引言',
        '第一段&结尾',
        '开头的第二段 续行',
        'One',
        'A crane at dawn',
        'Photo: Weir',
        'Two tugs',
        'Ropes and buoys',
      ].join('\n'),
    )
  })

  it('has a page that leads to the lists without a script, in both languages of the site', () => {
    const page = pageAt('search/index.html', whole)
    const [noscript] = all(pageAt('search/index.html', site({ ...whole, settings: { base: '/pass' } })), 'noscript')

    expect(attributes(all(page, 'form'), 'action')).toEqual(['/search/'])
    expect(texts(all(page, 'h1'))).toEqual(['Search 搜索'])
    expect(all(page, 'p', 'told').map(({ properties }) => properties.role)).toEqual(['status'])
    expect(noscript && texts(all(noscript, 'a'))).toEqual([
      'Portfolio 影像',
      'News 新闻',
      'Events 会议',
      'Archive 档案',
    ])
  })

  it('is in the first language of the site', () => {
    const page = pageAt('search/index.html', site({ ...whole, settings: { languages: ['zh-Hans', 'en'] } }))

    expect(texts(all(page, 'h1'))).toEqual(['搜索 Search'])
    expect(attributes(all(page, 'p', 'told'), 'dataOne')).toEqual(['找到1条与“{query}”有关的结果'])
  })

  it('is reached from every page, and its index is asked for by none but its own', () => {
    const home = pageAt('index.html', whole)

    expect(attributes(all(home, 'a'), 'href')).toContain('/search/')
    expect(attributes(all(home, 'script'), 'src').filter((src) => src.includes('search'))).toEqual([])
  })
})

async function openedSite() {
  const outputs = plan(whole)
  const addresses = outputs.map(({ path }) => `/${path}`).filter((path) => /\/index\.\w+\.json$/.test(path))
  return opened(addresses, outputs)
}

async function found(query: string, wanted?: Record<string, string>): Promise<string[]> {
  const { index, find } = await openedSite()
  const rows = await Promise.all((await find(query, wanted)).map((record) => index.show(record)))
  return rows
    .flatMap(({ row }) => attributes(all(fromHtml(row, { fragment: true }), 'a'), 'href').slice(0, 1))
    .map((href) => href.replace(/^\/|\/$/g, ''))
}
