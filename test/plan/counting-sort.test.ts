import { expect, it } from 'vitest'
import { placesByNumber } from '../../src/plan/counting-sort.ts'

it('the places of each number stand in a row, in the order of the list', () => {
  const { starts, places } = placesByNumber(Uint32Array.of(3, 0, 3, 1, 0), 4)

  expect([...places]).toEqual([1, 4, 3, 0, 2])
  expect([...starts]).toEqual([0, 2, 3, 3, 5])
})
