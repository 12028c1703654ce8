import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { joinedArticles } from './joined-articles.ts'
import { pairScore } from './pairs.ts'

const folder = join(import.meta.dirname, 'articles')

describe('articles of known events', () => {
  it('are joined without a mistake by what is given of them', async () => {
    const joined = await joinedArticles(folder, 'given')
    const { wrong, missed } = pairScore(joined)
    expect(wrong).toEqual([])
    expect(missed).toEqual([])
    expect(joined.site.series.map(({ slug, conferences }) => [slug, conferences.length])).toEqual([
      ['glacier-water-forum', 2],
      ['harbour-lantern-forum', 2],
      ['wtec', 2],
    ])
  })

  it('are joined without a mistake by what is found in their texts', async () => {
    const joined = await joinedArticles(folder, 'found')
    const { wrong, right } = pairScore(joined)
    expect(wrong).toEqual([])
    expect(right).toBeGreaterThanOrEqual(50)
    const none = Object.keys(joined.eventOf).filter((id) => joined.eventOf[id] === 'none')
    expect(none.filter((id) => joined.site.conferenceOf[id])).toEqual([])
  })
})
