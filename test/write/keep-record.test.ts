import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { recordOf } from '../../src/model/revision.ts'
import { keepRecord } from '../../src/write/keep-record.ts'
import { folderWith } from '../folder-with.ts'
import { messages } from '../messages.ts'

const revisions = [{ slug: 'a', uid: 'a', sequence: 0, modified: '2026-11-25T00:00:00Z', digest: '0123456789ab' }]

describe('the record of events in content/', () => {
  it('is written where it is not there, or says something else', () => {
    const content = folderWith({})
    expect(keepRecord(content, revisions)).toEqual({ changed: ['calendar.yaml'], diagnostics: [] })
    expect(readFileSync(join(content, 'calendar.yaml'), 'utf8')).toBe(recordOf(revisions))
    writeFileSync(join(content, 'calendar.yaml'), 'something else')
    expect(keepRecord(content, revisions)).toEqual({ changed: ['calendar.yaml'], diagnostics: [] })
    expect(readdirSync(content)).toEqual(['calendar.yaml'])
  })

  it('is not touched where it says the same', () => {
    const content = folderWith({ 'calendar.yaml': recordOf(revisions) })
    const before = statSync(join(content, 'calendar.yaml'))
    expect(keepRecord(content, revisions)).toEqual({ changed: [], diagnostics: [] })
    expect(statSync(join(content, 'calendar.yaml'))).toMatchObject({ mtimeMs: before.mtimeMs, ino: before.ino })
  })

  it('is not begun where there are no events, and stays where there were', () => {
    const content = folderWith({})
    expect(keepRecord(content, [])).toEqual({ changed: [], diagnostics: [] })
    expect(readdirSync(content)).toEqual([])
  })

  it('that cannot be written is said, and nothing is left behind', async () => {
    const content = folderWith({})
    mkdirSync(join(content, 'calendar.yaml/folder'), { recursive: true })
    const { changed, diagnostics } = keepRecord(content, revisions)
    expect([changed, readdirSync(content)]).toEqual([[], ['calendar.yaml']])
    await expect(messages(diagnostics)).toMatchFileSnapshot(join(import.meta.dirname, 'unwritten-record/messages.txt'))
  })
})
