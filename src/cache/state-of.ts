import { createHash } from 'node:crypto'
import { type Dirent, readdirSync, statSync } from 'node:fs'
import { type Look, lookIfThere, lookIn } from './look-of.ts'

/** What folders and files look like from outside. */
export interface State {
  /** Of the paths, kinds, sizes, inodes and times of all files in them, and of the paths of empty folders; in hexadecimal. */
  readonly digest: string
  /** When a file in them last changed, in milliseconds since 1970; 0 where there is none. */
  readonly latest: number
}

/**
 * The state of some folders and files, none of which need be there, without reading one; some may be left out. Where two
 * states are equal the bytes are, too: the time of the last change (`ctime`) is the system's, and cannot be set back as
 * that of the text can.
 */
export function stateOf(places: readonly string[], leftOut: readonly string[] = []): State {
  const hash = createHash('sha1')
  let latest = 0
  const add = (path: string, look: Look | undefined) => {
    hash.update(lineOf(path, look))
    latest = Math.max(latest, look?.ctimeMs ?? 0)
  }
  const addAllIn = (folder: string) => {
    const entries = entriesIn(folder)
    if (entries.length === 0) hash.update(`${folder}\0empty\0`)
    for (const entry of entries) {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) addAllIn(path)
      else if (!leftOut.includes(path)) add(path, lookIfThere(path))
    }
  }
  for (const place of places) {
    // A folder may be given by a link.
    const status = statSync(place, { throwIfNoEntry: false })
    if (status?.isDirectory()) addAllIn(place)
    else if (!leftOut.includes(place)) add(place, status && lookIn(status))
  }
  return { digest: hash.digest('hex'), latest }
}

/** The digest of the state of a folder that holds files which look like this, by path within it, and nothing else. */
export function digestOfFiles(folder: string, files: ReadonlyMap<string, Look>): string {
  const hash = createHash('sha1')
  // As they are found: what is in `a` before `a.html`.
  const found = [...files].map(([path, look]) => ({ path, look, names: path.replaceAll('/', '\0') })).sort(byNames)
  for (const { path, look } of found) hash.update(lineOf(`${folder}/${path}`, look))
  return hash.digest('hex')
}

function byNames(a: { readonly names: string }, b: { readonly names: string }): number {
  return a.names < b.names ? -1 : 1
}

function lineOf(path: string, look: Look | undefined): string {
  if (!look) return `${path}\0none\0`
  const { mode, size, ino, mtimeMs, ctimeMs } = look
  return `${path}\0${mode} ${size} ${ino} ${mtimeMs} ${ctimeMs}\0`
}

// Sorted: the order of a folder is the disk's own business.
function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return []
  }
}
