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
  }, 60_000)
})
