import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '../../cache/write-whole.ts'
import type { CalendarDate } from '../../model/date.ts'
import type { Folders } from '../../model/source.ts'
import { remoteFolder } from './bring-home.ts'
import { failuresOf, keepFailures } from './failures.ts'
import { readLock, writeLock } from './lockfile.ts'

/**
 * Puts pictures of other hosts that were brought home into other folders into images/remote/, too, and what was said of those
 * that could not be had. Of two for one address the first counts.
 */
export function takeOver(
  places: readonly string[],
  { images, cache }: Pick<Folders, 'images' | 'cache'>,
  today: CalendarDate,
): void {
  const folder = join(images, remoteFolder)
  const kept = new Map(readLock(folder).kept)
  const before = kept.size
  for (const place of places) {
    for (const [address, picture] of readLock(join(place, remoteFolder)).kept) {
      const [from, to] = [join(place, remoteFolder, picture.file), join(folder, picture.file)]
      if (kept.has(address) || !existsSync(from)) continue
      if (!existsSync(to)) writeWhole(to, [readFileSync(from)])
      kept.set(address, picture)
    }
  }
  if (kept.size > before) writeLock(folder, kept)
  const known = failuresOf(cache, today)
  const failures = new Map([...places.toReversed().flatMap((place) => [...failuresOf(place, today)]), ...known])
  const missing = new Map([...failures].filter(([address]) => !kept.has(address)))
  if (missing.size > known.size) keepFailures(cache, today, missing)
}
