import { expect, it } from 'vitest'
import { litOf, seated } from '../../src/timings/seats.ts'

it('gives seats by shares, in their order', () => {
  expect(seated([1, 2, 1], 8)).toEqual([0, 0, 1, 1, 1, 1, 2, 2])
  expect(seated([0, 3, 0.01], 4)).toEqual([1, 1, 1, 1])
})

it('lights a seat for one of many, and leaves one dark for all but one', () => {
  expect([litOf(0, 1000, 40), litOf(1, 1000, 40), litOf(500, 1000, 40)]).toEqual([0, 1, 20])
  expect([litOf(999, 1000, 40), litOf(1000, 1000, 40), litOf(0, 0, 40)]).toEqual([39, 40, 0])
})
