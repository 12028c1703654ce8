import { expect, it } from 'vitest'
import { apart } from './apart.ts'

it('leaves what stands apart where it is', () => {
  expect(apart([40, 0, 20], 16)).toEqual([40, 0, 20])
})

it('moves what would meet as little as it can, in its order', () => {
  expect(apart([12, 10], 16)).toEqual([19, 3])
  expect(apart([10, 10, 10], 16)).toEqual([-6, 10, 26])
})

it('moves on what is met only by moving others', () => {
  expect(apart([0, 10, 20, 100], 16)).toEqual([-6, 10, 26, 100])
})
