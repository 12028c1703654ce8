import { describe, expect, it } from 'vitest'
import { article, conference, figure, picture, prose, site } from '../site-factory.ts'
import { all, attributes, pageAt, texts } from './pages-of.ts'

describe('the home page', () => {
  const conferences = ['2026-03-01', '2025-02-01', '2024-06-20', '2024-06-20', '2023-04', '2022-08-08'].map(
    (start, index) => conference({ slug: `c${index}`, name: `C${index}`, start }),
  )
  const articles = [
    ...[1, 2, 3, 4].map((number) => article({ id: `news/2024/r${number}`, title: `R${number}` })),
    article({ id: 'portfolio/p', title: 'P', body: [{ kind: 'figure', figure: figure() }] }),
    article({ id: 'portfolio/older', title: 'Older' }),
  ]
  const pictures = { '/images/a.png': picture() }
  const page = pageAt('index.html', site({ conferences, articles, pictures, today: '2026-06-01' }))

  it('lists the five newest conferences, the newest entry and three reports', () => {
    expect(texts(all(page, 'ol', 'ticker').flatMap((list) => all(list, 'h2')))).toEqual(['C0', 'C1', 'C2', 'C3', 'C4'])
    expect(texts(all(page, 'h3'))).toEqual(['P', 'R1', 'R2', 'R3'])
  })

  it('lists first what is to come, soonest first, and marks it in the languages of the site', () => {
    const open = pageAt('index.html', site({ conferences, today: '2025-02-01' }))
    const [ticker] = all(open, 'ol', 'ticker')
    const marks = ticker ? all(ticker, 'p', 'when').filter(({ properties }) => !properties.hidden) : []

    expect(ticker && texts(all(ticker, 'h2'))).toEqual(['C1', 'C0', 'C2', 'C3', 'C4'])
    expect(texts(marks)).toEqual(['On now 正在举行', 'Upcoming 即将举行'])
  })

  it('keeps some more ready where more than five are to come', () => {
    const coming = Array.from({ length: 12 }, (_, index) =>
      conference({ slug: `u${index}`, name: `U${index}`, start: `2027-01-${10 + index}` }),
    )
    const [ticker] = all(pageAt('index.html', site({ conferences: coming.reverse() })), 'ol', 'ticker')
    const items = ticker ? all(ticker, 'li') : []

    expect(items.map((item) => `${texts(all(item, 'h2'))}${item.properties.hidden ? ' hidden' : ''}`)).toEqual([
      ...['U0', 'U1', 'U2', 'U3', 'U4', 'U5 hidden', 'U6 hidden', 'U7 hidden', 'U8 hidden', 'U9 hidden'],
    ])
  })

  it('draws no seat of one that was cancelled', () => {
    const cancelled = [conference({ slug: 'off', start: '2024-06-20', cancelled: true })]
    const [chart] = all(pageAt('index.html', site({ conferences: cancelled })), 'svg', 'plan')

    expect(chart && all(chart, 'a')).toEqual([])
  })

  it('draws every day on which something was held; a shared seat is the newest one’s', () => {
    const [chart] = all(page, 'svg', 'plan')

    expect(chart && all(chart, 'a').map((link) => [link.properties.href, link.properties.dataEd])).toEqual([
      ['/events/c0/', '2'],
      ['/events/c1/', '1'],
      ['/events/c2/', '0'],
      ['/events/c5/', '6'],
    ])
    expect(chart && texts(all(chart, 'title'))[0]).toBe('C0, 1 March 2026')
  })

  it('wears the colours of all years, oldest first', () => {
    expect(
      attributes(
        all(page, 'div', 'strap').flatMap((strap) => all(strap, 'i')),
        'dataEd',
      ),
    ).toEqual([...['6', '7', '0', '1', '2']])
  })

  it('leads to the years', () => {
    const [ledger] = all(page, 'ul', 'ledger')

    expect(ledger && attributes(all(ledger, 'a'), 'href')).toEqual(
      ['2026', '2025', '2024', '2023', '2022'].map((year) => `/events/#y${year}`),
    )
  })

  it('asks for one picture at once, and for the others when they are near', () => {
    const images = all(page, 'img')

    expect(images.filter(({ properties }) => properties.fetchPriority === 'high')).toHaveLength(1)
    expect(images.filter(({ properties }) => properties.loading !== 'lazy')).toHaveLength(1)
  })
})

describe('what a page says of itself', () => {
  it('is its excerpt, cut where a sentence ends', () => {
    const excerpt = `${'Words and more words. '.repeat(12)}`
    const page = pageAt('news/2024/x/index.html', site({ articles: [article({ id: 'news/2024/x', excerpt })] }))
    const [description = ''] = metaOf(page, 'description')

    expect(description).toMatch(/^(Words and more words\. )+Words and more words\.$/)
    expect(description.length).toBeLessThanOrEqual(160)
    expect(metaOf(page, 'og:description')).toEqual([description])
    expect(metaOf(page, 'og:type')).toEqual(['article'])
    expect(metaOf(page, 'og:url')).toEqual(['https://daypass.example/news/2024/x/'])
  })

  it('counts Han characters, and cuts between Chinese words', () => {
    const excerpt = '人工智能大会在上海召开，'.repeat(20)
    const report = article({ id: 'news/2024/x', language: 'zh-Hans', excerpt })
    const [description = ''] = metaOf(pageAt('news/2024/x/index.html', site({ articles: [report] })), 'description')

    expect(description.length).toBeLessThanOrEqual(160)
    expect(description).toMatch(/(人工|智能|大会|在|上海|召开)…$/)
  })

  it('is how it begins where it has no excerpt', () => {
    const report = article({ id: 'news/2024/x', body: prose('<p>It begins &#x26; <b>goes</b> on.</p>') })

    expect(metaOf(pageAt('news/2024/x/index.html', site({ articles: [report] })), 'description')).toEqual([
      'It begins & goes on.',
    ])
  })

  it('is not to be indexed where there is no page', () => {
    expect(metaOf(pageAt('404.html', site()), 'robots')).toEqual(['noindex'])
  })
})

function metaOf(page: ReturnType<typeof pageAt>, name: string): string[] {
  const named = all(page, 'meta').filter(({ properties }) => [properties.name, properties.property].includes(name))
  return attributes(named, 'content')
}
