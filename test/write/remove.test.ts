import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { remove } from '../../src/write/remove.ts'
import { folderWith } from '../folder-with.ts'

it('removes a folder and all that is in it, and nothing that it links to', () => {
  const folder = folderWith({ 'dist/.daypass': 'mark', 'dist/a/b/c.html': 'c', 'dist/d': 'd', 'mine/e': 'e' })
  mkdirSync(join(folder, 'dist/empty/folder'), { recursive: true })
  symlinkSync('../mine', join(folder, 'dist/folder'))
  symlinkSync('nowhere', join(folder, 'dist/a/nowhere'))
  remove(join(folder, 'dist'))
  expect(existsSync(join(folder, 'dist'))).toBe(false)
  expect(readFileSync(join(folder, 'mine/e'), 'utf8')).toBe('e')
})

it('removes nothing where there is nothing', () => {
  expect(() => remove(join(folderWith(), 'dist'))).not.toThrow()
})
