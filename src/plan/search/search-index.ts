import { createHash } from 'node:crypto'
import type { Output, TextOutput } from '../../model/output.ts'
import { blockCount, blocksOf } from './blocks.ts'
import { digits } from './digits.ts'
import { postingsOf } from './postings.ts'
import { facets, type SearchRecord } from './records.ts'

/** The index as files, and what a reader has to know to open it. */
export interface SearchIndex {
  /** Changes with what can be found. */
  readonly version: string
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
  const groups = grouped(records, digests).map(({ shown, digest }) => ({
    shown,
    digest: digestOf(seed + digest).slice(0, 6),
  }))
  const version = digestOf([seed, ...digests].join()).slice(0, 8)
  const count = blockCount(records.reduce((sum, { title, text }) => sum + title.length + text.length, 0))
  const made = once(() => {
    const { sorted, titles } = postingsOf(records)
    return { titles, blocks: blocksOf(sorted, count) }
  })
  const file = (name: string, depends: string, render: () => string): TextOutput => ({
    ...{ kind: 'text', path: `${folder}/${name}`, render },
    prepare: () => ({ depends, render }),
  })
  return {
    version,
    outputs: [
      file(`index-${version}.json`, version, () => {
        const { titles, blocks } = made()
        return JSON.stringify({
          blocks: blocks.map(({ first }) => first),
          titles: numbered(titles),
          ...{ records: records.length, group: perGroup, groups: groups.map(({ digest }) => digest).join('') },
          facets: Object.fromEntries(
            facets.map((facet) => [facet, columnOf(records.map((record) => record.facets[facet]))]),
          ),
        })
      }),
      ...Array.from({ length: count }, (_, number) =>
        file(`words-${number}-${version}.txt`, version, () => made().blocks[number]?.text ?? ''),
      ),
      ...groups.map(({ shown, digest }, number) =>
        file(`records-${number}-${digest}.json`, digest, () =>
          JSON.stringify(shown.map((record) => [rowOf(record), record.quotable])),
        ),
      ),
    ],
  }
}

// What is shown of so many records is in one file.
const perGroup = 6

function grouped(records: readonly SearchRecord[], digests: readonly string[]) {
  return Array.from({ length: Math.ceil(records.length / perGroup) }, (_, number) => {
    const [from, to] = [number * perGroup, (number + 1) * perGroup]
    return { shown: records.slice(from, to), digest: digests.slice(from, to).join() }
  })
}

function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
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
  return createHash('sha256').update(text).digest('hex')
}
