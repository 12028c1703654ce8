import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { publishedFile } from './published-file.ts'

let folder: string
let dist: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daypass-dist-'))
  dist = join(folder, 'dist')
  for (const [path, text] of Object.entries({
    'secret.txt': 'secret',
    'dist-of-another/a.txt': 'another',
    'dist/index.html': 'home',
    'dist/.daypass': 'marker',
    'dist/news/index.html': 'news',
    'dist/assets/a b.txt': 'spaced',
    'dist/assets/会.txt': 'meeting',
    'dist/.hidden/a.txt': 'hidden',
  })) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it.each([
  ['/', 'home'],
  ['/index.html', 'home'],
  ['/news/', 'news'],
  ['/assets/a%20b.txt', 'spaced'],
  ['/assets/%E4%BC%9A.txt', 'meeting'],
])('finds the file at %s', async (address, text) => {
  const found = await publishedFile(dist, address)

  expect(found.kind === 'file' && String(found.bytes)).toBe(text)
})

it.each(['/news', '/assets'])('knows the folder at %s', async (address) => {
  expect(await publishedFile(dist, address)).toEqual({ kind: 'folder' })
})

it.each([
  '/missing',
  '/assets/',
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/news/..%2f..%2fsecret.txt',
  '/../dist-of-another/a.txt',
  '/.daypass',
  '/%2edaypass',
  '/.hidden/a.txt',
  '//index.html',
  '/news//',
  '/%',
  '/%00',
])('finds nothing at %s', async (address) => {
  expect(await publishedFile(dist, address)).toEqual({ kind: 'nothing' })
})

it('follows links within dist/, and none that lead out', async () => {
  symlinkSync(join(dist, 'news/index.html'), join(dist, 'within.html'))
  symlinkSync(join(folder, 'secret.txt'), join(dist, 'out.txt'))
  symlinkSync(folder, join(dist, 'up'))

  expect(await publishedFile(dist, '/within.html')).toMatchObject({ kind: 'file' })
  expect(await publishedFile(dist, '/out.txt')).toEqual({ kind: 'nothing' })
  expect(await publishedFile(dist, '/up/secret.txt')).toEqual({ kind: 'nothing' })
})

it('looks a second time, because for an instant of publishing there is no dist/', async () => {
  renameSync(dist, `${dist}.previous`)
  const found = publishedFile(dist, '/news/')
  await wait(5)
  renameSync(`${dist}.previous`, dist)

  expect(await found).toMatchObject({ kind: 'file' })
})
