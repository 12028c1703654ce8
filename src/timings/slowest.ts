import type { Part } from '../model/timings.ts'
import type { Thing } from './recorder.ts'

/** The things that took longest, longest first; what was done for a thing in several parts is added up. */
export function slowest(things: readonly Thing[], parts: readonly Part[], most = 10): Thing[] {
  const byName = new Map<string, Thing>()
  for (const thing of things.filter(({ part }) => parts.includes(part))) {
    const before = byName.get(thing.name)
    byName.set(thing.name, before ? { ...before, wall: before.wall + thing.wall } : thing)
  }
  return [...byName.values()].sort((a, b) => b.wall - a.wall).slice(0, most)
}

/** The things that took longest for their size, in milliseconds a kilobyte. */
export function slowestForSize(things: readonly Thing[], part: Part, most = 10): Thing[] {
  const sized = things.filter((thing) => thing.part === part && perKilobyte(thing) !== undefined)
  return sized.sort((a, b) => (perKilobyte(b) ?? 0) - (perKilobyte(a) ?? 0)).slice(0, most)
}

export function perKilobyte({ wall, bytes = 0 }: Thing): number | undefined {
  return bytes > 0 ? wall / (bytes / 1000) : undefined
}
