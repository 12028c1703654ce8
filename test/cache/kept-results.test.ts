import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { keptResults } from '../../src/cache/kept-results.ts'
import { folderWith } from '../folder-with.ts'

/** One build that asks for results: what it was given, and which of them had to be made. */
function build(file: string, digests: readonly string[]) {
  const store = keptResults(file, 'code')
  const made = digests.filter((digest) => !store.has(digest))
  for (const digest of made) store.keep(digest, { of: digest })
  const given = digests.map((digest) => store.get<unknown>(digest))
  store.close()
  return { made, given }
}

it('results are sound wherever their file was cut, in what was written at once and in what was added', () => {
  const file = join(folderWith(), 'results.tsv')
  build(file, ['a', 'b'])
  build(file, ['a', 'b', 'c'])
  const whole = readFileSync(file)
  for (let size = 0; size <= whole.length; size++) {
    writeFileSync(file, whole.subarray(0, size))
    // What is added next is not lost behind a line that was cut.
    expect(build(file, ['b', 'd']).given).toEqual([{ of: 'b' }, { of: 'd' }])
    expect(build(file, ['b', 'd']).made).toEqual([])
    expect(build(file, ['a', 'b', 'c', 'd']).given).toEqual([{ of: 'a' }, { of: 'b' }, { of: 'c' }, { of: 'd' }])
  }
})

it('results that are written down again and again take no more than twice their room', () => {
  const file = join(folderWith(), 'results.tsv')
  const store = keptResults(file, 'code')
  store.keep('a', 'of a')
  store.close()
  const { length } = readFileSync(file)
  for (let turn = 0; turn < 5; turn++) {
    store.keep('a', `of ${turn}`)
    store.close()
    expect(readFileSync(file).length).toBeLessThanOrEqual(2 * length)
  }
  expect(keptResults(file, 'code').has('a')).toBe(true)
})
