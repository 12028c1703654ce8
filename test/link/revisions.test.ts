import { describe, expect, it } from 'vitest'
import { revised } from '../../src/link/revisions.ts'
import type { Article } from '../../src/model/article.ts'
import type { Revision } from '../../src/model/revision.ts'
import type { Conference, Site } from '../../src/model/site.ts'
import { article, conference, site } from '../site-factory.ts'

const held = article({ id: 'news/2024/held', title: 'Held', published: '2024-06-22', tags: ['AI'], excerpt: 'It was.' })
const summit = conference({ slug: 'summit', name: 'Summit', start: '2024-06-20', series: 's', coverage: [held.id] })
const series = [{ slug: 's', name: 'Summits', language: 'en', otherNames: [], conferences: ['summit'] }]

interface Given {
  readonly conferences?: readonly Conference[]
  readonly articles?: readonly Article[]
  readonly today?: string
  readonly series?: Site['series']
}

function next(recorded: readonly Revision[], given: Given = {}): Revision[] {
  return revised(site({ conferences: [summit], articles: [held], series, today: '2026-11-25', ...given }), recorded)
}

const first = next([])

describe('what calendars are told of an event', () => {
  it('is new at first, as old as the newest article about it', () => {
    expect(first).toMatchObject([{ slug: 'summit', uid: 'summit', sequence: 0, modified: '2024-06-22T00:00:00Z' }])
  })

  it('is as old as the day of the build where no article that is about it has a date that has come', () => {
    const told = next([], { articles: [{ ...held, published: '2026-12-01' }] })
    expect(told).toMatchObject([{ sequence: 0, modified: '2026-11-25T00:00:00Z' }])
  })

  it('stays while nothing changes, on whatever day', () => {
    expect(next(first, { today: '2031-01-01' })).toEqual(first)
  })

  it.each<[string, Partial<Conference>]>([
    ['its name', { name: 'The Summit' }],
    ['its language', { language: 'de' }],
    ['its days', { start: '2024-06-21' }],
    ['its end', { end: '2024-06-21' }],
    ['its times', { startTime: '09:00' }],
    ['its zone', { timeZone: 'Asia/Shanghai' }],
    ['its place', { place: 'Hall' }],
    ['its city', { city: 'Porto' }],
    ['its country', { country: 'Portugal' }],
    ['that it is online', { online: true }],
    ['that it is cancelled', { cancelled: true }],
    ['its site', { url: 'https://summit.example/' }],
    ['its organisers', { organisers: ['Porto'] }],
    ['its other names', { otherNames: ['峰会'] }],
    ['its text', { excerpt: 'Talks.' }],
    ['how sure its days are', { found: { start: { path: 'a', line: 1, column: 1, rule: 'prose', confidence: 0.3 } } }],
    ['its coverage', { coverage: [] }],
  ])('has one change more when it changes: %s', (_, change) => {
    const told = next(first, { conferences: [{ ...summit, ...change }] })
    expect(told).toMatchObject([{ slug: 'summit', uid: 'summit', sequence: 1, modified: '2026-11-25T00:00:00Z' }])
    expect(next(told, { conferences: [{ ...summit, ...change }], today: '2026-12-01' })).toEqual(told)
  })

  it.each<[string, Given]>([
    ['a title', { articles: [{ ...held, title: 'It was held' }] }],
    ['an excerpt', { articles: [{ ...held, excerpt: 'So it was.' }] }],
    ['tags', { articles: [{ ...held, tags: [] }] }],
    ['a series', { series: [] }],
    ['the name of a series', { series: series.map((one) => ({ ...one, name: 'The Summits' })) }],
  ])('has one change more when what is told with it changes: %s', (_, given) => {
    expect(next(first, given)).toMatchObject([{ sequence: 1 }])
  })

  it('does not change by what calendars do not show', () => {
    const moved = { name: { path: 'a', line: 9, column: 9, rule: 'prose', confidence: 1 } }
    expect(next(first, { conferences: [{ ...summit, found: moved, path: 'events/b.md', edition: 5 }] })).toEqual(first)
  })

  it('is later after every change, though a day has many and clocks are wrong', () => {
    const names = ['B', 'C', 'D']
    let told = first
    const moments = names.map((name, index) => {
      told = next(told, { conferences: [{ ...summit, name }], today: index === 2 ? '2025-01-01' : '2026-11-25' })
      return told.map(({ sequence, modified }) => `${sequence} ${modified}`)[0]
    })
    expect(moments).toEqual(['1 2026-11-25T00:00:00Z', '2 2026-11-25T00:00:01Z', '3 2026-11-25T00:00:02Z'])
  })

  it('goes on when an event comes back', () => {
    const gone = next(first, { conferences: [] })
    expect(gone).toEqual([{ ...first[0], digest: undefined }].map(({ digest: _, ...rest }) => rest))
    expect(next(gone, { conferences: [] })).toEqual(gone)
    expect(next(gone)).toMatchObject([{ uid: 'summit', sequence: 1, modified: '2026-11-25T00:00:00Z' }])
  })

  it('goes on under another slug, where an article about it shows that it is the same', () => {
    const renamed = next(first, { conferences: [{ ...summit, slug: 'the-summit' }] })
    expect(renamed).toMatchObject([{ slug: 'the-summit', uid: 'summit', sequence: 1 }])
    const again = next(renamed, { conferences: [{ ...summit, slug: 'big-summit' }] })
    expect(again).toMatchObject([{ slug: 'big-summit', uid: 'summit', sequence: 2 }])
  })

  it('is another one where a slug is used again for something else', () => {
    const renamed = next(first, { conferences: [{ ...summit, slug: 'the-summit' }] })
    const two = [
      { ...summit, slug: 'the-summit' },
      conference({ slug: 'summit', name: 'Another', start: '2025-01-01' }),
    ]
    const told = next(renamed, { conferences: two })
    expect(told.map(({ slug, uid, sequence }) => `${slug} ${uid} ${sequence}`)).toEqual([
      'summit summit-2 0',
      'the-summit summit 1',
    ])
  })

  it('is not that of another event whose article is a different one', () => {
    const other = conference({ slug: 'other', start: '2024-06-20', coverage: ['news/2024/other'] })
    const told = next(first, { conferences: [other], articles: [held, article({ id: 'news/2024/other' })] })
    expect(told.map(({ slug, uid, sequence }) => `${slug} ${uid} ${sequence}`)).toEqual([
      'other other 0',
      'summit summit 0',
    ])
  })

  it('never counts beyond what calendars can read', () => {
    const last = first.map((one) => ({ ...one, sequence: 2 ** 31 - 1, digest: undefined }))
    expect(next(last)).toMatchObject([{ sequence: 2 ** 31 - 1 }])
  })
})
