import { createHash } from 'node:crypto'
import { blocksOf } from './blocks.ts'
import { digits } from './digits.ts'
import { type Findable, postingsOf } from './postings.ts'

/** What can be found, and what is shown of it. */
export interface SearchRecord extends Findable {
  /** The values by which results can be narrowed; what has none in a facet is left out where one is wanted. */
  readonly facets: Readonly<Record<Facet, string | undefined>>
  /** Its row among the results, in HTML. */
  readonly row: string
  /** Where the row quotes from. */
  readonly quotable: string
}

export const facets = ['collection', 'year', 'language', 'source'] as const
export type Facet = (typeof facets)[number]

/** The files of an index by name, and a digest of all. */
export interface IndexFiles {
  readonly digest: string
  readonly files: ReadonlyMap<string, string>
}

/** The index of some records, in files that templates/assets/search-index.js reads. */
export function indexFiles(records: readonly SearchRecord[]): IndexFiles {
  const { sorted, titles } = postingsOf(records)
  const blocks = blocksOf(sorted)
  const start = {
    blocks: blocks.map(({ first }) => first),
    chunk,
    titles: numbered(titles),
    facets: Object.fromEntries(facets.map((facet) => [facet, column(records.map((record) => record.facets[facet]))])),
  }
  const files = new Map([['index.json', JSON.stringify(start)]])
  for (const [index, { text }] of blocks.entries()) files.set(`words-${index}.txt`, text)
  for (let from = 0; from < records.length; from += chunk) {
    const shown = records.slice(from, from + chunk).map(({ row, quotable }) => [row, quotable])
    files.set(`records-${from / chunk}.json`, JSON.stringify(shown))
  }
  return { digest: digestOf(files), files }
}

// What is shown of so many records is fetched at once.
const chunk = 4

function numbered(numbers: readonly number[]): string {
  const { add, take } = digits()
  for (const number of numbers) add(number)
  return take()
}

/** The values of a facet, and for each record which it has, counted from 1. */
function column(values: readonly (string | undefined)[]) {
  const known = [...new Set(values)].filter((value) => value !== undefined).sort()
  const numbers = new Map(known.map((value, index) => [value, index + 1]))
  return { values: known, records: numbered(values.map((value) => numbers.get(value ?? '') ?? 0)) }
}

function digestOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256')
  for (const [name, text] of files) hash.update(`${name} ${text.length}\n${text}`)
  return hash.digest('hex')
}
