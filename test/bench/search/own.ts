import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SearchRecord } from '../../../src/plan/search/records.ts'
import { searchIndex } from '../../../src/plan/search/search-index.ts'
import type { MadeRecord } from './made-records.ts'

/** The site's own index, without the rows of its pages, which the others have not either. */
export async function build(records: readonly MadeRecord[], folder: string): Promise<void> {
  const { address, outputs } = searchIndex(records.map(recordOf), {
    folder: '/',
    rowOf: ({ title }) => title,
    seed: '',
  })
  for (const output of outputs) if (output.kind === 'text') writeFileSync(join(folder, output.path), output.render())
  copyFileSync('templates/assets/search-index.js', join(folder, 'library.js'))
  writeFileSync(join(folder, 'page.js'), page.replace('ADDRESS', address))
}

function recordOf({ title, text, language }: MadeRecord): SearchRecord {
  const story = { href: '', title: { text: '', language }, origin: { language }, cover: '' }
  return {
    ...{ title, text, language, quotable: text, row: { kind: 'story', story } },
    facets: { collection: undefined, year: undefined, language, source: undefined },
  }
}

const page = `
import { openIndex, quotationIn, termsOf } from './library.js'
export async function open() {
  const index = await openIndex('ADDRESS')
  const find = async (query) => (await index.find(termsOf(query))).records
  return {
    find,
    async show(query) {
      const [first] = await find(query)
      const { row, text } = await index.show(first)
      return [row, quotationIn(text, termsOf(query), '')]
    },
  }
}`
