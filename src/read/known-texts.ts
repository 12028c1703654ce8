import type { Notes } from '../model/cache.ts'
import type { Source } from '../model/source.ts'
import type { Entry } from './files-below.ts'
import { type KnownFilesOptions, knownFiles } from './known-files.ts'
import { type ReadText, readTextFile, type TextFile, type TextOf } from './text-file.ts'

interface Options extends KnownFilesOptions {
  readonly read?: typeof readTextFile
}

/** Reads a text only where it looks otherwise than when it was last read; else the notes have what reading told. */
export function knownTexts(notes: Notes, { read = readTextFile, ...options }: Options = {}): TextOf {
  const known = knownFiles<Told>(notes, options)
  return (entry) => {
    const { told, keep } = known(entry)
    return told
      ? { value: told.value && fileOf(entry, told.value), diagnostics: told.diagnostics }
      : readAnew(entry, keep)
  }

  async function readAnew(entry: Entry, keep: (told: Told) => void): Promise<ReadText> {
    const text = await read(entry)
    const { value, diagnostics } = text
    const isTold = !diagnostics.some(({ rule }) => rule === 'file-unreadable')
    if (isTold) keep({ value: value && { digest: value.digest, mayHoldPictures: value.mayHoldPictures }, diagnostics })
    return value ? { value: fileOf(entry, value, value.source()), diagnostics } : text
  }

  function fileOf(entry: Entry, { digest, mayHoldPictures }: ToldOfFile, first?: Promise<Source>): TextFile {
    let held = first
    return {
      path: entry.path,
      digest,
      mayHoldPictures,
      source() {
        held ??= sourceOf(entry, digest)
        return held
      },
      letGo() {
        held = undefined
      },
    }
  }

  async function sourceOf(entry: Entry, digest: string): Promise<Source> {
    const { value } = await read(entry)
    const source = await value?.source()
    if (source?.digest === digest) return source
    throw new Error(`content/${entry.path} was changed while the site was made: build it again`)
  }
}

/** What reading told, without what it read. */
interface Told extends Pick<ReadText, 'diagnostics'> {
  readonly value?: ToldOfFile
}

type ToldOfFile = Pick<TextFile, 'digest' | 'mayHoldPictures'>
