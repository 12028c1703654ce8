import type { Look } from '../cache/look-of.ts'
import type { Cache, Notes } from '../model/cache.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { FileOutput, Output, PictureOutput } from '../model/output.ts'
import { shownPath } from '../model/picture.ts'
import { diagnose } from '../model/rules.ts'
import { type Timings, timed } from '../model/timings.ts'
import { toldStep } from '../model/told-step.ts'
import { type CardMaker, cardMaker } from './cards/card-maker.ts'
import { makeCards } from './cards/make-cards.ts'
import { checkPaths } from './check-paths.ts'
import { claim } from './claim.ts'
import { compressed } from './compressed.ts'
import { contentOf } from './content-of.ts'
import { expanded } from './expanded.ts'
import { makePictures } from './make-pictures.ts'
import { type Depends, digestOf, isAsNoted, noteOf } from './same-as-noted.ts'
import { type Stage, stage } from './stage.ts'
import { tellPage } from './tell-page.ts'

export interface Written {
  /** HTML files, pictures in each of their sizes and formats, social cards, and all files that are there, with their bytes. */
  readonly pages: number
  readonly pictures: number
  readonly cards: number
  readonly files: number
  readonly bytes: number
  /** Paths within dist/: new or different ones in the order they were planned, and those that are gone. */
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  /** Pictures that could not be made, and were left out; what cards cannot show. */
  readonly diagnostics: readonly Diagnostic[]
}

export interface WriteOptions {
  /** Told what is being done, for a status line. */
  readonly progress?: Progress
  /** Puts texts beside themselves as Brotli and gzip. */
  readonly compress?: boolean
  /** What another machine has compressed, by path: `news/index.html.br`. */
  readonly packed?: (path: string) => Uint8Array | undefined
  /** Where a dist/ that has been replaced is kept for the next build, on the same disk; else it is removed. */
  readonly spare?: string
  /** Told what each file of dist/ looks like once it is published, by path, where that need not be found out. */
  readonly looked?: (looks: ReadonlyMap<string, Look>) => void
  /** Told where the time goes. */
  readonly timings?: Timings
}

type Progress = (step: string) => void

/**
 * Makes dist/ hold the outputs and nothing else. It changes all at once or, where it holds them already, not at all: a
 * build that is killed leaves the old one. Throws a FolderError where dist/ is somebody else's or cannot be written.
 */
export async function write(
  dist: string,
  outputs: readonly Output[],
  cache: Cache,
  { progress = () => {}, compress = false, packed, spare, looked, timings }: WriteOptions = {},
): Promise<Written> {
  checkPaths(outputs)
  const claimed = claim(dist, spare)
  try {
    timings?.stage('pictures')
    const problems = await makePictures(outputs, cache, progress)
    timings?.stage('cards')
    const cards = cardMaker(cache)
    const told = await makeCards(outputs, cards, progress)
    timings?.stage('write')
    const files = expanded(outputs, cache.pages, timings)
    const planned = files.filter((output) => output.kind !== 'picture' || !problems.has(output))
    const bare = stage(claimed)
    const packing = compress ? compressed(bare, cache.pages, packed) : undefined
    const staged = packing ?? bare
    let bytes = 0
    for (const [index, output] of planned.entries()) {
      if (index % 50 === 0) await toldStep(progress, `Writing ${index + 1} of ${planned.length}`)
      bytes += await add(output, staged, { cache, cards, timings })
    }
    if (packing) {
      timings?.stage('compress')
      await packing.compress(progress)
    }
    timings?.stage('publish')
    const { changed, removed, looks } = staged.publish()
    if (looks) looked?.(looks)
    return {
      ...counted(planned),
      bytes,
      changed,
      removed,
      diagnostics: [...diagnosticsOf(problems), ...told].sort(byPathOf),
    }
  } finally {
    claimed.release()
  }
}

interface Kept {
  readonly cache: Cache
  readonly cards: CardMaker
  readonly timings?: Timings
}

/** Adds a file to the next dist/, and tells its size in bytes. What depends on what it did before is neither made nor read. */
async function add(output: FileOutput, staged: Stage, { cache, cards, timings }: Kept): Promise<number> {
  const { path } = output
  const isText = output.kind === 'text' || output.kind === 'rendered'
  const { depends, make } = await timed(timings, [isText ? 'props' : 'copy', path], () =>
    contentOf(output, cache, cards),
  )
  const size = depends === undefined ? undefined : keptSize(path, depends, staged, cache.pages)
  if (timings && isText && depends !== undefined) {
    tellPage(timings, { path, depends, isKept: size !== undefined }, staged, cache.pages)
  }
  if (size !== undefined) return size
  const made = await timed(timings, [isText ? 'render' : 'copy', path], make)
  const madeOf = depends ?? { digest: digestOf(made) }
  return timed(timings, ['disk', path], () => {
    // What tells nothing of itself is known by its bytes: hashing them is cheaper than reading what dist/ holds.
    const known = depends === undefined ? keptSize(path, madeOf, staged, cache.pages) : undefined
    if (known !== undefined) return known
    const { look } = staged.add(path, made)
    cache.pages.set(path, noteOf(madeOf, look))
    return look.size
  })
}

/** The size of the file that dist/ holds already, which then stays; undefined where it is not known to be the one. */
function keptSize(path: string, depends: Depends, staged: Stage, notes: Notes): number | undefined {
  const note = notes.get(path)
  let size: number | undefined
  staged.keep(path, ({ look }) => {
    const isKept = isAsNoted(note, depends, look)
    if (isKept) size = look.size
    return isKept
  })
  if (size !== undefined && note !== undefined) notes.set(path, note)
  return size
}

/** How many there are of each kind. */
export function counted(outputs: readonly Output[]) {
  return {
    pages: outputs.filter(({ kind, path }) => (kind === 'text' || kind === 'rendered') && path.endsWith('.html'))
      .length,
    pictures: outputs.filter(({ kind }) => kind === 'picture').length,
    cards: outputs.filter(({ kind }) => kind === 'card').length,
    files: outputs.length,
  }
}

// One for each picture, not for each of its sizes.
function diagnosticsOf(problems: ReadonlyMap<PictureOutput, string>): Diagnostic[] {
  const byPath = new Map([...problems].map(([{ picture }, problem]) => [shownPath(picture.path), problem]))
  return [...byPath].map(([path, problem]) => diagnose(path, undefined, 'picture-unreadable', problem))
}

function byPathOf(a: Diagnostic, b: Diagnostic): number {
  return a.path < b.path ? -1 : 1
}
