import { expect, it } from 'vitest'
import { whyFileMade, whyResultMade } from '../../src/cache/why-made.ts'

it('tells why there is no result', () => {
  const line = (path: string) => Buffer.from(`\t0\t{"value":[{"id":"a","path":${JSON.stringify(path)}}]}`)
  const why = whyResultMade(
    new Map([
      ['aa-1', line('news/a.md')],
      ['bb-1', line('news/"b".md')],
    ]),
  )
  expect(why('aa-1', 'news/a.md')).toBe('damaged')
  expect(why('aa-2', 'news/a.md')).toBe('code')
  expect(why('cc-1', 'news/"b".md')).toBe('changed')
  expect(why('cc-1', 'news/c.md')).toBe('new')
  expect(whyResultMade(new Map())('aa-1')).toBe('empty')
  expect(whyResultMade(new Map([['aa-1', Buffer.from('\t0\t{"width":80}')]]))('bb-1', 'b.png')).toBe('unknown')
})

it('tells why there is no file', () => {
  const why = whyFileMade(new Set(['aa-800-r1.avif', 'aa-800-r1.webp', 'c1-r1.png']))
  expect(why('aa-800-r1.avif')).toBe('damaged')
  expect(why('aa-800-r2.avif')).toBe('code')
  expect(why('aa-480-r1.avif')).toBe('size')
  expect(why('bb-800-r1.avif')).toBe('unknown')
  expect([why('c1-r2.png'), why('c2-r1.png')]).toEqual(['code', 'unknown'])
  expect(whyFileMade(new Set())('aa-800-r1.avif')).toBe('empty')
})
