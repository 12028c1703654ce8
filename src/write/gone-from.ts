/** What a folder holds that is not planned for it. */
export interface Gone {
  /** Files, sorted. */
  readonly removed: readonly string[]
  /** Folders, outermost first. */
  readonly emptied: readonly string[]
}

interface Held {
  readonly files: Iterable<string>
  /** Outermost first; the folder itself is ''. */
  readonly folders: Iterable<string>
}

/** Tells of folders what is to go from them where they are to hold these files and nothing else. */
export function goneFrom(planned: ReadonlySet<string>): (held: Held) => Gone {
  const folders = foldersOf(planned)
  return (held) => ({
    removed: [...held.files].filter((path) => !planned.has(path)).sort(),
    emptied: [...held.folders].filter((folder) => !folders.has(folder)),
  })
}

// Of `a/b/c.html` they are `a/b`, `a` and ''.
function foldersOf(paths: Iterable<string>): Set<string> {
  const folders = new Set([''])
  for (const path of paths) {
    let folder = parentOf(path)
    while (!folders.has(folder)) {
      folders.add(folder)
      folder = parentOf(folder)
    }
  }
  return folders
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}
