import { expect, it } from 'vitest'
import { rangeIn, scoreOf } from './date-score.ts'

const given = (gold: { start?: string; end?: string }, other?: { start: string; end: string }) => ({
  id: 'one',
  text: 'a phrase',
  written: '2024-06-15',
  gold,
  other,
})

it('start and end must both be exact, and none is right where there is none', () => {
  const range = { start: '2024-06-20', end: '2024-06-21' }
  expect(scoreOf([given(range), given({})], [range, {}])).toMatchObject({ right: 2, none: 0 })
  expect(scoreOf([given(range), given(range)], [{ ...range, end: range.start }, {}])).toMatchObject({
    right: 0,
    none: 1,
  })
  expect(
    scoreOf([given(range, { start: '2023-06-20', end: '2023-06-21' })], [{ start: '2023-06-20', end: '2023-06-21' }]),
  ).toMatchObject({ right: 1 })
})

it('of a phrase the first range counts, before days that are listed and before single days', () => {
  const rangeOf = (text: string) => rangeIn({ text, written: '2024-06-15' })
  expect(rangeOf('On May 2, then June 20 and 21, at last June 24 to 26')).toMatchObject({
    start: '2024-06-24',
    end: '2024-06-26',
  })
  expect(rangeOf('On May 2, then June 20 and 21')).toMatchObject({ start: '2024-06-20', end: '2024-06-21' })
  expect(rangeOf('On May 2, then June 20')).toMatchObject({ start: '2024-05-02', end: '2024-05-02' })
})
