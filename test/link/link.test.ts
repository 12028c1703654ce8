import { describe, expect, it } from 'vitest'
import { link } from '../../src/link/link.ts'
import type { Article } from '../../src/model/article.ts'
import type { EventMention } from '../../src/model/event-mention.ts'
import type { Picture } from '../../src/model/picture.ts'
import { article, mention, picture, site } from '../site-factory.ts'

const { settings } = site()
const place = { line: 2, column: 1 }
const linked = (articles: Article[], pictures: Picture[] = []) =>
  link({ articles, pictures, assets: [] }, settings, '2024-06-01')

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
      { slug: 'open-archives-2023', name: 'Open Archives', start: '2023-05-09', city: 'Porto' },
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
      const { value, diagnostics } = linked(
        [article({ cover: { src, alt: '', ...place } })],
        [picture({ path: 'hall/a.png' })],
      )
      expect([value.pictures[src]?.path, diagnostics]).toEqual(['hall/a.png', []])
    },
  )

  it('gives links that name an article its address, and takes away those that name none', () => {
    const hrefs = ['/@/other.md#part', '/@/2024-03-29-other', '/@/Other%20News', '/@/bundle/', '/@/day', '/@/lost']
    const html = hrefs.map((href) => `<p><a href="${href}">${href.slice(3)}</a>.</p>`).join('')
    const own = article({
      path: 'news/own.md',
      links: hrefs.map((href) => ({ href, ...place })),
      body: [{ kind: 'prose', html }],
    })
    const other = article({ slug: 'other', path: 'news/2024-03-29-other.md', title: 'Other news' })
    const bundle = article({ slug: 'bundle', path: 'news/bundle/index.md' })
    const { value, diagnostics } = linked([own, other, bundle, event('day', {})])
    const [body] = value.articles.find(({ path }) => path === own.path)?.body ?? []
    expect(body?.kind === 'prose' ? body.html.split('</p>').slice(0, -1) : []).toEqual([
      '<p><a href="/news/2024/other/">other.md#part</a>.',
      '<p><a href="/news/2024/other/">2024-03-29-other</a>.',
      '<p><a href="/news/2024/other/">Other%20News</a>.',
      '<p><a href="/news/2024/bundle/">bundle/</a>.',
      '<p><a href="/events/day/">day</a>.',
      '<p>lost.',
    ])
    expect(diagnostics).toContainEqual(expect.objectContaining({ path: 'news/own.md', line: 2, rule: 'link-broken' }))
  })

  it('finds pictures beside their article, in its own folder, and by a name that no other has', () => {
    const beside = ['a/cover.png', 'b/cover.png', 'b/images/inside.png', 'c/own.png', 'attachments/alone.png']
    const pictures = beside.map((path) => picture({ path: `../content/news/${path}` }))
    const pathOf = (path: string, src: string) => {
      const { value } = linked([article({ path: `news/${path}`, cover: { src, alt: '', ...place } })], pictures)
      return value.pictures[value.articles[0]?.cover?.src ?? '']?.path
    }
    expect(pathOf('a/index.md', 'cover.png')).toBe('../content/news/a/cover.png')
    expect(pathOf('b/index.zh.md', './cover.png?v=2')).toBe('../content/news/b/cover.png')
    expect(pathOf('b/index.md', 'inside.png')).toBe('../content/news/b/images/inside.png')
    expect(pathOf('b/index.md', '../a/cover.png')).toBe('../content/news/a/cover.png')
    expect(pathOf('b/index.md', '/news/a/cover.png')).toBe('../content/news/a/cover.png')
    expect(pathOf('c.md', 'own.png')).toBe('../content/news/c/own.png')
    expect(pathOf('d.md', 'alone.png')).toBe('../content/news/attachments/alone.png')
    expect(pathOf('d.md', 'cover.png')).toBeUndefined()
  })

  it('says what is wrong with a field of a sidecar in the sidecar', () => {
    const sidecar = 'news/own.yaml'
    const found = { ...place, rule: 'front matter', confidence: 1, sidecar }
    const own = article({
      path: 'news/own.txt',
      cover: { src: 'lost.png', alt: '', ...place },
      event: mention({ slug: 'no-such' }),
      found: { cover: found, event: found },
    })
    expect(linked([own]).diagnostics).toMatchObject([
      { path: sidecar, rule: 'event-unknown' },
      { path: sidecar, rule: 'picture-missing' },
    ])
  })
})
