import { expect, it } from 'vitest'
import { checkPaths, foldersOf } from '../../src/write/check-paths.ts'
import { texts } from './site.ts'

it.each(['index.html', 'a/b/c.html', '.well-known/a', 'a..b', '…', 'news/峰会/index.html'])('accepts %j', (path) => {
  expect(() => checkPaths(texts({ [path]: 'text' }))).not.toThrow()
})

it.each(['../a', '/a', 'a/../../b', 'a//b', 'a/', '', '.', 'a\\b', 'C:/a', 'a\0', '.daypass'])('refuses %j', (path) => {
  expect(() => checkPaths(texts({ [path]: 'text' }))).toThrow('Not a path within dist/')
})

it('refuses one path twice, and a file where a folder is', () => {
  expect(() => checkPaths([...texts({ a: '1' }), ...texts({ a: '2' })])).toThrow('Planned twice: a')
  expect(() => checkPaths(texts({ 'a/b/c': '1', 'a/b': '2' }))).toThrow('Planned as a file and as a folder: a/b')
})

it('names the folders on the way to a file', () => {
  expect(foldersOf('a/b/c.html')).toEqual(['a', 'a/b'])
  expect(foldersOf('index.html')).toEqual([])
})
