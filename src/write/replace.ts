import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Claim } from './claim.ts'
import { mark } from './marker.ts'

/** What the next folder has that the present one has not, and the other way about. */
export interface Difference {
  /** Files that are new or hold other bytes. */
  readonly changed: readonly string[]
  /** Files that are gone. */
  readonly removed: readonly string[]
  /** Folders that are gone. */
  readonly emptied: readonly string[]
}

/** Puts a folder that holds the next site into the place of the present one, which stands at `previous` then if it could move. */
export function replace({ dist, previous }: Claim, site: string, difference: Difference): void {
  mark(site, 'finished')
  if (existsSync(dist) && !hasMoved(dist, previous)) {
    moveInto({ dist, next: site }, difference)
    mark(dist, 'finished')
  } else {
    enter(site, dist, previous)
  }
}

// A folder that is a mount point, or lies in a layer of a container, cannot be renamed.
function hasMoved(dist: string, previous: string): boolean {
  try {
    renameSync(dist, previous)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && immovable.includes(String(error.code))) return false
    throw error
  }
}

const immovable = ['EBUSY', 'EXDEV', 'EPERM']

function enter(next: string, dist: string, previous: string): void {
  try {
    renameSync(next, dist)
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, dist)
    throw error
  }
}

/**
 * Moves what changed into a folder that itself has to stay. Each file changes at once, but not all of them: a build
 * that is killed here leaves some old and some new ones, and the next build puts that right.
 */
export function moveInto({ dist, next }: Pick<Claim, 'dist' | 'next'>, difference: Difference): void {
  // What is gone goes first: a new folder may bear the name of an old file, and the other way about.
  for (const path of difference.removed) rmSync(join(dist, path), { force: true })
  for (const folder of difference.emptied) rmSync(join(dist, folder), { recursive: true, force: true })
  for (const path of difference.changed) {
    mkdirSync(dirname(join(dist, path)), { recursive: true })
    move(join(next, path), join(dist, path))
  }
}

// Between two disks there is no renaming; the copy takes its place when it is whole.
function move(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch {
    copyFileSync(from, `${to}.daypass`)
    renameSync(`${to}.daypass`, to)
  }
}
