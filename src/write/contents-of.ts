import { type Dirent, readdirSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { marker } from './marker.ts'

/** What a published folder holds: paths within it, with forward slashes. */
export interface Contents {
  readonly files: ReadonlySet<string>
  /** Links and the like, which no build makes. */
  readonly others: readonly string[]
  readonly folders: readonly string[]
  /** Whether the mark of Daypass is there, which is not counted as a file. */
  readonly isMarked: boolean
}

/** Everything below a folder, sorted; nothing where there is no such folder. */
export function contentsOf(folder: string): Contents {
  const entries = entriesIn(folder)
  const pathsOf = (chosen: readonly Dirent[]) =>
    chosen.map(({ parentPath, name }) => relative(folder, `${parentPath}${sep}${name}`).replaceAll(sep, '/')).sort()
  const files = new Set(pathsOf(entries.filter((entry) => entry.isFile())))
  return {
    isMarked: files.delete(marker),
    files,
    others: pathsOf(entries.filter((entry) => !entry.isFile() && !entry.isDirectory())),
    folders: pathsOf(entries.filter((entry) => entry.isDirectory())),
  }
}

function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
