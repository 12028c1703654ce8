import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type KeptResults, keptResults } from '../../src/cache/kept-results.ts'
import { folderWith } from '../folder-with.ts'

/** One build that asks for results: what it was given, and which of them had to be made. */
function build(file: string, digests: readonly string[]) {
  const store = keptResults(file, 'code')
  const made = digests.filter((digest) => store.get(digest) === undefined)
  for (const digest of made) store.keep(digest, { of: digest })
  const given = digests.map((digest) => store.get<unknown>(digest))
  close(store)
  return { made, given }
}

function close(store: KeptResults): void {
  store.save()
  store.letGo()
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
  close(store)
  const { length } = readFileSync(file)
  for (let turn = 0; turn < 5; turn++) {
    store.keep('a', `of ${turn}`)
    close(store)
    expect(readFileSync(file).length).toBeLessThanOrEqual(2 * length)
  }
  expect(keptResults(file, 'code').get('a')).toBe('of 4')
})

describe('results of more than is kept in memory', () => {
  const large = (digest: string) => ({ of: digest.repeat(300_000) })

  it('are in the file before a build ends, and can be read by it and by another', () => {
    const file = join(folderWith(), 'results.tsv')
    const digests = [...'abcdefgh']
    const store = keptResults(file, 'code')
    for (const digest of digests) store.keep(digest, large(digest))
    expect(statSync(file).size).toBeGreaterThan(1_000_000)
    const killed = keptResults(file, 'code')
    expect(killed.get('a')).toEqual(large('a'))
    expect([...'hgaeb'].map((digest) => store.get(digest))).toEqual([...'hgaeb'].map(large))
    close(store)
    const next = keptResults(file, 'code')
    expect(digests.map((digest) => next.get(digest))).toEqual(digests.map(large))
  })

  it('are whole where two builds write them at once', () => {
    const file = join(folderWith(), 'results.tsv')
    const [one, other] = [keptResults(file, 'code'), keptResults(file, 'code')]
    for (const digest of 'abcdefgh') {
      one.keep(digest, large(digest))
      other.keep(digest.toUpperCase(), large(digest.toUpperCase()))
    }
    expect([...'abcdefgh'].map((digest) => one.get(digest))).toEqual([...'abcdefgh'].map(large))
    close(one)
    close(other)
    const next = keptResults(file, 'code')
    expect([...'ahAH'].map((digest) => next.get(digest))).toEqual([...'ahAH'].map(large))
  })

  it('are still known to a build beside which another writes the file anew', () => {
    const file = join(folderWith(), 'results.tsv')
    build(file, [...'abcdefghij'])
    const store = keptResults(file, 'code')
    expect(store.get('b')).toEqual({ of: 'b' })
    build(file, ['a'])
    for (const digest of 'klmnop') store.keep(digest, large(digest))
    expect([...'bpk'].map((digest) => store.get(digest))).toEqual([{ of: 'b' }, large('p'), large('k')])
    close(store)
    expect(build(file, ['a', 'k', 'p']).made).toEqual([])
  })
})

it('a result that takes the place of another is the one that counts, in a file that cannot be written, too', () => {
  const folder = folderWith({ taken: 'a file' })
  for (const file of [join(folder, 'results.tsv'), join(folder, 'taken/results.tsv')]) {
    const store = keptResults(file, 'code')
    for (const value of ['first', 'second']) {
      store.keep('a', value)
      store.save()
      expect(store.get('a')).toBe(value)
    }
  }
})

it('results asked for in any order, with what is of no use between them, are those that were kept', () => {
  const file = join(folderWith(), 'results.tsv')
  const digests = Array.from({ length: 3000 }, (_, index) => `d${index}`)
  const result = (digest: string) => digest.repeat(1 + (Number(digest.slice(1)) % 97))
  const store = keptResults(file, 'code')
  for (const digest of digests) store.keep(digest, result(digest))
  store.save()
  const some = [
    ...digests.filter((_, index) => index % 5 > 1),
    ...digests.filter((_, index) => index % 7 === 3).reverse(),
  ]
  for (const kept of [store, keptResults(file, 'code')])
    expect(some.map((digest) => kept.get(digest))).toEqual(some.map(result))
})
