import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.ts'
import { type Revision, recordName, recordOf } from '../model/revision.ts'
import { diagnose } from '../model/rules.ts'

export interface KeptRecord {
  /** Whether the file was written: it is to be committed. */
  readonly changed: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/** Makes content/calendar.yaml hold the record, and touches it only where it holds something else. */
export function keepRecord(content: string, revisions: readonly Revision[]): KeptRecord {
  const file = join(content, recordName)
  const text = recordOf(revisions)
  const old = textOf(file)
  if (old === text || (old === undefined && revisions.length === 0)) return { changed: false, diagnostics: [] }
  try {
    replace(file, text)
    return { changed: true, diagnostics: [] }
  } catch (error) {
    const told = diagnose(recordName, undefined, 'calendar-record-unwritten', problemOf(error))
    return { changed: false, diagnostics: [told] }
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

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

// Whole or not at all, also where two builds end at once. Names that begin with a dot are no articles.
function replace(file: string, text: string): void {
  const draft = join(file, '..', `.${recordName}.${process.pid}`)
  try {
    writeFileSync(draft, text)
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}
