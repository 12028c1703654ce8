import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keepRedirects } from '../../src/write/keep-redirects.ts'
import { folderWith } from '../folder-with.ts'
import { messages } from '../messages.ts'

const line = (number: number, from: string, to = '/b/') => ({ from, to, line: number, column: 1 })
const nothing = { added: [], dropped: [] }

describe('the file of redirects in content/', () => {
  const written = (text: string | undefined, changes: Parameters<typeof keepRedirects>[2]) => {
    const content = folderWith(text === undefined ? {} : { 'redirects.yaml': text })
    const kept = keepRedirects(content, text, changes)
    return {
      kept,
      text: readdirSync(content).includes('redirects.yaml') && readFileSync(join(content, 'redirects.yaml'), 'utf8'),
    }
  }

  it('is begun with a word on what it is for', () => {
    const { kept, text } = written(undefined, { ...nothing, added: [line(1, '/a/')] })
    expect(kept).toEqual({ changed: ['redirects.yaml'], diagnostics: [] })
    expect(text).toMatch(/^# .*\n# .*\n\/a\/: \/b\/\n$/)
  })

  it('keeps all that editors wrote, and their line endings', () => {
    const text = '# Ours\r\n/x/: /y/ # from the old site\r\n\r\n/a/: /b/\r\n\r\n'
    const changes = { added: [line(1, '/c/')], dropped: [line(4, '/a/')] }
    expect(written(text, changes).text).toBe('# Ours\r\n/x/: /y/ # from the old site\r\n/c/: /b/\r\n')
    expect(written('/x/: /y/', { ...nothing, added: [line(1, '/c/')] }).text).toBe('/x/: /y/\n/c/: /b/\n')
    expect(written('/a/: /b/\n', { ...nothing, dropped: [line(1, '/a/')] }).text).toBe('')
  })

  it('is not begun, and not touched, where there is nothing to say', () => {
    expect(written(undefined, nothing)).toEqual({ kept: { changed: [], diagnostics: [] }, text: false })
    expect(written('/a/:   /b/', nothing)).toEqual({ kept: { changed: [], diagnostics: [] }, text: '/a/:   /b/' })
  })

  it('that cannot be read or written is said, and left as it is', async () => {
    const content = folderWith({ 'redirects.yaml': '/a/: /b/\n' })
    const unread = keepRedirects(content, undefined, { ...nothing, added: [line(1, '/c/')] })
    expect(readFileSync(join(content, 'redirects.yaml'), 'utf8')).toBe('/a/: /b/\n')
    const other = folderWith()
    mkdirSync(join(other, 'redirects.yaml/folder'), { recursive: true })
    const unwritten = keepRedirects(other, '', { ...nothing, added: [line(1, '/c/')] })
    expect([unread.changed, unwritten.changed, readdirSync(other)]).toEqual([[], [], ['redirects.yaml']])
    await expect(messages([...unread.diagnostics, ...unwritten.diagnostics])).toMatchFileSnapshot(
      join(import.meta.dirname, 'unwritten-redirects/messages.txt'),
    )
  })
})
