import { existsSync } from 'node:fs'
import type { Look } from '../cache/look-of.ts'
import { assemble } from './assemble.ts'
import type { Claim } from './claim.ts'
import type { Contents } from './contents-of.ts'
import { goneFrom } from './gone-from.ts'
import { remove } from './remove.ts'
import { type Difference, replace } from './replace.ts'
import { asNoted } from './same-as-noted.ts'
import { keepSpare } from './spare.ts'

/** The present dist/. */
export interface Present {
  readonly contents: Contents
  /** What its files look like, by path, as far as anybody asked. */
  readonly looks: ReadonlyMap<string, Look>
  /** When all that was looked at first, in milliseconds since 1970. */
  readonly since: number
}

/** What the next one is to hold: files that the present one has, and others, by path. */
export interface Planned {
  readonly kept: ReadonlyMap<string, Look>
  readonly changed: ReadonlyMap<string, Look>
}

/** Replaces dist/ where it is to hold something else, and says what changes. */
export function publish(claimed: Claim, present: Present, planned: Planned): Difference {
  const { contents } = present
  const gone = goneFrom(new Set([...planned.kept.keys(), ...planned.changed.keys()]))
  const held = { files: [...contents.files, ...contents.others], folders: contents.folders.keys() }
  const difference = { changed: [...planned.changed.keys()], ...gone(held) }
  if (contents.isMarked && Object.values(difference).every((paths) => paths.length === 0)) return difference
  const { site, isLinked } = assemble(claimed, planned, (spare) => gone({ ...spare, files: spare.files.keys() }))
  replace(claimed, site, difference)
  if (!isLinked || !isKept(claimed, present)) remove(claimed.previous)
  return difference
}

/** Whether the one that has been replaced waits now to become the next one. */
function isKept({ spare, previous }: Claim, { contents, looks, since }: Present): boolean {
  if (spare === undefined || !existsSync(previous)) return false
  const noted = (path: string) => {
    const look = looks.get(path)
    return [path, look ? asNoted(look) : ''] as const
  }
  const files = [...contents.files, ...contents.others].map(noted)
  return keepSpare(spare, previous, { files, folders: contents.folders, since })
}
