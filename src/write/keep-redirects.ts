import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type RedirectChanges, redirectsName } from '../model/redirect.ts'
import { diagnose } from '../model/rules.ts'
import { type KeptRecord, keepFile } from './keep-file.ts'

/** Adds lines to content/redirects.yaml, of which `text` was read, and takes others out; what else stands there stays. */
export function keepRedirects(
  content: string,
  text: string | undefined,
  { added, dropped }: RedirectChanges,
): KeptRecord {
  const rule = 'redirects-unwritten'
  if (added.length + dropped.length === 0) return { changed: [], diagnostics: [] }
  if (text === undefined && existsSync(join(content, redirectsName))) {
    return { changed: [], diagnostics: [diagnose(redirectsName, undefined, rule, 'it cannot be read')] }
  }
  const ending = anyEnding.exec(text ?? '')?.[0] ?? '\n'
  const out = new Set(dropped.map(({ line }) => line))
  const left = (text ?? head).split(anyEnding).filter((_, index) => !out.has(index + 1))
  while (left.at(-1)?.trim() === '') left.pop()
  const lines = [...left, ...added.map(({ from, to }) => `${from}: ${to}`)]
  return keepFile(content, { name: redirectsName, text: lines.map((line) => line + ending).join(''), rule })
}

const anyEnding = /\r\n|\n|\r/
const head = `# Former addresses, and where each leads: /news/2024/old/: /news/2024/new/
# Builds add a line for each page that has moved. Add your own for addresses of a former site, and commit the file.
`
