import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stateOf } from './state-of.ts'
import { writeWhole } from './write-whole.ts'

/** What a build is made from, and what it makes. */
export interface Scope {
  /** The folder that builds keep things in. */
  readonly cache: string
  /** Folders and files that are read, our own code among them. */
  readonly sources: readonly string[]
  readonly dist: string
  /** A file among the sources that the build itself brings up to date. */
  readonly record: string
  /** Everything else that decides what is made. */
  readonly options: readonly unknown[]
}

/** What the last build of the same scope told, as long as everything is as it was then. */
export function lastBuild<Told>(scope: Scope): Told | undefined {
  const kept = keptIn<Told>(scope.cache)
  return kept?.before === before(scope).digest && kept.after === after(scope) ? kept.told : undefined
}

/** Begins a build, now in milliseconds since 1970; what is returned keeps what it told for the next one, once it is done. */
export function beginBuild<Told>(scope: Scope, now = Date.now()): (told: Told) => void {
  const { digest, latest } = before(scope)
  // Two changes within one tick of the clock leave the same time: what has just changed may do so again, unseen.
  const isSettled = latest < now - tick
  return (told) => {
    if (isSettled) keep(scope.cache, { before: digest, after: after(scope), told })
  }
}

// The kernel's clock for files, in milliseconds; some disks keep whole seconds, or two.
const tick = 20

interface Kept<Told> {
  readonly before: string
  readonly after: string
  readonly told: Told
}

function before({ sources, record, options }: Scope) {
  const { digest, latest } = stateOf(sources, record)
  return { digest: `${digest} ${JSON.stringify([process.version, ...options])}`, latest }
}

// What a build puts beside dist/ is there only where one is at work, or was killed.
function after({ dist, record }: Scope): string {
  return stateOf([dist, record, `${dist}.next`, `${dist}.previous`]).digest
}

function keptIn<Told>(cache: string): Kept<Told> | undefined {
  try {
    return JSON.parse(readFileSync(fileIn(cache), 'utf8'))
  } catch {
    return undefined
  }
}

function keep(cache: string, kept: Kept<unknown>): void {
  try {
    writeWhole(fileIn(cache), [Buffer.from(JSON.stringify(kept))])
  } catch {
    // Costs the next build time, nothing else.
  }
}

function fileIn(cache: string): string {
  return join(cache, 'last-build.json')
}
