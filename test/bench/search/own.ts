import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { textsOf } from '../../../src/model/files-of.ts'
import type { SearchRecord } from '../../../src/plan/search/records.ts'
import { searchIndex } from '../../../src/plan/search/search-index.ts'
import type { MadeRecord } from './made-records.ts'

/** The site's own index, without the rows of its pages, which the others have not either. */
export async function build(records: readonly MadeRecord[], folder: string): Promise<void> {
  const { addresses, outputs } = searchIndex(records.map(recordOf), {
    folder: '/',
    rowOf: ({ title }) => title,
    seed: '',
  })
  for (const output of outputs.flatMap((one) => (one.kind === 'folder' ? textsOf(one) : [one]))) {
    if (output.kind !== 'text') continue
    mkdirSync(dirname(join(folder, output.path)), { recursive: true })
    writeFileSync(join(folder, output.path), output.render())
  }
  copyFileSync('templates/assets/search-index.js', join(folder, 'library.js'))
  writeFileSync(join(folder, 'page.js'), page.replace('ADDRESSES', JSON.stringify(addresses)))
}

function recordOf({ title, text, language }: MadeRecord, number: number): SearchRecord {
  const story = { href: '', title: { text: '', language }, origin: { language }, cover: '' }
  return {
    ...{ key: `news/${number}`, title, text, language, quotable: text, row: { kind: 'story', story } },
    facets: { collection: undefined, year: undefined, language, source: undefined },
  }
}

const page = `
import { openIndex, quotationIn, termsOf } from './library.js'
export async function open() {
  const index = await openIndex(ADDRESSES)
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
