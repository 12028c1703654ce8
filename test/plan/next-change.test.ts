import { expect, it } from 'vitest'
import { daysAfter } from '../../src/model/date.ts'
import type { Conference } from '../../src/model/site.ts'
import { nextChange } from '../../src/plan/next-change.ts'
import { type Phase, phaseOf } from '../../src/plan/phase.ts'
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
  [
    'the day on which one begins in its own zone',
    [{ start: '2024-06-02', timeZone: 'America/Lima' }],
    '2024-06-03: +a',
  ],
  ['the second day after one in such a zone', [{ start: '2024-05-31', timeZone: 'America/Lima' }], '2024-06-02: -a'],
  ['never, where all is past or undated', [{ start: '2024-05-31' }, {}], undefined],
])('pages change next on %s', (_, given, expected) => {
  const conferences = given.map((one, index) => conference({ ...one, slug: 'ab'[index] ?? '' }))
  const change = nextChange(site({ conferences, today: '2024-06-01' }))
  const slugs = (sign: string, of: readonly Conference[]) => of.map(({ slug }) => `${sign}${slug}`).join('')

  expect(change && `${change.date}: ${slugs('+', change.begin)}${slugs('-', change.over)}`).toBe(expected)
})

it.each<Partial<Conference>>([
  { start: '2024-06-20', end: '2024-06-22' },
  { start: '2024-06-20', timeZone: 'America/New_York' },
  { start: '2024-06-20', timeZone: 'Asia/Shanghai' },
  { start: '2024-06' },
  { start: '2024-06-20', end: '2024-07' },
  { start: '2024-06-20', cancelled: true },
])('no phase changes before that day, and one does on it: %j', (given) => {
  const conferences = [conference(given)]
  for (let today = '2024-06-01'; today < '2024-08-05'; ) {
    const { date } = nextChange(site({ conferences, today })) ?? { date: '2024-08-05' }
    const phases = new Set<Phase>()
    for (let day = today; day < date; day = daysAfter(day)) phases.add(phaseOf(conference(given), day))

    expect([...phases]).toEqual([phaseOf(conference(given), today)])
    if (date < '2024-08-05') expect(phaseOf(conference(given), date)).not.toBe(phaseOf(conference(given), today))
    today = date
  }
})
