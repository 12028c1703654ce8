import { join } from 'node:path'
import { fileAmong } from '../../../src/model/files-of.ts'
import type { Output } from '../../../src/model/output.ts'

export interface Term extends ReadonlyArray<Token> {}

export interface Token {
  readonly text: string
  readonly position: number
  readonly isCharacter: boolean
}

/** What the script of the page asks an index. */
export interface OpenedIndex {
  readonly facets: Readonly<Record<string, readonly string[]>>
  find(terms: readonly Term[], wanted?: Readonly<Record<string, string>>): Promise<Found>
  show(record: number): Promise<{ readonly row: string; readonly text: string }>
}

export interface Found {
  readonly records: readonly number[]
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>
}

interface Reader {
  openIndex(addresses: readonly string[], get: (address: string) => Promise<string>): Promise<OpenedIndex>
  termsOf(query: string): readonly Term[]
  tokensIn(text: string): readonly Token[]
  rangesIn(text: string, terms: readonly Term[]): readonly [number, number][]
  quotationIn(text: string, terms: readonly Term[], other: string): string | undefined
}

const file = join(import.meta.dirname, '../../../templates/assets/search-index.js')
// The script has no types; these are what it exports.
export const reader = (await import(file)) as Reader

/** Opens an index as a browser does, from planned files; tells which of them were asked for. */
export async function opened(addresses: readonly string[], outputs: readonly Output[]) {
  const asked: string[] = []
  const index = await reader.openIndex(addresses, async (path) => {
    asked.push(path)
    const output = fileAmong(outputs, path.slice(1))
    if (output?.kind !== 'text') throw new Error(`The plan has no text ${path}`)
    return output.render()
  })
  const find = async (query: string, wanted?: Readonly<Record<string, string>>) =>
    (await index.find(reader.termsOf(query), wanted)).records
  return { index, asked, find }
}
