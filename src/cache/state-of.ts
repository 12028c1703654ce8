import { hash } from 'node:crypto'
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
  const lines: string[] = []
  let latest = 0
  const add = (path: string, look: Look | undefined) => {
    lines.push(lineOf(path, look))
    latest = Math.max(latest, look?.ctimeMs ?? 0)
  }
  const addAllIn = (folder: string) => {
    const entries = entriesIn(folder)
    if (entries.length === 0) lines.push(`${folder}\0empty`)
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
    else add(place, status && lookIn(status))
  }
  return { digest: digestOf(lines), latest }
}

/** The digest of the state of a folder that holds files which look like this, by path within it, and nothing else. */
export function digestOfFiles(folder: string, files: ReadonlyMap<string, Look>): string {
  return digestOf([...files].map(([path, look]) => lineOf(`${folder}/${path}`, look)))
}

function lineOf(path: string, look: Look | undefined): string {
  if (!look) return `${path}\0none`
  const { mode, size, ino, mtimeMs, ctimeMs } = look
  return `${path}\0${mode} ${size} ${ino} ${mtimeMs} ${ctimeMs}`
}

// Sorted: the order of a folder is the disk's own business.
function digestOf(lines: readonly string[]): string {
  return hash('sha1', [...lines].sort().join('\0'), 'hex')
}

function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
