import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Result } from '../model/diagnostic.ts'
import { type Revision, recordName, revisionsIn } from '../model/revision.ts'
import { diagnose } from '../model/rules.ts'
import { problemOf } from './problem-of.ts'
import { readBytes } from './read-bytes.ts'

/** What content/calendar.yaml holds: nothing where there is none. Lines that cannot be read are said and left out. */
export function readRecord(content: string): Result<readonly Revision[]> {
  const file = join(content, recordName)
  if (!existsSync(file)) return { value: [], diagnostics: [] }
  try {
    const { revisions, unread } = revisionsIn(
      readBytes(file)
        .bytes.toString('utf8')
        .replace(/^\ufeff/, ''),
    )
    const [line] = unread
    if (line === undefined) return { value: revisions, diagnostics: [] }
    const told = diagnose(recordName, { line, column: 1 }, 'calendar-record-broken', unread.length)
    return { value: revisions, diagnostics: [told] }
  } catch (error) {
    return { value: [], diagnostics: [diagnose(recordName, undefined, 'calendar-record-unreadable', problemOf(error))] }
  }
}
