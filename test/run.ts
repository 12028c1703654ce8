// `npm test`: the checks that a change has to pass, and how many passed as the last line. What is given behind `--`
// goes to Vitest: `npm test -- test/load`.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { bringBrowser } from './run/bring-browser.ts'
import { inWords, tallyIn } from './run/tally.ts'

const checks = [
  { name: 'Format and lint', command: ['biome', 'check', '--error-on-warnings'] },
  { name: 'Types', command: ['tsc', '--noEmitOnError'] },
  { name: 'Types of the tests', command: ['tsc', '--project', 'test'] },
  { name: 'Dead code', command: ['knip'] },
] as const

const report = '.build/test-report.json'

bringBrowser()
const broken = checks.filter(({ name, command }) => !passes(name, command))
const tests = runTests()
const tally = { ...tests, failed: tests.failed + broken.length }
for (const { name } of broken) console.log(`Failed: ${name}`)
console.log(inWords(tally))
process.exitCode = tally.failed > 0 ? 1 : 0

function passes(name: string, command: readonly string[]): boolean {
  const passed = run(command)
  console.log(`${passed ? '✓' : '✗'} ${name}`)
  return passed
}

function runTests() {
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return tallyIn(report, run(['vitest', 'run', ...reporters, ...process.argv.slice(2)]))
}

function run([program = '', ...parameters]: readonly string[]): boolean {
  return spawnSync(join('node_modules/.bin', program), parameters, { stdio: 'inherit' }).status === 0
}
