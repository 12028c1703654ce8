// MiniSearch with pairs of Han characters as words: the whole index goes to the browser.
import { copyFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import MiniSearch from 'minisearch'
import { options } from './minisearch-page.js'

export async function build(records, folder) {
  const index = new MiniSearch(options)
  index.addAll(records.map(({ title, text }, id) => ({ id, title, text })))
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index))
  writeFileSync(join(folder, 'texts.json'), JSON.stringify(records.map(({ text }) => text)))
  const library = createRequire(import.meta.url)
    .resolve('minisearch')
    .replace(/cjs.*$/, 'es/index.js')
  copyFileSync(library, join(folder, 'library.js'))
  copyFileSync(join(import.meta.dirname, 'minisearch-page.js'), join(folder, 'page.js'))
}
