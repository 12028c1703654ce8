import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.ts'
import { diagnose } from '../model/rules.ts'

export interface KeptRecord {
  /** The names of the files that were written: they are to be committed. */
  readonly changed: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

interface KeptFile {
  /** Within content/. */
  readonly name: string
  readonly text: string
  /** What is told where it cannot be written. */
  readonly rule: 'calendar-record-unwritten' | 'redirects-unwritten'
}

/** Writes a file of content/ that builds keep: whole or not at all, also where two builds end at once. */
export function keepFile(content: string, { name, text, rule }: KeptFile): KeptRecord {
  // Names that begin with a dot are no articles.
  const draft = join(content, `.${name}.${process.pid}`)
  try {
    writeFileSync(draft, text)
    renameSync(draft, join(content, name))
    return { changed: [name], diagnostics: [] }
  } catch (error) {
    rmSync(draft, { force: true })
    return { changed: [], diagnostics: [diagnose(name, undefined, rule, problemOf(error))] }
  }
}

function problemOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return problems[code] ?? String(error)
}

// The codes of errno(3).
const problems: Readonly<Record<string, string>> = {
  EACCES: 'there is no permission to write it',
  EPERM: 'there is no permission to write it',
  EROFS: 'there is no permission to write it',
  EISDIR: 'a folder has its name',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
}
