import { existsSync, mkdirSync, realpathSync, renameSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { FolderError } from '../model/folder-error.ts'
import { isOurs, makerOf, mark } from './marker.ts'
import { remove } from './remove.ts'

/** A folder to be published, with its neighbours. */
export interface Claim {
  readonly dist: string
  /** Beside it, where the next one is put together; for other builds, that one is at work. */
  readonly next: string
  /** Within that, where files lie at their paths that dist/ has not. */
  readonly made: string
  /** Beside it, where the old one stands between two renamings, and until it is removed or kept. */
  readonly previous: string
  /** Where the old one is kept for the next build, if it is. */
  readonly spare?: string
  release(): void
}

/** Makes sure that nobody else works on the folder and that nothing is lost by replacing it; else a FolderError. */
export function claim(folder: string, spare?: string): Claim {
  const dist = existsSync(folder) ? realpathSync(folder) : resolve(folder)
  const [next, previous] = [`${dist}.next`, `${dist}.previous`]
  const made = `${next}/made`
  return writing(dist, () => {
    begin(next)
    try {
      demand(previous)
      demand(dist)
      // The last build was killed between its two renamings.
      if (!existsSync(dist) && existsSync(previous)) renameSync(previous, dist)
      remove(previous)
      mkdirSync(made)
      return { dist, next, made, previous, spare, release: () => remove(next) }
    } catch (error) {
      remove(next)
      throw error
    }
  })
}

/** Says in one line which folder could not be written, where the disk refuses. */
export function writing<T>(folder: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    const isFromDisk = error instanceof Error && 'syscall' in error
    throw isFromDisk ? new FolderError(`${folder} cannot be written: ${error.message}`, { cause: error }) : error
  }
}

function begin(next: string): void {
  demand(next)
  const maker = makerOf(next)
  if (maker && maker !== process.pid && isRunning(maker)) {
    throw new FolderError(`Another build is at work in ${next} (process ${maker}); wait for it, or end it`)
  }
  remove(next)
  mkdirSync(dirname(next), { recursive: true })
  mkdirSync(next) // only one of two builds that begin at the same moment can
  mark(next, 'begun')
}

function demand(folder: string): void {
  if (isOurs(folder)) return
  throw new FolderError(`${folder} holds files that Daypass did not make; empty it, or name another folder`)
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0) // sends nothing
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
