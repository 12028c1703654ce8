import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readRecord } from '../../src/read/read-record.ts'
import { folderWith } from '../folder-with.ts'
import { messages } from '../messages.ts'
import { sourcesIn } from './sources-in.ts'

const line = 'a: 2 2026-11-25T00:00:00Z 0123456789ab\n'
const revision = { slug: 'a', uid: 'a', sequence: 2, modified: '2026-11-25T00:00:00Z', digest: '0123456789ab' }

describe('the record of events', () => {
  it('is no article, and no sidecar of one', async () => {
    const content = folderWith({ 'calendar.yaml': line, 'calendar.md': 'Text.' })
    const { value, diagnostics } = await sourcesIn(content)
    expect(value.map(({ path, sidecar }) => [path, sidecar])).toEqual([['calendar.md', undefined]])
    expect(diagnostics).toEqual([])
    expect(readRecord(content)).toEqual({ value: [revision], diagnostics: [] })
  })

  it('is read as other programs save it', () => {
    expect(readRecord(folderWith({ 'calendar.yaml': `\ufeff${line.replace('\n', '\r\n')}` })).value).toEqual([revision])
    expect(readRecord(folderWith({}))).toEqual({ value: [], diagnostics: [] })
  })

  it('may hold bytes of any kind', () => {
    const bytes = Buffer.from([0xff, 0xfe, 0x00, 0x0a, 0x80, 0x0a])
    const { value, diagnostics } = readRecord(
      folderWith({ 'calendar.yaml': Buffer.concat([bytes, Buffer.from(line)]) }),
    )
    expect(value).toEqual([revision])
    expect(diagnostics).toMatchObject([{ path: 'calendar.yaml', line: 1, rule: 'calendar-record-broken' }])
  })

  it('that cannot be read is said', async () => {
    const content = folderWith({})
    mkdirSync(join(content, 'calendar.yaml'))
    const { value, diagnostics } = readRecord(content)
    expect(value).toEqual([])
    await expect(messages(diagnostics)).toMatchFileSnapshot(join(import.meta.dirname, 'unreadable-record/messages.txt'))
  })
})
