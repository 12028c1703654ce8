import { expect, it } from 'vitest'
import { shortened } from '../../src/plan/shortened.ts'

it.each([
  ['gives a short text in one line', 'Seats  are\n taken. ', 20, 'Seats are taken.'],
  ['cuts between words', 'Seats are taken by noon', 12, 'Seats are…'],
  ['takes no word that ends at the limit', 'Seats are taken by noon', 9, 'Seats…'],
  ['leaves no comma at the end', 'Seats, tables and lamps', 8, 'Seats…'],
  ['cuts between Chinese words', '人工智能大会在上海开幕', 7, '人工智能大会…'],
  ['says nothing of a word that is longer than all', 'Donaudampfschifffahrt', 9, '…'],
])('%s', (_, text, limit, short) => {
  expect(shortened(text, limit)).toBe(short)
})

it('finds words behind any spaces', () => {
  const text = `Seats${' '.repeat(200)}are taken by noon`
  expect(shortened(text, 12)).toBe('Seats are…')
  expect(shortened(text, 200)).toBe('Seats are taken by noon')
})
