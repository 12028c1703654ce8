import { expect, it } from 'vitest'
import { logScale } from './log-scale.ts'

it('goes from a round number to a round number', () => {
  const { ticks, at } = logScale([63, 870], 160, 0)
  expect(ticks).toEqual([50, 100, 200, 500, 1000])
  expect([at(50), at(1000)]).toEqual([160, 0])
  expect(at(Math.sqrt(50 * 1000))).toBeCloseTo(80)
})

it('has powers of ten alone where others would be many', () => {
  const { ticks, at } = logScale([0.04, 130], 0, 1)
  expect(ticks).toEqual([0.1, 1, 10, 100])
  expect([at(0.02), at(200)]).toEqual([0, 1])
})

it('has room for a single value', () => {
  expect(logScale([100], 0, 1).ticks).toEqual([100, 200])
  expect(logScale([0.3], 0, 1).ticks).toEqual([0.2, 0.5])
})
