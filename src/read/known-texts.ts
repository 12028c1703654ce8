import { statSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import type { Notes } from '../model/cache.ts'
import { hasJustChanged } from '../model/just-changed.ts'
import type { Source } from '../model/source.ts'
import type { Entry } from './files-below.ts'
import { type ReadText, readTextFile, type TextFile, type TextOf } from './text-file.ts'

export interface KnownTextsOptions {
  /** Whether all are read, whatever they look like. */
  readonly verify?: boolean
  readonly read?: typeof readTextFile
  /** Milliseconds since 1970. */
  readonly now?: () => number
}

/**
 * Reads a text only where it looks otherwise than when it was last read: size, inode or times, of which that of the last change
 * (`ctime`) cannot be set back. Otherwise the notes have what reading told.
 */
export function knownTexts(notes: Notes, options: KnownTextsOptions = {}): TextOf {
  const { verify = false, read = readTextFile, now = Date.now } = options
  return (entry) => {
    const look = lookOf(entry, now())
    const note = verify ? undefined : notes.get(entry.path)
    const told = note && look && toldIn(note, look)
    if (!told) return readAnew(entry, look)
    notes.set(entry.path, note)
    return { ...told, value: told.value && { ...told.value, path: entry.path, source: () => sourceOf(entry, told) } }
  }

  async function readAnew(entry: Entry, look: Look | undefined): Promise<ReadText> {
    const text = await read(entry)
    const isTold = !text.diagnostics.some(({ rule }) => rule === 'file-unreadable')
    if (look?.isTrusted && isTold) notes.set(entry.path, noteOf(look, text))
    return text
  }

  async function sourceOf(entry: Entry, told: Told): Promise<Source> {
    const { value } = await read(entry)
    const source = await value?.source()
    if (source?.digest === told.value?.digest && source) return source
    throw new Error(`content/${entry.path} was changed while the site was made: build it again`)
  }
}

interface Look {
  readonly text: string
  /** Whether nothing can change without changing the look. */
  readonly isTrusted: boolean
}

function lookOf({ file, problem }: Entry, now: number): Look | undefined {
  if (problem) return undefined
  try {
    const { size, ino, mtimeMs, ctimeMs } = statSync(file)
    return { text: `${size} ${ino} ${mtimeMs} ${ctimeMs}`, isTrusted: !hasJustChanged(ctimeMs, now) }
  } catch {
    return undefined // whoever reads it will say why
  }
}

/** What reading told, as it is noted: without what it read. */
interface Told extends Pick<ReadText, 'diagnostics'> {
  readonly value?: Pick<TextFile, 'digest' | 'mayHoldPictures'>
}

// `<look> TAB <checksum> TAB <JSON>`: what is damaged is as good as none.
function noteOf({ text }: Look, { value, diagnostics }: ReadText): string {
  const { digest, mayHoldPictures } = value ?? {}
  const told = JSON.stringify({ value: value && { digest, mayHoldPictures }, diagnostics })
  return `${text}\t${crc32(told)}\t${told}`
}

function toldIn(note: string, { text }: Look): Told | undefined {
  if (!note.startsWith(`${text}\t`)) return undefined
  const start = note.indexOf('\t', text.length + 1) + 1
  const told = note.slice(start)
  return note.slice(text.length + 1, start - 1) === String(crc32(told)) ? JSON.parse(told) : undefined
}
