import { lstatSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import { type Entry, filesBelow, isLeftover } from './files-below.ts'

/**
 * The files below a folder, asked for again and again: told what has changed since (absolute paths), it looks at nothing else. An
 * entry is the same object until something changes at its path or above it, and so is the list.
 */
export type Folder = (changed?: readonly string[]) => readonly Entry[]

export function openFolder(root: string): Folder {
  let known: readonly Entry[] | undefined
  return (changed) => {
    const here = changed?.filter((path) => isAt(path, root) && !isLeftover(basename(path)))
    if (!known || !here) known = filesBelow(root)
    else if (here.length > 0) known = here.every(isKnown(known)) ? renewed(known, here) : walked(known, here)
    return known
  }

  function walked(entries: readonly Entry[], here: readonly string[]): Entry[] {
    const before = new Map(entries.map((entry) => [entry.path, entry]))
    return filesBelow(root).map((entry) => {
      const old = before.get(entry.path)
      const isSame = old && old.file === entry.file && old.problem === entry.problem && !isChanged(entry, here)
      return isSame ? old : entry
    })
  }

  function isChanged({ path, file }: Entry, here: readonly string[]): boolean {
    const place = join(root, path)
    return here.some((one) => isAt(place, one) || isAt(file, one))
  }
}

/** Tells whether a file was there before, and still is: then no other can have come or gone. */
function isKnown(entries: readonly Entry[]): (path: string) => boolean {
  const files = new Set(entries.map(({ file }) => file))
  return (path) => files.has(path) && (lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false)
}

function renewed(entries: readonly Entry[], here: readonly string[]): Entry[] {
  return entries.map((entry) => (here.includes(entry.file) ? { ...entry } : entry))
}

function isAt(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep)
}
