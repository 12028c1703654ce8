import { copyFileSync, linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Look, lookIfThere, lookOf } from '../cache/look-of.ts'
import { memoisedOfText } from '../model/memoised.ts'
import { foldersOf } from './check-paths.ts'
import { type Claim, writing } from './claim.ts'
import { contentsOf } from './contents-of.ts'
import { type Difference, replace } from './replace.ts'

/** A file as it lies in dist/, or beside it until that is replaced. */
export interface Placed {
  readonly file: string
  readonly look: Look
}

/** The next dist/ while it is put together. */
export interface Stage {
  /** Adds a file, and tells where it lies. One that dist/ holds already, byte for byte, stays that very file. */
  add(path: string, bytes: Uint8Array): Placed
  /** Adds the file that dist/ has there, if `isSame` says of it that it is the one. */
  keep(path: string, isSame: (placed: Placed) => boolean): boolean
  /** Replaces dist/ by what was added, where that is something else, and says what changed. */
  publish(): Difference
}

export function stage(claimed: Claim): Stage {
  const { dist, next } = claimed
  const old = contentsOf(dist)
  const kept = new Set<string>()
  const changed = new Set<string>()
  const placeFor = placesIn(next)
  const placedNow = memoisedOfText((path) => (old.files.has(path) ? placedAt(`${dist}/${path}`) : undefined))
  return {
    add(path, bytes) {
      const now = placedNow(path)
      if (now && holds(now, bytes)) {
        kept.add(path)
        return now
      }
      changed.add(path)
      return writing(dist, () => {
        const file = placeFor(path)
        writeFileSync(file, bytes)
        return { file, look: lookOf(file) }
      })
    },
    keep(path, isSame) {
      const now = placedNow(path)
      const isKept = now !== undefined && isSame(now)
      if (isKept) kept.add(path)
      return isKept
    },
    publish() {
      const planned = new Set([...kept, ...changed].flatMap(foldersOf))
      const removed = [...old.files, ...old.others].filter((path) => !(kept.has(path) || changed.has(path))).sort()
      const emptied = [...old.folders.keys()].filter((folder) => folder !== '' && !planned.has(folder))
      const difference = { changed: [...changed], removed, emptied }
      if (old.isMarked && Object.values(difference).every((paths) => paths.length === 0)) return difference
      return writing(dist, () => {
        for (const path of kept) link(`${dist}/${path}`, placeFor(path))
        return replace(claimed, difference)
      })
    },
  }
}

function placedAt(file: string): Placed | undefined {
  const look = lookIfThere(file)
  return look && { file, look }
}

function holds({ file, look }: Placed, bytes: Uint8Array): boolean {
  return look.size === bytes.length && readFileSync(file).equals(bytes)
}

// Where a file of this path can be made; each folder is made once. Paths are put together by hand: they are thousands.
function placesIn(root: string): (path: string) => string {
  const folders = new Set<string>()
  return (path) => {
    const file = `${root}/${path}`
    const folder = dirname(file)
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
    folders.add(folder)
    return file
  }
}

// A second name costs no space and leaves the file's time as it is; some disks and mounts have no second names.
function link(file: string, name: string): void {
  try {
    linkSync(file, name)
  } catch {
    copyFileSync(file, name)
  }
}
