import { existsSync, readFileSync } from 'node:fs'

/** How many tests passed, failed and were skipped. */
export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/**
 * What Vitest's JSON report counts, of a run that passed or not. A file that could not be run counts as a failure, and
 * so does a missing report, or an error outside of every test.
 */
export function tallyIn(file: string, passed: boolean): Tally {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 }
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report // Vitest's own, just written
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: Math.max(report.numFailedTests + broken.length, passed ? 0 : 1),
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

// https://vitest.dev/guide/reporters#json-reporter
interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

/** `312 passed, 0 failed`, and `, 4 skipped` where there are any. */
export function inWords({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
