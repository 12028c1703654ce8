import { expect, it } from 'vitest'
import { makeReady } from '../../src/dev/make-ready.ts'
import { article, site } from '../site-factory.ts'

async function askedFor(articles: Parameters<typeof site>[0], make: () => void = () => {}): Promise<string[]> {
  const asked: string[] = []
  await makeReady(site(articles), {
    async at(address) {
      asked.push(address)
      make()
      return { kind: 'nothing' }
    },
  })
  return asked
}

const harbour = { articles: [article({ id: 'news/2024/harbour' })], settings: { base: '/daypass' } }

it('makes the page of an article', async () => {
  expect(await askedFor(harbour)).toEqual(['/daypass/news/2024/harbour/'])
})

it('makes nothing of a site without articles', async () => {
  expect(await askedFor({ articles: [] })).toEqual([])
})

it('leaves it to whoever asks for a page to hear that it cannot be made', async () => {
  const fail = () => {
    throw new Error('The page cannot be made')
  }
  expect(await askedFor(harbour, fail)).toEqual(['/daypass/news/2024/harbour/'])
})
