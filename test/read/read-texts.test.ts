import { chmodSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readTexts } from '../../src/read/read-texts.ts'
import { actAsNobody } from '../act-as-nobody.ts'
import { folderWith } from '../folder-with.ts'
import { messages } from '../messages.ts'
import { gb18030 } from './gb18030.ts'

it('reads every text, whatever its ending, and nothing that is not content', () => {
  const folder = folderWith({
    'README.md': 'For editors',
    'site.yaml': 'title: Site',
    'a.txt': 'at the root',
    'news/README.md': 'an article of that name',
    'news/2024/b': 'no ending',
    'portfolio/c.html': '<p>HTML</p>',
    'elsewhere/d.markdown': 'another folder',
  })
  const { value, diagnostics } = readTexts(folder)
  expect(value.map(({ path, text }) => [path, text])).toEqual([
    ['a.txt', 'at the root'],
    ['elsewhere/d.markdown', 'another folder'],
    ['news/2024/b', 'no ending'],
    ['news/README.md', 'an article of that name'],
    ['portfolio/c.html', '<p>HTML</p>'],
    ['site.yaml', 'title: Site'],
  ])
  expect(diagnostics).toEqual([])
})

it('gives each file a digest of its path and bytes', () => {
  const digests = (files: Record<string, string>) => readTexts(folderWith(files)).value.map(({ digest }) => digest)
  const [first, second] = digests({ 'a.md': 'text', 'b.md': 'text' })
  expect(first).toMatch(/^[0-9a-f]{40}$/)
  expect(second).not.toBe(first)
  expect(digests({ 'a.md': 'text' })).toEqual([first])
  expect(digests({ 'a.md': 'texts' })).not.toEqual([first])
})

it('says what it converted and what it cannot read', () => {
  const folder = folderWith({
    'news/chinese.txt': gb18030('峰会在北京开幕'),
    'news/empty.md': '',
    'news/latin.txt': Buffer.from('Two\nOne caf\xe9 more', 'latin1'),
    'news/photo.md': Buffer.from('89504e470d0a1a0a00', 'hex'),
    'news/spaces.md': '\uFEFF \n\t\u3000\r\n',
    'news/wide.txt': Buffer.from('\uFEFFTitle\nText', 'utf16le'),
  })
  const { value, diagnostics } = readTexts(folder)
  expect(value.map(({ path, text }) => [path, text])).toEqual([
    ['news/chinese.txt', '峰会在北京开幕'],
    ['news/wide.txt', 'Title\nText'],
  ])
  expect(
    messages(diagnostics)
      .replaceAll(/^ {2}.*\n/gm, '')
      .split('\n'),
  ).toEqual([
    'news/chinese.txt info encoding-converted: The file is in GB18030, not in UTF-8; it was converted while reading',
    'news/empty.md error file-empty: The file is empty',
    'news/latin.txt:2:8 error encoding-unknown: The file is neither UTF-8, UTF-16 nor GB18030: byte 0xE9 behind “One caf”',
    'news/photo.md error file-binary: This is a PNG picture, not text',
    'news/spaces.md error file-empty: The file is empty',
    'news/wide.txt info encoding-converted: The file is in UTF-16, not in UTF-8; it was converted while reading',
    '',
  ])
})

it('takes settings that are empty for settings', () => {
  expect(readTexts(folderWith({ 'site.yaml': '' }))).toMatchObject({
    value: [{ path: 'site.yaml', text: '' }],
    diagnostics: [],
  })
})

it('says what it may not read', () => {
  const folder = folderWith({ 'a.md': 'text', 'b.md': 'text' })
  chmodSync(join(folder, 'a.md'), 0)
  actAsNobody(folder)
  expect(readTexts(folder)).toMatchObject({
    value: [{ path: 'b.md' }],
    diagnostics: [{ path: 'a.md', rule: 'file-unreadable', reason: expect.stringMatching(/there is no permission/) }],
  })
})

it('reads a thousand files and forgets one that is gone', () => {
  const paths = Array.from({ length: 1000 }, (_, index) => `news/${String(index).padStart(4, '0')}.md`)
  const folder = folderWith(Object.fromEntries(paths.map((path) => [path, `Article ${path}`])))
  expect(readTexts(folder).value.map(({ path }) => path)).toEqual(paths)
  rmSync(join(folder, 'news/0500.md'))
  expect(readTexts(folder).value.map(({ path }) => path)).toEqual(paths.filter((path) => path !== 'news/0500.md'))
})
