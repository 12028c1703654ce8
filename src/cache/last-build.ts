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
  /** Everything else that decides what pages show. */
  readonly circumstances: readonly unknown[]
}

/** And all that decides what is made of them. */
export interface BuildScope extends Scope {
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

/** What is known of a build without all that it told. */
interface Published {
  /** Path of the site's address. */
  readonly base: string
}

/** Looks at what the last build left; `now` is in milliseconds since 1970. */
export function lastBuild<Told extends Published>(scope: BuildScope, now = Date.now()): LastBuild<Told> {
  const { before, latest } = lookAt(scope)
  const options = JSON.stringify(scope.options)
  const isSettled = !hasJustChanged(latest, now)
  const kept = keptIn<Told>(scope)
  const isSame = kept.before === before && kept.options === options && kept.after === after(scope)
  return {
    told: isSame ? kept.told() : undefined,
    keep(told, looks) {
      const head: Head = { before, options, after: after(scope, looks), base: told.base }
      if (isSettled)
        keepWhole(
          fileOf(scope),
          [head, told].map((line) => Buffer.from(`${JSON.stringify(line)}\n`)),
        )
    },
  }
}

/** Path of the address of the site that the last build made, with whatever options, where it would find the same sources now; dist/ is not looked at. */
export function baseOfSameSources(scope: Scope): string | undefined {
  const { before, base } = keptIn(scope)
  return before === lookAt(scope).before ? base : undefined
}

function lookAt({ sources, records, circumstances }: Scope) {
  const { digest, latest } = stateOf(sources, records)
  return { before: `${digest} ${JSON.stringify([process.version, ...circumstances])}`, latest }
}

function fileOf({ cache }: Scope): string {
  return join(cache, 'last-build.json')
}

/** The first line of what is kept; what was told is the second, since it may be long. */
interface Head extends Published {
  /** The sources and the circumstances. */
  readonly before: string
  readonly options: string
  readonly after: string
}

// What a build puts beside dist/ is there only where one is at work, or was killed.
function after({ dist, records }: Scope, looks?: ReadonlyMap<string, Look>): string {
  const beside = stateOf([...records, `${dist}.next`, `${dist}.previous`])
  return `${looks ? digestOfFiles(dist, looks) : stateOf([dist]).digest} ${beside.digest}`
}

type Kept<Told> = Partial<Head> & { readonly told: () => Told | undefined }

function keptIn<Told>(scope: Scope): Kept<Told> {
  const [head, told] = linesIn(fileOf(scope))
  return { ...parsed<Head>(head), told: () => parsed<Told>(told) }
}

function linesIn(file: string): readonly [Buffer, Buffer] {
  const bytes = bytesIn(file)
  const end = bytes.indexOf('\n')
  return [bytes.subarray(0, Math.max(end, 0)), bytes.subarray(end + 1)]
}

function bytesIn(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    return Buffer.alloc(0)
  }
}

// Damaged, it is as good as none.
function parsed<Line>(json: Buffer): Line | undefined {
  try {
    return JSON.parse(json.toString())
  } catch {
    return undefined
  }
}
