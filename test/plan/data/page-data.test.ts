import { describe, expect, it } from 'vitest'
import { plan } from '../../../src/plan/plan.ts'
import { problemsOfData, thingsOn } from '../../page-data.ts'
import { article, conference, figure, picture, site } from '../../site-factory.ts'
import { all, pageAt, textAt } from '../pages-of.ts'

const whole = site({
  settings: { url: 'https://example.org/pass', base: '/pass' },
  articles: [
    ...Array.from({ length: 30 }, (_, number) => article({ id: `news/2024/n${number}`, title: `Report ${number}` })),
    article({ id: 'portfolio/p', title: 'Pictures', body: [{ kind: 'figure', figure: figure() }] }),
  ],
  conferences: [
    conference({ slug: 'b', name: 'B', start: '2024-06-20', city: 'Porto', coverage: ['portfolio/p', 'news/2024/n1'] }),
    conference({ slug: 'a', name: 'A', body: [{ kind: 'figure', figure: figure() }] }),
  ],
  pictures: { '/images/a.png': picture() },
})

function thingsAt(path: string) {
  return thingsOn(textAt(path, whole))
}

describe('what a page says to machines', () => {
  it('holds what is required of it, with ids that something has, on every page', () => {
    const pages = plan(whole).flatMap((output) =>
      output.kind === 'text' && output.path.endsWith('.html') ? [[output.path, output.render()] as const] : [],
    )
    expect(problemsOfData(new Map(pages), whole.settings.url)).toEqual([])
  })

  it('is nothing where no page is', () => {
    expect(thingsAt('404.html')).toEqual([])
  })

  it('begins with the site', () => {
    expect(thingsAt('index.html')).toMatchObject([
      {
        ...{ '@type': 'WebSite', '@id': 'https://example.org/pass/#site', url: 'https://example.org/pass/' },
        ...{ name: 'Daypass', description: 'Conference news and pictures', inLanguage: ['en', 'zh-Hans'] },
      },
      { '@type': 'WebPage', '@id': 'https://example.org/pass/', isPartOf: { '@id': 'https://example.org/pass/#site' } },
    ])
  })

  it('lists what a list shows', () => {
    const [, page, , list] = thingsAt('events/index.html')
    expect(page).toMatchObject({
      ...{ '@type': 'CollectionPage', mainEntity: { '@id': 'https://example.org/pass/events/#list' } },
    })
    expect(list).toEqual({
      ...{ '@type': 'ItemList', '@id': 'https://example.org/pass/events/#list', numberOfItems: 2 },
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'B', url: 'https://example.org/pass/events/b/' },
        { '@type': 'ListItem', position: 2, name: 'A', url: 'https://example.org/pass/events/a/' },
      ],
    })
  })

  it.each([
    ['news/index.html', ['Home', 'News']],
    ['news/page/2/index.html', ['Home', 'News', 'News · Page 2']],
    ['portfolio/p/index.html', ['Home', 'Portfolio', 'Pictures']],
    ['portfolio/p/a/index.html', ['Home', 'Portfolio', 'Pictures', 'Picture 1, Pictures']],
    ['events/a/a/index.html', ['Home', 'Events', 'A', 'Picture 1, A']],
  ])('says the way to it: %s', (path, steps) => {
    const way = thingsAt(path).find((thing) => thing['@type'] === 'BreadcrumbList')
    expect(way?.itemListElement).toMatchObject(steps.map((name, index) => ({ position: index + 1, name })))
  })

  it('cannot be ended by a text', () => {
    const evil = '</script><script>alert(1)</script><!--<script>\u2028\u2029]]>&amp;\ud800"\\'
    const hostile = site({
      articles: [article({ id: 'news/2024/evil', title: evil, author: evil, tags: [evil], excerpt: evil })],
      conferences: [
        conference({ name: evil, otherNames: [evil], city: evil, start: '2024-06-20', coverage: ['news/2024/evil'] }),
      ],
    })
    for (const path of ['events/a-conference/index.html', 'news/2024/evil/index.html']) {
      const html = textAt(path, hostile)
      const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
      expect(json).toMatch(/^\{[^<>&\u2028\u2029\ud800-\udfff]+\}$/)
      expect(JSON.parse(json)['@graph'].at(-1)).toMatchObject(
        path.startsWith('news') ? { headline: evil } : { name: evil },
      )
      const scripts = all(pageAt(path, hostile), 'script')
      expect(scripts.filter(({ properties }) => !properties.src)).toHaveLength(1)
    }
  })
})

describe('the check of data', () => {
  const wrap = (...graph: object[]) =>
    `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph })}</script>`
  const event = {
    ...{
      '@type': 'Event',
      '@id': 'https://a.example/#event',
      name: 'A',
      url: 'https://a.example/',
      startDate: '2024-06-20',
    },
    ...{
      eventStatus: 'x',
      eventAttendanceMode: 'x',
      location: { '@type': 'VirtualLocation', url: 'https://b.example/' },
    },
  }

  it.each([
    ['nothing', wrap(event), []],
    ['no data', '<p>Text</p>', ['no data']],
    ['a required field', wrap({ ...event, startDate: undefined }), ['Event without startDate']],
    [
      'a required field within',
      wrap({ ...event, location: { '@type': 'VirtualLocation' } }),
      ['VirtualLocation without url'],
    ],
    ['a date', wrap({ ...event, startDate: '2024-06' }), ['startDate is no date: 2024-06']],
    ['an end', wrap({ ...event, endDate: '2024-06-19' }), ['ends early']],
    ['a whole address', wrap({ ...event, sameAs: '/a/' }), ['sameAs is no address: /a/']],
    ['an id', wrap({ ...event, superEvent: { '@id': 'https://a.example/#no' } }), ['nothing is https://a.example/#no']],
    ['an id of its own', wrap(event, event), ['two things of one id']],
  ])('tells what is missing: %s', (_, html, problems) => {
    expect(problemsOfData(new Map([['a.html', html]]), 'https://a.example')).toEqual(
      problems.map((problem) => `a.html: ${problem}`),
    )
  })
})
