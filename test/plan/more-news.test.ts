import { expect, it } from 'vitest'
import { indexed } from '../../src/plan/indexed-site.ts'
import { moreNews } from '../../src/plan/more-news.ts'
import { article, conference, site } from '../site-factory.ts'

const dates = ['2024-09', '2024-08', '2024-07', '2024-06', '2024-05', '2024-04', '2024-03', '2024-02', '2024-01']
const articles = dates.map((month, index) =>
  article({ slug: `r${index}`, published: `${month}-01`, tags: index % 8 === 0 ? ['AI'] : [] }),
)

it('are on the same conference first, then share a tag, then are near in date', () => {
  const summit = conference({ slug: 'summit', coverage: ['news/2024/r0', 'news/2024/r5'] })

  expect(moreFor('r0', [summit])).toEqual(['r5', 'r8', 'r1'])
})

it('are the nearest in date where nothing is shared', () => {
  expect(moreFor('r4')).toEqual(['r3', 'r5', 'r2'])
})

it('are found at both ends of the list', () => {
  expect(moreFor('r8')).toEqual(['r0', 'r7', 'r6'])
})

it('are none where there is one report', () => {
  const [only] = articles
  const known = indexed(site({ articles: only ? [only] : [] }))

  expect(only && moreNews(known)(only)).toEqual([])
})

function moreFor(slug: string, conferences: Parameters<typeof conference>[0][] = []) {
  const known = indexed(site({ articles, conferences: conferences.map(conference) }))
  const report = articles.find((one) => one.slug === slug)
  return report && moreNews(known)(report).map((one) => one.slug)
}
