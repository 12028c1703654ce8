import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Sidecar, Source } from '../../src/model/source.ts'
import { partsIn, wordDocument } from './word-document.ts'

const made = ['article.json', 'body.html', 'messages.txt', 'sidecar.yaml']

/** The input of a case as a source. A Word document is kept as a folder of its parts, so that a difference can be read. */
export function sourceOf(folder: string, name: string): Source {
  const input = readdirSync(folder).find((file) => !made.includes(file)) ?? ''
  // Articles lie in a collection's folder; `input.md` of a case is named after it, so that its address is its own.
  const path = `news/${input.startsWith('input.') ? input.replace('input', name) : input}`
  const source = { path, digest: '', sidecar: sidecarIn(folder, path) }
  const file = join(folder, input)
  if (statSync(file).isDirectory()) return { ...source, text: '', bytes: wordDocument(partsIn(file)) }
  return { ...source, text: readFileSync(file, 'utf8') }
}

// `sidecar.yaml` of a case stands for the file of the same name beside its input.
function sidecarIn(folder: string, path: string): Sidecar | undefined {
  const file = join(folder, 'sidecar.yaml')
  return existsSync(file) ? { path: path.replace(/\.\w+$/, '.yaml'), text: readFileSync(file, 'utf8') } : undefined
}
