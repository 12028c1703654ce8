import type { Problem } from './rebuild.ts'

/** What to say of something that threw. */
export interface BrokenOff {
  readonly kind: 'broken off'
  readonly problem: Problem
}

/** The error, and the first place of our own code in the stack. */
export function brokenOff(error: unknown): BrokenOff {
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  return {
    kind: 'broken off',
    problem: { ...ownPlace(stack), reason: message, advice: 'The last build stays up until this is mended.' },
  }
}

// `    at entryPage (file:///home/me/daypass/.build/templates/entry.js:12:34)`
const ownFrame = /\/\.build\/(?<path>(?:src|templates)\/\S+):(?<line>\d+):(?<column>\d+)\)?$/mu

function ownPlace(stack = '') {
  const { path = 'build', line, column } = ownFrame.exec(stack)?.groups ?? {}
  return line && column ? { path, line: Number(line), column: Number(column) } : { path }
}
