import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Revision, recordOf, revisionsIn } from '../../src/model/revision.ts'

const revision = { slug: 'waic-2021', uid: 'waic-2021', sequence: 3, modified: '2026-11-25T00:00:00Z' }
const line = 'waic-2021: 3 2026-11-25T00:00:00Z 0123456789ab'

describe('the record of how events have changed', () => {
  it.each<[string, Revision]>([
    ['an event', { ...revision, digest: '0123456789ab' }],
    ['one with an article', { ...revision, digest: '0123456789ab', article: 'news/2021/waic-pudong' }],
    ['one that is gone', revision],
    ['one with another slug than at first', { ...revision, digest: '0123456789ab', uid: 'waic', article: 'news/a' }],
    ['one with another slug and no article', { ...revision, digest: '0123456789ab', uid: 'waic' }],
    ['one whose slug is not like others', { ...revision, slug: 'a b: c\r\n世界 #%"!~', uid: '-', article: '-' }],
    ['one that is called like what every object has', { ...revision, slug: '__proto__', uid: '__proto__' }],
  ])('reads back the same: %s', (_, one) => {
    const text = recordOf([one])
    expect(text.split('\n').slice(0, 2)).toEqual([expect.stringMatching(/^# /), expect.stringMatching(/^# /)])
    expect(text.split('\n')).toHaveLength(4)
    expect(revisionsIn(text)).toEqual({ revisions: [one], unread: [] })
  })

  it('is YAML', () => {
    expect(parse(recordOf([{ ...revision, digest: '0123456789ab', article: 'news/2021/a' }]))).toEqual({
      'waic-2021': '3 2026-11-25T00:00:00Z 0123456789ab news/2021/a',
    })
  })

  it('reads lines of any system, remarks and blank ones among them', () => {
    expect(revisionsIn(`# A\r\n\r\n  # B\r\n${line}\r\n`)).toEqual({
      revisions: [{ ...revision, digest: '0123456789ab' }],
      unread: [],
    })
    expect(revisionsIn('')).toEqual({ revisions: [], unread: [] })
  })

  it.each([
    ['no line of ours', 'Lorem ipsum'],
    ['JSON', '{"waic-2021": 3}'],
    ['too large a number', 'waic-2021: 2147483648 2026-11-25T00:00:00Z 0123456789ab'],
    ['a number below none', 'waic-2021: -1 2026-11-25T00:00:00Z 0123456789ab'],
    ['no day of the calendar', 'waic-2021: 3 2026-13-45T00:00:00Z 0123456789ab'],
    ['an hour of no zone', 'waic-2021: 3 2026-11-25T00:00:00 0123456789ab'],
    ['no digest', 'waic-2021: 3 2026-11-25T00:00:00Z hello'],
    ['broken signs', '%E4%B8: 3 2026-11-25T00:00:00Z 0123456789ab'],
    ['more than there is', `${line} news/a waic more`],
    ['what could be a line of a calendar', 'waic\u0000END:VEVENT: 3 2026-11-25T00:00:00Z 0123456789ab'],
    ['a very long line', `${'a'.repeat(1_000_000)} ${line}`],
  ])('leaves out lines that are not its own, and tells their numbers: %s', (_, broken) => {
    expect(revisionsIn(`# A\n${broken}\n${line}\n`)).toEqual({
      revisions: [{ ...revision, digest: '0123456789ab' }],
      unread: [2],
    })
  })

  it('is read with the two sides of a merge that was not settled: the later one goes on', () => {
    const merged = [
      '<<<<<<< HEAD',
      'a: 3 2026-11-26T00:00:00Z 000000000001',
      'b: 1 2026-11-25T00:00:00Z 000000000001 news/a',
      '||||||| 269d79c',
      'a: 2 2026-11-24T00:00:00Z 000000000000',
      '=======',
      'a: 4 2026-11-25T00:00:00Z 000000000002',
      'b: 1 2026-11-26T00:00:00Z 000000000001 news/a',
      '>>>>>>> a branch',
    ].join('\n')
    expect(revisionsIn(merged)).toEqual({
      revisions: [
        { slug: 'a', uid: 'a', sequence: 4, modified: '2026-11-26T00:00:00Z' },
        {
          ...{ slug: 'b', uid: 'b', sequence: 1, modified: '2026-11-26T00:00:00Z' },
          digest: '000000000001',
          article: 'news/a',
        },
      ],
      unread: [],
    })
  })
})
