import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Revision, recordName, recordOf } from '../model/revision.ts'
import { type KeptRecord, keepFile } from './keep-file.ts'

/** Makes content/calendar.yaml hold the record, and touches it only where it holds something else. */
export function keepRecord(content: string, revisions: readonly Revision[]): KeptRecord {
  const text = recordOf(revisions)
  const old = textOf(join(content, recordName))
  if (old === text || (old === undefined && revisions.length === 0)) return { changed: [], diagnostics: [] }
  return keepFile(content, { name: recordName, text, rule: 'calendar-record-unwritten' })
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
