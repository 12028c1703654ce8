import { expect, it } from 'vitest'
import { blocksOf } from '../../../src/plan/search/blocks.ts'
import { postingsOf } from '../../../src/plan/search/postings.ts'
import { shortNames } from '../../../src/plan/search/short-names.ts'
import { makeRecords } from '../../bench/search/made-records.ts'

const made = makeRecords(200)
const { sorted } = postingsOf(made)
const blocks = blocksOf(sorted)

it('blocks hold all lines in order, and each begins with what is behind the one before and tells it from that', () => {
  expect(blocks.map(({ text }) => text).join('')).toBe(sorted.map(([key, places]) => `${key} ${places}\n`).join(''))
  expect(blocks.length).toBeGreaterThan(12)
  for (const [index, { from, text }] of blocks.entries()) {
    const first = keysIn(text)[0] ?? ''
    const before = keysIn(blocks[index - 1]?.text ?? '').at(-1) ?? ''
    expect([first.startsWith(from), index === 0 || before < from, index === 0 || from.slice(0, -1) <= before]).toEqual([
      true,
      true,
      true,
    ])
  }
})

it('there is a block, if only an empty one', () => {
  expect(blocksOf([])).toEqual([{ from: '', text: '' }])
})

it('a word that comes into a paragraph changes the blocks of words behind it there, and few others', () => {
  expect(changedBy((text) => text.replace(/^\S+/, '$& anew'))).toBeLessThan(blocks.length / 2)
  expect(changedBy((text) => text.replace(/\S+$/, 'anew $&'))).toBeLessThan(6)
})

it('a title of another length leaves the places in the text as they are', () => {
  const [before, after] = ['Two words', 'Now four words more'].map((title) => postingsOf([{ title, text: 'One text' }]))
  const placesOf = (postings = before) => postings?.sorted.find(([key]) => key === 'text')?.[1]

  expect(placesOf(after)).toBe(placesOf(before))
})

it('names are as long as it takes to tell texts apart', () => {
  expect(shortNames(['a', 'b'])).toEqual(['ca978112', '3e23e816'])
  // The digests of these two begin with the same eight digits.
  expect(shortNames(['a', '69235', '95303'])).toEqual(['ca978112c', 'c11eb5e64', 'c11eb5e6b'])
})

/** How many blocks differ once the text of one record is another. */
function changedBy(change: (text: string) => string): number {
  const known = new Set(blocks.map(({ text }) => text))
  const changed = made.map((record, number) => (number === 151 ? { ...record, text: change(record.text) } : record))
  return blocksOf(postingsOf(changed).sorted).filter(({ text }) => !known.has(text)).length
}

function keysIn(text: string): string[] {
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split(' ')[0] ?? '')
}
