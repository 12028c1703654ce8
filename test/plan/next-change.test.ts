import { expect, it } from 'vitest'
import type { Conference } from '../../src/model/site.ts'
import { nextChange } from '../../src/plan/next-change.ts'
import { conference, site } from '../site-factory.ts'

it.each<[string, readonly Partial<Conference>[], string | undefined]>([
  ['the first day of the next one', [{ start: '2024-06-03' }, { start: '2024-06-02' }], '2024-06-02: +b'],
  ['the day after the last of one that runs', [{ start: '2024-05-30', end: '2024-06-04' }], '2024-06-05: -a'],
  ['the day after today, where one ends today', [{ start: '2024-06-01' }], '2024-06-02: -a'],
  [
    'the day on which one begins when another is over',
    [{ start: '2024-06-01' }, { start: '2024-06-02' }],
    '2024-06-02: +b-a',
  ],
  ['the day after a month that is all that is known', [{ start: '2024-06' }], '2024-07-01: -a'],
  ['the day after one that was cancelled, not its first', [{ start: '2024-06-09', cancelled: true }], '2024-06-10: -a'],
  ['never, where all is past or undated', [{ start: '2024-05-31' }, {}], undefined],
])('pages change next on %s', (_, given, expected) => {
  const conferences = given.map((one, index) => conference({ ...one, slug: 'ab'[index] ?? '' }))
  const change = nextChange(site({ conferences, today: '2024-06-01' }))
  const slugs = (sign: string, of: readonly Conference[]) => of.map(({ slug }) => `${sign}${slug}`).join('')

  expect(change && `${change.date}: ${slugs('+', change.begin)}${slugs('-', change.over)}`).toBe(expected)
})
