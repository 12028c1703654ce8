import { hash } from 'node:crypto'
import { once } from '../../model/once.ts'
import type { Output, TextOutput } from '../../model/output.ts'
import { fileAt } from '../address.ts'
import { type Block, blockCount, blocksOf } from './blocks.ts'
import { digits } from './digits.ts'
import { postingsOf } from './postings.ts'
import { facets, type SearchRecord } from './records.ts'

/** The index as files, and the address of the one that opens it. */
export interface SearchIndex {
  readonly address: string
  readonly outputs: readonly Output[]
}

interface Making {
  /** Address of the folder of its files. */
  readonly folder: string
  /** The HTML of a record's row. */
  readonly rowOf: (record: SearchRecord) => string
  /** What else its files depend on. */
  readonly seed: string
}

/**
 * The index of some records, in files that templates/assets/search-index.js reads: one that opens it, blocks of keys, and
 * what is shown of the records, some to a file. Each has its version in its name, so that caches cannot mix two. None is
 * made before it is asked for.
 */
export function searchIndex(records: readonly SearchRecord[], { folder, rowOf, seed }: Making): SearchIndex {
  const digests = records.map((record) => digestOf(JSON.stringify(record)))
  const version = digestOf([seed, ...digests].join()).slice(0, 8)
  const groups = groupsOf(records, (from, to) => digestOf([seed, ...digests.slice(from, to)].join()).slice(0, 6))
  const count = blockCount(records.reduce((sum, { title, text }) => sum + title.length + text.length, 0))
  const words = once(() => {
    const { sorted, titles } = postingsOf(records)
    return { titles, blocks: blocksOf(sorted, count) }
  })
  const address = `${folder}index.${version}.json`
  return {
    address,
    outputs: [
      { ...versioned(address, () => openingOf(words(), records, groups)), together: address },
      ...Array.from({ length: count }, (_, number) => ({
        ...versioned(`${folder}words-${number}.${version}.txt`, () => words().blocks[number]?.text ?? ''),
        together: address,
      })),
      ...groups.map(({ shown, digest }, number) =>
        versioned(`${folder}records-${number}.${digest}.json`, () =>
          JSON.stringify(shown.map((record) => [rowOf(record), record.quotable])),
        ),
      ),
    ],
  }
}

/** A file whose name tells all that it depends on. */
function versioned(address: string, render: () => string): TextOutput {
  return { kind: 'text', path: fileAt(address), render, prepare: () => ({ depends: address, render }) }
}

/** Records whose rows are in one file. */
interface Group {
  readonly shown: readonly SearchRecord[]
  readonly digest: string
}

const perGroup = 4

function groupsOf(records: readonly SearchRecord[], digestOf: (from: number, to: number) => string): Group[] {
  return Array.from({ length: Math.ceil(records.length / perGroup) }, (_, number) => {
    const [from, to] = [number * perGroup, (number + 1) * perGroup]
    return { shown: records.slice(from, to), digest: digestOf(from, to) }
  })
}

/** What has to be known before anything is looked up. */
function openingOf(
  { titles, blocks }: { readonly titles: readonly number[]; readonly blocks: readonly Block[] },
  records: readonly SearchRecord[],
  groups: readonly Group[],
): string {
  const columns = facets.map((facet) => [facet, columnOf(records.map((record) => record.facets[facet]))])
  return JSON.stringify({
    blocks: blocks.map(({ first }) => first),
    titles: numbered(titles),
    ...{ group: perGroup, groups: groups.map(({ digest }) => digest).join('') },
    facets: Object.fromEntries(columns),
  })
}

/** The values of a facet, and for each record which it has, counted from 1. */
function columnOf(values: readonly (string | undefined)[]) {
  const known = [...new Set(values)].filter((value) => value !== undefined).sort()
  const numbers = new Map(known.map((value, index) => [value, index + 1]))
  return { values: known, records: numbered(values.map((value) => numbers.get(value ?? '') ?? 0)) }
}

function numbered(numbers: readonly number[]): string {
  const { add, take } = digits()
  for (const number of numbers) add(number)
  return take()
}

function digestOf(text: string): string {
  return hash('sha256', text)
}
