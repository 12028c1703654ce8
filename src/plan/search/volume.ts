import { once } from '../../model/once.ts'
import type { Output, TextOutput } from '../../model/output.ts'
import { fileAt } from '../address.ts'
import { blocksOf } from './blocks.ts'
import { digits } from './digits.ts'
import { postingsOf } from './postings.ts'
import { facets, type SearchRecord } from './records.ts'
import { shortNames } from './short-names.ts'
import { groupsOf } from './volumes.ts'

/** A part of an index as files, and the address of the one that opens it. */
export interface Volume {
  readonly address: string
  readonly outputs: readonly Output[]
}

export interface Making {
  /** Address of the folder of its files. */
  readonly folder: string
  /** The HTML of a record's row. */
  readonly rowOf: (record: SearchRecord) => string
  /** What else its files depend on. */
  readonly seed: string
}

/**
 * The index of some records, in files that templates/assets/search-index.js reads: one that opens it, blocks of keys, and
 * what is shown of the records, some to a file. The name of each tells what it holds, and only the first names the others, so
 * that caches cannot mix two indexes. None is made before it is asked for: blocks bear the names of what is in them, since a
 * record changes few, and all others of what they are made from.
 */
export function volume(records: readonly SearchRecord[], { folder, rowOf, seed }: Making): Volume {
  const groups = groupsOf(records)
  const rows = shortNames(groups.map((shown) => seed + JSON.stringify(shown)))
  const address = `${folder}index.${shortNames([[seed, ...rows].join()])}.json`
  const indexed = once(() => {
    const { sorted, titles } = postingsOf(records)
    const blocks = blocksOf(sorted)
    return { titles, blocks, words: shortNames(blocks.map(({ text }) => text)) }
  })
  const opening = () => {
    const { titles, blocks, words } = indexed()
    return JSON.stringify({
      blocks: blocks.map(({ from }, block) => `${from} ${words[block]}`).join('\n'),
      ...{ groups: numbered(groups.map(({ length }) => length)), rows: rows.join(''), digits: rows[0]?.length },
      titles: numbered(titles),
      facets: Object.fromEntries(
        facets.map((facet) => [facet, columnOf(records.map((record) => record.facets[facet]))]),
      ),
    })
  }
  const texts = once(() => {
    const { blocks, words } = indexed()
    return new Map(blocks.map(({ text }, block) => [`${words[block]}.txt`, text]))
  })
  return {
    address,
    outputs: [
      { ...named(address, opening), together: address },
      { kind: 'folder', path: fileAt(`${folder}words`), depends: address, texts, together: address },
      ...groups.map((shown, group) =>
        named(`${folder}rows.${rows[group]}.json`, () =>
          JSON.stringify(shown.map((record) => [rowOf(record), record.quotable])),
        ),
      ),
    ],
  }
}

/** A file whose name tells all that it depends on. */
function named(address: string, render: () => string): TextOutput {
  return { kind: 'text', path: fileAt(address), render, prepare: () => ({ depends: address, render }) }
}

/** The values of a facet, behind none, and for each record which it has. */
function columnOf(own: readonly (string | undefined)[]) {
  const known = [...new Set(own)].filter((value) => value !== undefined).sort()
  const values = ['', ...known]
  const numbers = new Map(values.map((value, number) => [value, number]))
  return { values, records: numbered(own.map((value = '') => numbers.get(value) ?? 0)) }
}

function numbered(numbers: readonly number[]): string {
  const { add, take } = digits()
  for (const number of numbers) add(number)
  return take()
}
