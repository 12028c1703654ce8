import { existsSync } from 'node:fs'
import { type Look, lookOf } from '../cache/look-of.ts'
import { assemble } from './assemble.ts'
import type { Claim } from './claim.ts'
import type { Contents } from './contents-of.ts'
import { goneFrom } from './gone-from.ts'
import { marker } from './marker.ts'
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

/** What has changed in dist/. */
export interface Published extends Difference {
  /** What each file looks like that it holds, its mark among them, where that is known without looking at all of them again. */
  readonly looks?: ReadonlyMap<string, Look>
}

/** Replaces dist/ where it is to hold something else, and says what changes. */
export function publish(claimed: Claim, present: Present, planned: Planned): Published {
  const { contents } = present
  const gone = goneFrom(new Set([...planned.kept.keys(), ...planned.changed.keys()]))
  const held = { files: [...contents.files, ...contents.others], folders: contents.folders.keys() }
  const difference = { changed: [...planned.changed.keys()], ...gone(held) }
  const isSame = contents.isMarked && Object.values(difference).every((paths) => paths.length === 0)
  if (isSame) return { ...difference, looks: looksIn(claimed, planned) }
  const { site, isLinked, touched } = assemble(claimed, planned, (spare) =>
    gone({ ...spare, files: spare.files.keys() }),
  )
  replace(claimed, site, difference)
  const isFirst = contents.folders.size === 0
  const isOldKept = isLinked && isKept(claimed, present)
  if (!isOldKept) remove(claimed.previous)
  return { ...difference, looks: isFirst || isOldKept ? looksIn(claimed, planned, touched) : undefined }
}

/** @param touched paths of files that have got another name or place since they were looked at */
function looksIn({ dist }: Claim, { kept, changed }: Planned, touched: readonly string[] = []): Map<string, Look> {
  const looks = new Map([...kept, ...changed])
  for (const path of [marker, ...touched]) looks.set(path, lookOf(`${dist}/${path}`))
  return looks
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
