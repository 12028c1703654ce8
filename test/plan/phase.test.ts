import { describe, expect, it } from 'vitest'
import { indexed } from '../../src/plan/indexed-site.ts'
import { type Dated, phaseOf, timingOf } from '../../src/plan/phase.ts'
import { conference, site } from '../site-factory.ts'

describe('the phase of a conference', () => {
  const days = { start: '2024-06-20', end: '2024-06-22' }
  it.each<[string, Dated, string, string]>([
    ['before its first day', days, '2024-06-19', 'upcoming'],
    ['on its first day', days, '2024-06-20', 'running'],
    ['on its last day', days, '2024-06-22', 'running'],
    ['on the day after', days, '2024-06-23', 'past'],
    ['on its only day', { start: '2024-06-20' }, '2024-06-20', 'running'],
    ['after its only day', { start: '2024-06-20' }, '2024-06-21', 'past'],
    ['over the end of a year', { start: '2024-12-31', end: '2025-01-02' }, '2025-01-02', 'running'],
    ['with an end before its start', { start: '2024-06-20', end: '2024-06-01' }, '2024-06-20', 'running'],
    ['with a last day only', { end: '2024-06-20' }, '2024-06-21', 'past'],
    ['in the month that is all that is known', { start: '2024-06' }, '2024-06-30', 'upcoming'],
    ['after that month', { start: '2024-06' }, '2024-07-01', 'past'],
    ['in February of a leap year', { start: '2024-02' }, '2024-02-29', 'upcoming'],
    ['in the year that is all that is known', { start: '2024' }, '2024-12-31', 'upcoming'],
    ['after that year', { start: '2024' }, '2025-01-01', 'past'],
    ['from a day to some day of a month', { start: '2024-06-20', end: '2024-07' }, '2024-07-31', 'running'],
    ['that was cancelled, on its first day', { ...days, cancelled: true }, '2024-06-20', 'upcoming'],
    ['that was cancelled, afterwards', { ...days, cancelled: true }, '2024-06-23', 'past'],
    ['without a date', {}, '2024-06-20', 'undated'],
    // As a day begins in UTC, it is still the day before in America, and the same day in Asia.
    ['in New York on its first day', { ...days, timeZone: 'America/New_York' }, '2024-06-20', 'upcoming'],
    ['in New York a day later', { ...days, timeZone: 'America/New_York' }, '2024-06-21', 'running'],
    ['in New York on the day after', { ...days, timeZone: 'America/New_York' }, '2024-06-23', 'running'],
    ['in New York on the second day after', { ...days, timeZone: 'America/New_York' }, '2024-06-24', 'past'],
    ['in Shanghai on its first day', { ...days, timeZone: 'Asia/Shanghai' }, '2024-06-20', 'running'],
    ['in Shanghai on the day after', { ...days, timeZone: 'Asia/Shanghai' }, '2024-06-23', 'past'],
    ['in no zone that there is', { ...days, timeZone: 'Asia/Atlantis' }, '2024-06-20', 'running'],
  ])('%s', (_, dated, today, phase) => {
    expect(phaseOf(dated, today)).toBe(phase)
  })
})

describe('the timing of a conference', () => {
  it('is when its phase changes, and by whose days', () => {
    expect(timingOf({ start: '2024-06-20', end: '2024-06-22', timeZone: 'Asia/Shanghai' }, '2024-06-01')).toEqual({
      phase: 'upcoming',
      begins: '2024-06-20',
      ends: '2024-06-22',
      zone: 'Asia/Shanghai',
    })
  })

  it('has no beginning where none is known, or none will be', () => {
    expect(timingOf({ start: '2024-06' }, '2024-06-01')).toEqual({ phase: 'upcoming', ends: '2024-06-30' })
    expect(timingOf({ start: '2024-06-20', cancelled: true }, '2024-06-01')?.begins).toBeUndefined()
  })

  it('is none where nothing will change', () => {
    expect(timingOf({ start: '2024-06-20' }, '2024-06-21')).toBeUndefined()
    expect(timingOf({}, '2024-06-21')).toBeUndefined()
  })
})

describe('what is to come', () => {
  it('is soonest first, those that run among it, and those of one day in their order', () => {
    const conferences = [
      ...[conference({ slug: 'later', start: '2024-09' }), conference({ slug: 'b', start: '2024-07-01' })],
      ...[
        conference({ slug: 'a', start: '2024-07-01' }),
        conference({ slug: 'now', start: '2024-05-30', end: '2024-06-01' }),
      ],
      ...[conference({ slug: 'past', start: '2024-05-31' }), conference({ slug: 'undated' })],
    ]

    expect(indexed(site({ conferences })).upcoming.map(({ slug }) => slug)).toEqual(['now', 'b', 'a', 'later'])
  })
})
