import { copyFileSync, linkSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Claim } from './claim.ts'
import type { Gone } from './gone-from.ts'
import type { Planned } from './publish.ts'
import { moveInto } from './replace.ts'
import { asNoted } from './same-as-noted.ts'
import { type Spare, takeSpare } from './spare.ts'

/** The next site, in a folder of its own. */
interface Assembled {
  readonly site: string
  /** Paths of files that got another name or place by that. */
  readonly touched: readonly string[]
  /** Whether what the present dist/ has, too, is the same file under a second name. */
  readonly isLinked: boolean
}

/**
 * Puts the next site together: of the spare, in which only what differs is touched, and else file by file.
 *
 * @param gone tells what is not planned of what the spare holds
 */
export function assemble(
  { dist, next, made, spare: place }: Claim,
  { kept, changed }: Planned,
  gone: (spare: Spare) => Gone,
): Assembled {
  const former = `${next}/former`
  const spare = place === undefined ? undefined : takeSpare(place, former)
  const site = spare ? former : made
  const lacking = [...kept].filter(([path, look]) => spare?.files.get(path) !== asNoted(look)).map(([path]) => path)
  if (spare) {
    const { removed, emptied } = gone(spare)
    const outdated = lacking.filter((path) => spare.files.has(path))
    moveInto({ dist: site, next: made }, { changed: [...changed.keys()], removed: [...removed, ...outdated], emptied })
  }
  const placeFor = placesIn(site)
  const links = lacking.map((path) => link(`${dist}/${path}`, placeFor(path)))
  return { site, touched: spare ? [...changed.keys(), ...lacking] : lacking, isLinked: links.every((isLink) => isLink) }
}

/** Tells where a file of a path can be made; each folder is made once. Paths are put together by hand: they are thousands. */
export function placesIn(root: string): (path: string) => string {
  const folders = new Set<string>()
  return (path) => {
    const file = `${root}/${path}`
    const folder = dirname(file)
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
    folders.add(folder)
    return file
  }
}

// A second name costs no space and leaves the file's time as it is; some disks and mounts have no second names.
function link(file: string, name: string): boolean {
  try {
    linkSync(file, name)
    return true
  } catch {
    copyFileSync(file, name)
    return false
  }
}
