import { readFileSync, writeFileSync } from 'node:fs'
import { type Look, lookIfThere, lookOf } from '../cache/look-of.ts'
import { placesIn } from './assemble.ts'
import { type Claim, writing } from './claim.ts'
import { bytesOf, type Made } from './content-of.ts'
import { contentsOf } from './contents-of.ts'
import { type Published, publish } from './publish.ts'

/** A file as it lies in dist/, or beside it until that is replaced. */
export interface Placed {
  readonly file: string
  readonly look: Look
}

/** The next dist/ while it is put together. */
export interface Stage {
  /** Adds a file, and tells where it lies. One that dist/ holds already, byte for byte, stays that very file. */
  add(path: string, made: Made): Placed
  /** Adds the file that dist/ has there, if `isSame` says of it that it is the one. */
  keep(path: string, isSame: (placed: Placed) => boolean): boolean
  /** Replaces dist/ by what was added, where that is something else, and says what changed. */
  publish(): Published
}

export function stage(claimed: Claim): Stage {
  const { dist } = claimed
  const since = Date.now()
  const contents = contentsOf(dist)
  const looks = new Map<string, Look>()
  const [kept, changed] = [new Map<string, Look>(), new Map<string, Look>()]
  const placeFor = placesIn(claimed.made)
  const placedNow = (path: string): Placed | undefined => {
    const file = `${dist}/${path}`
    const look = looks.get(path) ?? (contents.files.has(path) ? lookIfThere(file) : undefined)
    if (look) looks.set(path, look)
    return look && { file, look }
  }
  const keep: Stage['keep'] = (path, isSame) => {
    const now = placedNow(path)
    const isKept = now !== undefined && isSame(now)
    if (isKept) kept.set(path, now.look)
    return isKept
  }
  return {
    add(path, made) {
      const now = placedNow(path)
      if (now && keep(path, (placed) => holds(placed, made))) return now
      const placed = writing(dist, () => written(placeFor(path), made))
      changed.set(path, placed.look)
      return placed
    },
    keep,
    publish: () => writing(dist, () => publish(claimed, { contents, looks, since }, { kept, changed })),
  }
}

function holds({ file, look }: Placed, made: Made): boolean {
  return look.size === Buffer.byteLength(made) && readFileSync(file).equals(bytesOf(made))
}

function written(file: string, made: Made): Placed {
  writeFileSync(file, made)
  return { file, look: lookOf(file) }
}
