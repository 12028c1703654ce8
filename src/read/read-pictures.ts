import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Cache } from '../model/cache.ts'
import type { Result } from '../model/diagnostic.ts'
import { memoised, remembering } from '../model/memoised.ts'
import { type Picture, shownPath } from '../model/picture.ts'
import { diagnose } from '../model/rules.ts'
import { digestOf } from './digest-of.ts'
import type { Entry } from './files-below.ts'
import { type KnownFilesOptions, knownFiles } from './known-files.ts'
import { type Measured, measurePicture } from './measure-picture.ts'
import { problemOf } from './problem-of.ts'

/**
 * Every picture of images/ with its size, sorted by path, and then those that lie beside articles and within them. One that
 * stays the same entry, or looks as it did when it was last read, is not read again.
 */
export type PictureReader = (
  images: readonly Entry[],
  content: readonly Entry[],
  embedded: readonly FileWithDigest[],
) => Promise<Result<readonly Picture[]>>

export function pictureReader(cache: Cache, options: KnownFilesOptions = {}): PictureReader {
  // By paths that no text has: a text has no name of a picture.
  const known = knownFiles<string>(cache.readings, options)
  const withDigest = (entry: Entry): FileWithDigest => {
    const { told, keep } = known(entry)
    if (told !== undefined) return { ...entry, digest: told }
    const file = readWhole(entry)
    if (!file.problem) keep(file.digest)
    return file
  }
  const inImages = memoised(withDigest)
  const besideArticle = memoised((entry: Entry) => withDigest({ ...entry, path: `../content/${entry.path}` }))
  const all = remembering((files: readonly FileWithDigest[]) => measured(files, cache))
  return (images, content, embedded) => {
    const kept = images.filter(({ path, problem }) => isPicture(path) || problem)
    const beside = content.filter(({ path, problem }) => isPicture(path) && !problem)
    return all([...kept.map(inImages), ...beside.map(besideArticle), ...embedded])
  }
}

/** Pictures that were not there yet when images/ was read, by their paths within it. */
export async function readAdded(
  images: string,
  paths: readonly string[],
  cache: Cache,
): Promise<Result<readonly Picture[]>> {
  const files = paths.map((path) => readWhole({ path, file: join(images, path) }))
  return measured(files, cache)
}

async function measured(files: readonly FileWithDigest[], cache: Cache): Promise<Result<readonly Picture[]>> {
  const readable = files.filter(({ problem }) => !problem)
  const sizes = await cache.through('pictures', readable, measureAll)
  return {
    value: readable.flatMap(({ path, file, digest }, index) => {
      const size = sizes[index]
      return size && 'width' in size ? { path, file, digest, ...size } : []
    }),
    diagnostics: [
      ...files.flatMap((file) => (file.problem ? unreadable(file, 'file-unreadable', file.problem) : [])),
      ...readable.flatMap((file, index) => {
        const size = sizes[index]
        if (!size) return []
        if ('problem' in size) return unreadable(file, 'picture-unreadable', size.problem)
        return size.kind === 'film' ? diagnose(file.holder ?? shownPath(file.path), undefined, 'picture-too-long') : []
      }),
    ],
  }
}

/** Whether a name promises a picture. */
export function isPicture(path: string): boolean {
  return /\.(png|jpe?g|webp|gif|avif|svg|tiff?|heic)$/i.test(path)
}

export interface FileWithDigest extends Entry {
  /** Of its bytes alone, so that a renamed picture is known; empty where it could not be read. */
  readonly digest: string
  /** Path within content/ of the article that holds it, where it is no file of its own. */
  readonly holder?: string
}

function readWhole(entry: Entry): FileWithDigest {
  try {
    return { ...entry, digest: entry.problem ? '' : digestOf(readFileSync(entry.file)) }
  } catch (error) {
    return { ...entry, digest: '', problem: problemOf(error) }
  }
}

// Two at a time: each holds a decoded picture in memory.
async function measureAll(files: readonly Entry[]): Promise<readonly Measured[]> {
  const measured: Measured[] = []
  const queue = files.entries()
  const work = async () => {
    for (const [index, { file }] of queue) measured[index] = await measurePicture(file)
  }
  await Promise.all([work(), work()])
  return measured
}

function unreadable({ path, holder }: FileWithDigest, rule: 'file-unreadable' | 'picture-unreadable', problem: string) {
  return diagnose(holder ?? shownPath(path), undefined, rule, problem)
}
