import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { compile } from '../../src/dev/compile.ts'

let project: string
beforeEach(() => {
  project = mkdtempSync(join(realpathSync(tmpdir()), 'daypass-compile-'))
  for (const folder of ['src', 'templates']) mkdirSync(join(project, folder))
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'))
  writeFileSync(join(project, 'package.json'), readFileSync('package.json'))
  copyFileSync('templates/jsx-runtime.ts', join(project, 'templates/jsx-runtime.ts'))
  writeFileSync(join(project, 'tsconfig.json'), readFileSync('tsconfig.json'))
  write('src/a.ts', 'export const a = 1\n')
})
afterEach(() => rmSync(project, { recursive: true, force: true }))

it('says nothing where all is well, and again when only one file has changed', async () => {
  expect(await compile(project)).toEqual([])
  write('templates/b.tsx', "import { a } from '../src/a.ts'\nexport const b = <p>{a}</p>\n")
  expect(await compile(project)).toEqual([])
  expect(existsSync(join(project, '.build/templates/b.js'))).toBe(true)
})

it('names every place that is wrong, and leaves the compiled code as it was', async () => {
  await compile(project)
  const before = readFileSync(join(project, '.build/src/a.js'), 'utf8')
  write('src/a.ts', "\nexport const a: number = 'one'\n  export const b = {\n")

  expect(await compile(project)).toMatchObject([{ path: 'src/a.ts', line: 4, column: 1, reason: "'}' expected." }])
  write('src/a.ts', "\nexport const a: { b: { c: number } } = { b: { c: 'one' } }\nexport const b: string = 2\n")
  expect(await compile(project)).toMatchObject([
    { path: 'src/a.ts', line: 2, column: 47, reason: expect.stringContaining('not assignable') },
    { path: 'src/a.ts', line: 3, column: 14, reason: expect.stringContaining('not assignable') },
  ])
  expect(readFileSync(join(project, '.build/src/a.js'), 'utf8')).toBe(before)
  write('src/a.ts', 'export const a = 2\n')
  expect(await compile(project)).toEqual([])
  expect(readFileSync(join(project, '.build/src/a.js'), 'utf8')).not.toBe(before)
})

it('says so where the settings of the compiler are wrong', async () => {
  write('tsconfig.json', '{"compilerOptions": {"target": "es1066"}}')

  expect(await compile(project)).toMatchObject([{ path: expect.stringContaining('tsconfig.json') }])
})

function write(path: string, text: string): void {
  writeFileSync(join(project, path), text)
}
