import { expect, it } from 'vitest'
import { Vocabulary } from '../../../src/plan/search/vocabulary.ts'

it('numbers many keys, each by all its units, in the order in which they are first met', () => {
  const vocabulary = new Vocabulary()
  const keys = [
    '',
    ...Array.from({ length: 20_000 }, (_, index) => `${index % 2 ? 'key' : '海'}${index}`),
    '\ud800',
    'ke',
  ]
  const numberOf = (key: string) =>
    vocabulary.numberOf(
      Uint16Array.from([...key, '?'].join(''), (unit) => unit.charCodeAt(0)),
      key.length,
    )

  expect(keys.map(numberOf)).toEqual(keys.map((_, number) => number))
  expect(keys.toReversed().map(numberOf)).toEqual(keys.map((_, number) => number).toReversed())
  expect(vocabulary.keys()).toEqual(keys)
})
