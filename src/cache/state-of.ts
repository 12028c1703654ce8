import { createHash, type Hash } from 'node:crypto'
import { lstatSync, readdirSync } from 'node:fs'

/** What folders and files look like from outside. */
export interface State {
  /** Of the path, kind, size, inode and times of everything in them, in hexadecimal. */
  readonly digest: string
  /** When something in them last changed, in milliseconds since 1970; 0 where there is nothing. */
  readonly latest: number
}

/**
 * The state of some folders and files, none of which need be there, without reading one; some may be left out. Where two
 * states are equal the bytes are, too: the time of the last change (`ctime`) is the system's, and cannot be set back as
 * that of the text can.
 */
export function stateOf(places: readonly string[], leftOut: readonly string[] = []): State {
  const hash = createHash('sha1')
  const latest = places.map((place) => addTo(hash, place, leftOut))
  return { digest: hash.digest('hex'), latest: Math.max(0, ...latest) }
}

function addTo(hash: Hash, path: string, leftOut: readonly string[]): number {
  if (leftOut.includes(path)) return 0
  const status = lstatSync(path, { throwIfNoEntry: false })
  if (!status) {
    hash.update(`${path}\0none\0`)
    return 0
  }
  const { mode, size, ino, mtimeMs, ctimeMs } = status
  if (!status.isDirectory()) {
    hash.update(`${path}\0${mode} ${size} ${ino} ${mtimeMs} ${ctimeMs}\0`)
    return ctimeMs
  }
  // Its own times tell of names that came and went, and those are looked at anyway.
  hash.update(`${path}\0${mode}\0`)
  let latest = 0
  for (const name of namesIn(path)) latest = Math.max(latest, addTo(hash, `${path}/${name}`, leftOut))
  return latest
}

// Sorted: the order of a folder is the disk's own business.
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}
