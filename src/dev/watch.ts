import { type FSWatcher, readdirSync, realpathSync, watch as watchFolder } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * Calls `onStart` once to begin with, and then `onChange` with the paths that have changed below the folders, gathered for a moment;
 * what changes during a call leads to one more. Settles after the first call, with the way to end it. Folders that do not exist yet
 * are watched too.
 */
export async function watch(
  folders: readonly string[],
  onStart: (paths: readonly string[]) => Promise<void>,
  onChange = onStart,
): Promise<() => Promise<void>> {
  const changed = new Set<string>()
  let busy = false
  let act = onStart

  async function catchUp(): Promise<void> {
    if (busy) return
    busy = true
    do {
      await wait(gathered)
      const paths = [...changed].sort()
      changed.clear()
      const call = act
      act = onChange
      await call(paths)
    } while (changed.size > 0)
    busy = false
  }

  const watchers = folders.map((folder) =>
    watchBelow(folder, (path) => {
      changed.add(path)
      void catchUp()
    }),
  )
  await catchUp()
  return async () => {
    for (const close of watchers) close()
  }
}

// Milliseconds. An editor that writes a file in steps is done by then; one met half written is met again.
const gathered = 20

/** Watches a folder and all below it, also where it is not there yet, or is put in place of another. Returns the way to end it. */
function watchBelow(root: string, onChange: (path: string) => void): () => void {
  const below = watchTree(onChange)
  let onWay: FSWatcher | undefined

  /** Watches the nearest folder above that there is, for the next step on the way. */
  function watchWay(): void {
    onWay?.close()
    const [folder, step] = nearestAbove(root)
    onWay = watchFolder(folder, (_, name) => {
      if (name !== null && name !== step) return
      watchWay()
      below.close(root)
      below.open(root, onChange)
      onChange(root)
    })
    onWay.on('error', () => {})
  }

  watchWay()
  below.open(root)
  return () => {
    onWay?.close()
    below.close(root)
  }
}

function nearestAbove(path: string): readonly [folder: string, step: string] {
  const folder = dirname(path)
  return isFolder(folder) || folder === path ? [folder, basename(path)] : nearestAbove(folder)
}

/** A watcher for each folder: of thousands of files in it that costs as much as of one. Links to folders are followed. */
function watchTree(onChange: (path: string) => void) {
  const watchers = new Map<string, FSWatcher>()

  /** `tell` is told all there is in the folder, if that is asked for; `above` has the folders on the way, links resolved. */
  function open(folder: string, tell = (_: string) => {}, above: readonly string[] = []): void {
    if (!isFolder(folder)) return
    const place = realpathSync(folder)
    if (above.includes(place)) return
    const way = [...above, place]
    const watcher = watchFolder(folder, (_, name) => {
      const path = name === null ? folder : join(folder, name)
      // What is a folder now may have been another one before.
      close(path)
      open(path, onChange, way)
      onChange(path)
    })
    watcher.on('error', () => close(folder))
    watchers.set(folder, watcher)
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      tell(path)
      if (entry.isDirectory() || entry.isSymbolicLink()) open(path, tell, way)
    }
  }

  function close(folder: string): void {
    for (const [path, watcher] of watchers) {
      if (path !== folder && !path.startsWith(folder + sep)) continue
      watcher.close()
      watchers.delete(path)
    }
  }

  return { open, close }
}

// What may not be read, or is gone at this moment, is told where its files are read.
function isFolder(path: string): boolean {
  try {
    readdirSync(path)
    return true
  } catch {
    return false
  }
}
