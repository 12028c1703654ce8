import { describe, expect, it } from 'vitest'
import { link } from '../../src/link/link.ts'
import type { Article, EventMention } from '../../src/model/article.ts'
import { article, picture, site } from '../site-factory.ts'

const { settings } = site()
const place = { line: 2, column: 1 }
const linked = (articles: Article[], pictures = [picture({ path: 'hall/a.png' })]) =>
  link({ articles, pictures, assets: [] }, settings)

function mention(given: Partial<EventMention>): EventMention {
  return { ...place, organisers: [], articles: [], ...given }
}

function event(slug: string, given: Partial<EventMention>): Article {
  const about = mention({ name: slug, ...given })
  return article({
    id: `events/${slug}`,
    slug,
    collection: 'events',
    path: `events/${slug}.md`,
    title: slug,
    event: about,
  })
}

describe('link', () => {
  it('sorts articles newest first, undated ones last, those of a day by address', () => {
    const days = [undefined, '2023-05-09', '2024-01-01', '2023-05-09']
    const articles = days.map((published, index) => article({ slug: `a${index}`, published }))
    expect(linked(articles).value.articles.map(({ slug }) => slug)).toEqual(['a2', 'a1', 'a3', 'a0'])
  })

  it('joins an article by the list of an event, and by its own field', () => {
    const articles = [
      article({ slug: 'named' }),
      article({ slug: 'naming', event: mention({ slug: 'open' }) }),
      event('open', { articles: [{ name: 'named', ...place }] }),
    ]
    const { value, diagnostics } = linked(articles)
    expect(diagnostics).toEqual([])
    expect(value.conferences.map(({ slug, coverage }) => [slug, coverage])).toEqual([
      ['open', ['news/2024/named', 'news/2024/naming']],
    ])
  })

  it('makes one conference of articles that give it the same name, and keeps what each knows', () => {
    const articles = [
      article({ slug: 'one', event: mention({ name: 'Open Archives', start: '2023-05-09' }) }),
      article({ slug: 'two', event: mention({ name: 'Open Archives', city: 'Porto' }) }),
    ]
    expect(linked(articles).value.conferences).toMatchObject([
      { slug: 'open-archives', name: 'Open Archives', start: '2023-05-09', city: 'Porto' },
    ])
  })

  it('lets the file of an event win over articles, and keeps their other names', () => {
    const own = event('open', { name: 'Open Archives', start: '2023-05-09' })
    const other = article({ slug: 'one', event: mention({ slug: 'open', name: 'Archive Days', start: '2023-05-10' }) })
    expect(linked([own, other]).value.conferences).toMatchObject([
      { name: 'Open Archives', start: '2023-05-09', otherNames: ['Archive Days'] },
    ])
  })

  it.each(['/images/hall/a.png', 'images/hall/a.png', '../images/hall/a.png', '/images/hall/a.png?v=2'])(
    'finds the picture that %s means',
    (src) => {
      const { value, diagnostics } = linked([article({ cover: { src, alt: '', ...place } })])
      expect([value.pictures[src]?.path, diagnostics]).toEqual(['hall/a.png', []])
    },
  )

  it('knows which links lead to a page', () => {
    const hrefs = ['/', '/news/', '/news/2024/a-report/', '/news/2024/a-report#x', '/nwes/']
    const links = hrefs.map((href) => ({ href, ...place }))
    expect(linked([article({ links })]).diagnostics.map(({ reason }) => reason)).toEqual([
      'No page of this site has the address /nwes/',
    ])
  })
})
