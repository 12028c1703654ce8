import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { indexFiles } from '../../../src/plan/search/index-files.ts'
import type { MadeRecord } from './made-records.ts'

/** The site's own index, without the rows of its pages, which the others have not either. */
export async function build(records: readonly MadeRecord[], folder: string): Promise<void> {
  const { files } = indexFiles(
    records.map(({ title, text, language }) => ({
      ...{ title, text, row: title, quotable: text },
      facets: { collection: undefined, year: undefined, language, source: undefined },
    })),
  )
  for (const [name, text] of files) writeFileSync(join(folder, name), text)
  copyFileSync('templates/assets/search-index.js', join(folder, 'library.js'))
  writeFileSync(join(folder, 'page.js'), page)
}

const page = `
import { openIndex, termsOf, rangesIn } from './library.js'
export async function open() {
  const index = await openIndex('./')
  const find = async (query) => (await index.find(termsOf(query), {})).records
  return {
    find,
    async show(query) {
      const [first] = await find(query)
      const { row, text } = await index.show(first)
      return row + text.slice(Math.max(0, (rangesIn(text, termsOf(query))[0]?.[0] ?? 0) - 40)).slice(0, 160)
    },
  }
}`
