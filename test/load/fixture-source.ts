import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Source } from '../../src/model/source.ts'
import { partsIn, wordDocument } from './word-document.ts'

/** The input of a case as a source. A Word document is kept as a folder of its parts, so that a difference can be read. */
export function sourceOf(folder: string, name: string): Source {
  const input = readdirSync(folder).find((file) => !['article.json', 'body.html', 'messages.txt'].includes(file)) ?? ''
  // Articles lie in a collection's folder; `input.md` of a case is named after it, so that its address is its own.
  const path = `news/${input.startsWith('input.') ? input.replace('input', name) : input}`
  const file = join(folder, input)
  if (statSync(file).isDirectory()) return { path, text: '', bytes: wordDocument(partsIn(file)), digest: '' }
  return { path, text: readFileSync(file, 'utf8'), digest: '' }
}
