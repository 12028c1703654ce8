import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { filesBelow } from '../../src/read/files-below.ts'
import { actAsNobody } from '../act-as-nobody.ts'
import { folderWith } from '../folder-with.ts'

function told(folder: string): string[] {
  return filesBelow(folder).map(({ path, problem }) => (problem ? `${path}: ${problem}` : path))
}

it('sorts by code unit over whole paths', () => {
  const folder = folderWith({ 'a/x.md': '', 'a-b/x.md': '', 'Z.md': '', 'é.md': '', '峰会.md': '', 'a.md': '' })
  expect(told(folder)).toEqual(['Z.md', 'a-b/x.md', 'a.md', 'a/x.md', 'é.md', '峰会.md'])
})

it('passes over hidden files and what editors leave behind', () => {
  const leftovers = [
    '.hidden.md',
    '.git/config',
    '.DS_Store',
    'a.md~',
    '.a.md.swp',
    '#a.md#',
    '~$a.docx',
    'n/Thumbs.db',
  ]
  const folder = folderWith({ ...Object.fromEntries(leftovers.map((path) => [path, ''])), 'n/a.md': '', '#1.md': '' })
  expect(told(folder)).toEqual(['#1.md', 'n/a.md'])
})

it('finds nothing in a folder that is missing', () => {
  expect(filesBelow(join(folderWith(), 'missing'))).toEqual([])
})

it('follows links within the folder, under the path of the link', () => {
  const folder = folderWith({ 'a.md': 'A', 'n/b.md': 'B' })
  symlinkSync('a.md', join(folder, 'link.md'))
  symlinkSync('n', join(folder, 'linked'))
  expect(filesBelow(folder)).toEqual([
    { path: 'a.md', file: join(folder, 'a.md') },
    { path: 'link.md', file: join(folder, 'a.md') },
    { path: 'linked/b.md', file: join(folder, 'n/b.md') },
    { path: 'n/b.md', file: join(folder, 'n/b.md') },
  ])
})

it('is itself given as a link', () => {
  const folder = folderWith({ 'real/a.md': '' })
  symlinkSync('real', join(folder, 'alias'))
  expect(filesBelow(join(folder, 'alias'))).toEqual([{ path: 'a.md', file: join(folder, 'real/a.md') }])
})

it('does not follow links that lead outside, nowhere or in a circle', () => {
  const folder = folderWith({ 'content/a/x.md': '', 'content/b/y.md': '', 'content-2/secret.md': '' })
  const content = join(folder, 'content')
  symlinkSync('../content-2/secret.md', join(content, 'out.md'))
  symlinkSync('/etc', join(content, 'etc'))
  symlinkSync('gone.md', join(content, 'gone-link.md'))
  symlinkSync('self.md', join(content, 'self.md'))
  symlinkSync('..', join(content, 'a/up'))
  symlinkSync('../b', join(content, 'a/to-b'))
  symlinkSync('../a', join(content, 'b/to-a'))
  expect(told(content)).toEqual([
    'a/to-b/to-a: it is a link to a folder, inside a linked folder',
    'a/to-b/y.md',
    'a/up: it is a link that leads in a circle',
    'a/x.md',
    'b/to-a/to-b: it is a link to a folder, inside a linked folder',
    'b/to-a/up: it is a link that leads in a circle',
    'b/to-a/x.md',
    'b/y.md',
    'etc: it is a link that leads outside this folder',
    'gone-link.md: it is missing, or is a link to something that is missing',
    'out.md: it is a link that leads outside this folder',
    'self.md: it is a link that leads in a circle',
  ])
})

it('does not wait for what is neither a file nor a folder', () => {
  const folder = folderWith()
  execFileSync('mkfifo', [join(folder, 'pipe.md')])
  symlinkSync('pipe.md', join(folder, 'to-pipe.md'))
  expect(told(folder)).toEqual([
    'pipe.md: it is neither a file nor a folder',
    'to-pipe.md: it is neither a file nor a folder',
  ])
})

it('says which names are not in UTF-8', () => {
  const folder = folderWith()
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.md')]), 'text')
  expect(told(folder)).toEqual(['caf\uFFFD.md: its name is not in UTF-8'])
})

it('says which folders may not be read', () => {
  const folder = folderWith({ 'a.md': '' })
  mkdirSync(join(folder, 'locked'))
  chmodSync(join(folder, 'locked'), 0)
  actAsNobody(folder)
  expect(told(folder)).toEqual(['a.md', 'locked/: there is no permission to read it'])
})
