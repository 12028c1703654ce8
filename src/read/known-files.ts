import { statSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import type { Notes } from '../model/cache.ts'
import { hasJustChanged } from '../model/just-changed.ts'
import type { Entry } from './files-below.ts'

export interface KnownFilesOptions {
  /** Whether none is known, whatever it looks like. */
  readonly verify?: boolean
  /** Milliseconds since 1970. */
  readonly now?: () => number
}

/** What is known of a file that has not been read yet. */
export interface Known<Told> {
  /** What reading told, where it looks as it did then. */
  readonly told?: Told
  /** Keeps what reading tells (JSON all the way down), unless it could change unseen. */
  keep(told: Told): void
}

/**
 * Tells files apart that look as they did when they were last read: size, inode and times, of which that of the last change
 * (`ctime`) cannot be set back. To be asked before a file is read.
 */
export function knownFiles<Told>(notes: Notes, options: KnownFilesOptions = {}): (entry: Entry) => Known<Told> {
  const { verify = false, now = Date.now } = options
  return (entry) => {
    const look = lookOf(entry, now())
    const note = verify ? undefined : notes.get(entry.path)
    const told = note && look ? (toldIn(note, look) as Told | undefined) : undefined // `keep` wrote it
    if (note && told) notes.set(entry.path, note)
    return {
      told,
      keep(made) {
        if (look?.isTrusted) notes.set(entry.path, noteOf(look, made))
      },
    }
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

// `<look> TAB <checksum> TAB <JSON>`: what is damaged is as good as none.
function noteOf({ text }: Look, told: unknown): string {
  const json = JSON.stringify(told)
  return `${text}\t${crc32(json)}\t${json}`
}

function toldIn(note: string, { text }: Look): unknown {
  if (!note.startsWith(`${text}\t`)) return undefined
  const start = note.indexOf('\t', text.length + 1) + 1
  const json = note.slice(start)
  return note.slice(text.length + 1, start - 1) === String(crc32(json)) ? JSON.parse(json) : undefined
}
