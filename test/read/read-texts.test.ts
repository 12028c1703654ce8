import { chmodSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { actAsNobody } from '../act-as-nobody.ts'
import { folderWith } from '../folder-with.ts'
import { messages } from '../messages.ts'
import { encoded } from './encoded.ts'
import { sourcesIn } from './sources-in.ts'

it('reads every text, whatever its ending, and nothing that is not content', async () => {
  const folder = folderWith({
    'README.md': 'For editors',
    'site.yaml': 'title: Site',
    'a.txt': 'at the root',
    'news/README.md': 'an article of that name',
    'news/2024/b': 'no ending',
    'portfolio/c.html': '<p>HTML</p>',
    'elsewhere/d.markdown': 'another folder',
  })
  const { value, diagnostics } = await sourcesIn(folder)
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

it('gives each file a digest of its path and bytes', async () => {
  const digests = async (files: Record<string, string>) =>
    (await sourcesIn(folderWith(files))).value.map(({ digest }) => digest)
  const [first, second] = await digests({ 'a.md': 'text', 'b.md': 'text' })
  expect(first).toMatch(/^[0-9a-f]{40}$/)
  expect(second).not.toBe(first)
  expect(await digests({ 'a.md': 'text' })).toEqual([first])
  expect(await digests({ 'a.md': 'texts' })).not.toEqual([first])
})

it('says what it converted and what it cannot read', async () => {
  const folder = folderWith({
    'news/chinese.txt': encoded('峰会在北京开幕', 'GB18030'),
    'news/empty.md': '',
    'news/guess.txt': Buffer.from('Two\nF\xf8r', 'latin1'),
    'news/latin.txt': Buffer.from('<meta charset="iso-8859-1">Two\nOne caf\xe9 more', 'latin1'),
    'news/mixed.txt': Buffer.concat([
      Buffer.from('会议在海边的会堂里开幕了\n'),
      encoded('这是我们的第二行\n', 'GB18030'),
    ]),
    'news/mended.txt': Buffer.concat([
      Buffer.from('会议在海边的会堂里开幕了\n这是'),
      Buffer.from([0xe6]),
      Buffer.from('第二行'),
    ]),
    'news/noise.txt': Buffer.from('\x81\x9d\xff\xfa\x90\x8f\xf0\x98\x81\xfe\xff\x8d\x81', 'latin1'),
    'news/photo.md': Buffer.from('89504e470d0a1a0a00', 'hex'),
    'news/spaces.md': '\uFEFF \n\t\u3000\r\n',
    'news/wide.txt': Buffer.from('\uFEFFTitle\nText', 'utf16le'),
  })
  const { value, diagnostics } = await sourcesIn(folder)
  expect(value.map(({ path, text }) => [path, text])).toEqual([
    ['news/chinese.txt', '峰会在北京开幕'],
    ['news/guess.txt', 'Two\nFør'],
    ['news/latin.txt', '<meta charset="iso-8859-1">Two\nOne café more'],
    ['news/mended.txt', '会议在海边的会堂里开幕了\n这是\uFFFD第二行'],
    ['news/mixed.txt', '会议在海边的会堂里开幕了\n这是我们的第二行\n'],
    ['news/wide.txt', 'Title\nText'],
  ])
  expect(
    messages(diagnostics)
      .replaceAll(/^ {2}.*\n/gm, '')
      .split('\n'),
  ).toEqual([
    'news/chinese.txt info encoding-converted: The file is in GB18030 (found by how it reads), not in UTF-8; it was converted while reading',
    'news/empty.md error file-empty: The file is empty',
    'news/guess.txt warning encoding-uncertain: The file is not in UTF-8; it was read as windows-1252, which is a guess',
    'news/latin.txt info encoding-converted: The file is in windows-1252 (as it says itself), not in UTF-8; it was converted while reading',
    'news/mended.txt:2:3 warning bytes-broken: 1 place of the file cannot be decoded, the first is byte 0xE6 behind “这是”; � stands there instead',
    'news/mixed.txt:2:1 warning encoding-mixed: This line and others are in GB18030, the rest of the file is in UTF-8',
    'news/noise.txt:1:1 error encoding-unknown: The file is in no encoding that is known: byte 0x81',
    'news/photo.md error file-binary: This is a PNG picture, not text',
    'news/spaces.md error file-empty: The file is empty',
    'news/wide.txt info encoding-converted: The file is in UTF-16 (marked so), not in UTF-8; it was converted while reading',
    '',
  ])
})

it('takes settings that are empty for settings', async () => {
  expect(await sourcesIn(folderWith({ 'site.yaml': '' }))).toMatchObject({
    value: [{ path: 'site.yaml', text: '' }],
    diagnostics: [],
  })
})

it('says what it may not read', async () => {
  const folder = folderWith({ 'a.md': 'text', 'b.md': 'text' })
  chmodSync(join(folder, 'a.md'), 0)
  actAsNobody(folder)
  expect(await sourcesIn(folder)).toMatchObject({
    value: [{ path: 'b.md' }],
    diagnostics: [{ path: 'a.md', rule: 'file-unreadable', reason: expect.stringMatching(/there is no permission/) }],
  })
})

it('reads a thousand files and forgets one that is gone', async () => {
  const paths = Array.from({ length: 1000 }, (_, index) => `news/${String(index).padStart(4, '0')}.md`)
  const folder = folderWith(Object.fromEntries(paths.map((path) => [path, `Article ${path}`])))
  expect((await sourcesIn(folder)).value.map(({ path }) => path)).toEqual(paths)
  rmSync(join(folder, 'news/0500.md'))
  expect((await sourcesIn(folder)).value.map(({ path }) => path)).toEqual(
    paths.filter((path) => path !== 'news/0500.md'),
  )
})
