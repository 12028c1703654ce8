// Pagefind with each Han character as a word, which are looked for as a phrase.
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { builder } from './pagefind.js'

export async function build(records, folder) {
  await builder((text) => text.replace(/\p{sc=Han}/gu, ' $& '))(records, folder)
  copyFileSync(join(import.meta.dirname, 'pagefind-apart-page.js'), join(folder, 'page.js'))
}
