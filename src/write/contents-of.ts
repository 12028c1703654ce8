import { type Dirent, readdirSync } from 'node:fs'
import { type Look, lookIfThere } from '../cache/look-of.ts'
import { marker } from './marker.ts'

/** What a published folder holds: paths within it, with forward slashes. */
export interface Contents {
  readonly files: ReadonlySet<string>
  /** Links and the like, which no build makes. */
  readonly others: readonly string[]
  /** What each folder looked like before its names were read, outermost first; the published one as ''. */
  readonly folders: ReadonlyMap<string, Look>
  /** Whether the mark of Daypass is there, which is not counted as a file. */
  readonly isMarked: boolean
}

/** Everything below a folder; nothing where there is no such folder. */
export function contentsOf(folder: string): Contents {
  const files = new Set<string>()
  const others: string[] = []
  const folders = new Map<string, Look>()
  const found = ['']
  for (const path of found) {
    const place = path === '' ? folder : `${folder}/${path}`
    const look = lookIfThere(place)
    if (look) folders.set(path, look)
    for (const entry of entriesIn(place)) {
      const below = path === '' ? entry.name : `${path}/${entry.name}`
      if (entry.isDirectory()) found.push(below)
      else if (entry.isFile()) files.add(below)
      else others.push(below)
    }
  }
  return { isMarked: files.delete(marker), files, others, folders }
}

function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
