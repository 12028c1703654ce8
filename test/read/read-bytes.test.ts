import { join } from 'node:path'
import { expect, it } from 'vitest'
import { bytesRead } from '../../src/model/limits.ts'
import { readBytes } from '../../src/read/read-bytes.ts'
import { folderWith } from '../folder-with.ts'
import { messages } from '../messages.ts'
import { sourcesIn } from './sources-in.ts'

it('brings no more of a huge text into memory than an article can need, and says so', async () => {
  const line = '会议在海边的会堂里开幕了，来自四十座城市的代表参加了讨论。\n'
  const huge = Buffer.alloc(50_000_000, line)
  const folder = folderWith({ 'news/huge.txt': huge, 'news/small.txt': line })
  const { value, diagnostics } = await sourcesIn(folder)
  expect(value.map(({ path }) => path)).toEqual(['news/huge.txt', 'news/small.txt'])
  const { text } = value[0] ?? { text: '' }
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(bytesRead)
  expect(text.endsWith(line)).toBe(true)
  expect(messages(diagnostics)).toMatch(/^news\/huge\.txt:\d+:1 warning text-cut: .* 16 MB of a file are read\n/)
})

it('cuts no character in two where there are no lines', () => {
  const folder = folderWith({ 'a.txt': Buffer.alloc(bytesRead + 10, `x${'在'.repeat(50)}`) })
  const { bytes, isCut } = readBytes(join(folder, 'a.txt'))
  expect(isCut).toBe(true)
  expect(bytes.toString('utf8')).not.toContain('\ufffd')
})

it('does not cut archives, and refuses those that are too large', () => {
  const archive = (size: number) => Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(size)])
  const folder = folderWith({ 'a.docx': archive(bytesRead + 10), 'b.docx': archive(4 * bytesRead) })
  expect(readBytes(join(folder, 'a.docx'))).toMatchObject({ isCut: false })
  expect(() => readBytes(join(folder, 'b.docx'))).toThrow('it has more than 64 MB')
})
