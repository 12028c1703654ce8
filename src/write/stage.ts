import { copyFileSync, linkSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { foldersOf } from './check-paths.ts'
import { type Claim, writing } from './claim.ts'
import { contentsOf } from './contents-of.ts'
import { type Difference, replace } from './replace.ts'

/** The next dist/ while it is put together. */
export interface Stage {
  /** Adds a file, and tells where it lies. One that dist/ holds already, byte for byte, stays that very file. */
  add(path: string, bytes: Uint8Array): string
  /** Adds the file that dist/ has there, if `isSame` says of it that it is the one. */
  keep(path: string, isSame: (file: string) => boolean): boolean
  /** Replaces dist/ by what was added, where that is something else, and says what changed. */
  publish(): Difference
}

export function stage(claimed: Claim): Stage {
  const { dist, next } = claimed
  const old = contentsOf(dist)
  const kept = new Set<string>()
  const changed = new Set<string>()
  const placeFor = placesIn(next)
  const placeNow = (path: string) => `${dist}/${path}`
  const keep: Stage['keep'] = (path, isSame) => {
    const isKept = old.files.has(path) && isSame(placeNow(path))
    if (isKept) kept.add(path)
    return isKept
  }
  return {
    add(path, bytes) {
      if (keep(path, (file) => holds(file, bytes))) return placeNow(path)
      changed.add(path)
      return writing(dist, () => {
        const file = placeFor(path)
        writeFileSync(file, bytes)
        return file
      })
    },
    keep,
    publish() {
      const planned = new Set([...kept, ...changed].flatMap(foldersOf))
      const removed = [...old.files, ...old.others].filter((path) => !(kept.has(path) || changed.has(path)))
      const emptied = old.folders.filter((folder) => !planned.has(folder))
      const difference = { changed: [...changed], removed, emptied }
      if (old.isMarked && Object.values(difference).every((paths) => paths.length === 0)) return difference
      return writing(dist, () => {
        for (const path of kept) link(placeNow(path), placeFor(path))
        return replace(claimed, difference)
      })
    },
  }
}

function holds(file: string, bytes: Uint8Array): boolean {
  return statSync(file).size === bytes.length && readFileSync(file).equals(bytes)
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
