import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasJustChanged } from '../model/just-changed.ts'
import type { Look } from './look-of.ts'
import { digestOfFiles, stateOf } from './state-of.ts'
import { keepWhole } from './write-whole.ts'

/** What a build is made from, and what it makes. */
export interface Scope {
  /** The folder that builds keep things in. */
  readonly cache: string
  /** Folders and files that are read, our own code among them. */
  readonly sources: readonly string[]
  readonly dist: string
  /** Files among the sources that the build itself brings up to date. */
  readonly records: readonly string[]
  /** Everything else that decides what is made. */
  readonly options: readonly unknown[]
}

export interface LastBuild<Told> {
  /** What the last build of the same scope told, as long as everything is as it was then. */
  readonly told?: Told
  /**
   * Keeps what a build told that began here, once it is done.
   *
   * @param looks of all files of dist/, by path within it, where they are known; else they are looked at
   */
  keep(told: Told, looks?: ReadonlyMap<string, Look>): void
}

/** Looks at what the last build left; `now` is in milliseconds since 1970. */
export function lastBuild<Told>(scope: Scope, now = Date.now()): LastBuild<Told> {
  const file = join(scope.cache, 'last-build.json')
  const { digest, latest } = stateOf(scope.sources, scope.records)
  const before = `${digest} ${JSON.stringify([process.version, ...scope.options])}`
  const isSettled = !hasJustChanged(latest, now)
  const kept = keptIn<Told>(file)
  return {
    told: kept?.before === before && kept.after === after(scope) ? kept.told : undefined,
    keep(told, looks) {
      if (isSettled) keepWhole(file, [Buffer.from(JSON.stringify({ before, after: after(scope, looks), told }))])
    },
  }
}

interface Kept<Told> {
  readonly before: string
  readonly after: string
  readonly told: Told
}

// What a build puts beside dist/ is there only where one is at work, or was killed.
function after({ dist, records }: Scope, looks?: ReadonlyMap<string, Look>): string {
  const beside = stateOf([...records, `${dist}.next`, `${dist}.previous`])
  return `${looks ? digestOfFiles(dist, looks) : stateOf([dist]).digest} ${beside.digest}`
}

function keptIn<Told>(file: string): Kept<Told> | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
