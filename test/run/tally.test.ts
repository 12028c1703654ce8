import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { inWords, tallyIn } from './tally.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daypass-tally-'))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('counts what passed, failed and was skipped', () => {
  const tally = tallyOf({
    'a.test.js': `
      test('one', () => {})
      test('two', () => { throw new Error('wrong') })
      test.skip('three', () => {})
      test.todo('four')`,
  })

  expect(tally).toEqual({ passed: 1, failed: 1, skipped: 2 })
  expect(inWords(tally)).toBe('1 passed, 1 failed, 2 skipped')
})

it('counts a file that cannot be run as a failure', () => {
  const tally = tallyOf({ 'a.test.js': "test('one', () => {})", 'b.test.js': "import './missing.js'" })

  expect(inWords(tally)).toBe('1 passed, 1 failed')
})

it('counts an error outside of every test as a failure', () => {
  const tally = tallyOf({
    'a.test.js':
      "test('one', () => { setTimeout(() => { throw new Error('late') }); return new Promise((done) => setTimeout(done, 50)) })",
  })

  expect(inWords(tally)).toBe('1 passed, 1 failed')
})

it('counts a missing report as a failure', () => {
  expect(inWords(tallyIn(join(folder, 'report.json'), true))).toBe('0 passed, 1 failed')
})

/** The tally of real tests, run by the real runner in a folder of their own. */
function tallyOf(tests: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(tests)) {
    writeFileSync(join(folder, name), `import { test } from 'vitest'\n${text}\n`)
  }
  const report = join(folder, 'report.json')
  const parameters = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=json', `--outputFile=${report}`]
  const { status } = spawnSync(process.execPath, parameters, { cwd: folder, env: { PATH: process.env.PATH } })
  return tallyIn(report, status === 0)
}
