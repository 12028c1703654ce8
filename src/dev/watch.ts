import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { watch as watchFiles } from 'chokidar'

/**
 * Calls `onChange` once to begin with, and then with the paths that have changed below the folders, gathered for 50 ms;
 * what changes during a call leads to one more. Settles after the first call, with the way to end it. Folders that do
 * not exist yet are watched too.
 */
export async function watch(
  folders: readonly string[],
  onChange: (paths: readonly string[]) => Promise<void>,
): Promise<() => Promise<void>> {
  const changed = new Set<string>()
  let busy = false

  async function catchUp(): Promise<void> {
    if (busy) return
    busy = true
    do {
      await wait(50)
      const paths = [...changed].sort()
      changed.clear()
      await onChange(paths)
    } while (changed.size > 0)
    busy = false
  }

  // Without `awaitWriteFinish`, which hides an editor's write-then-rename; a file met half written is met again.
  const watcher = watchFiles([...folders], { ignoreInitial: true })
  await once(watcher, 'ready')
  watcher.on('all', (_, path) => {
    changed.add(path)
    void catchUp()
  })
  await catchUp()
  return () => watcher.close()
}
