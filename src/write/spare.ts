import { readFileSync, renameSync, rmSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { type Look, lookOf } from '../cache/look-of.ts'
import { keepWhole } from '../cache/write-whole.ts'
import { hasJustChanged } from '../model/just-changed.ts'
import { isOurs } from './marker.ts'
import { remove } from './remove.ts'

/** What a dist/ holds that has been replaced: most of its files are those of the new one, by a second name. */
export interface Spare {
  /** What each file looks like, as notes say it, by path. */
  readonly files: ReadonlyMap<string, string>
  /** Outermost first. */
  readonly folders: readonly string[]
}

interface Replaced {
  /** As notes say it; empty where nobody looked. */
  readonly files: Iterable<readonly [path: string, look: string]>
  /** From before anybody looked at the files; '' is the replaced one itself. */
  readonly folders: ReadonlyMap<string, Look>
  /** When that was, in milliseconds since 1970. */
  readonly since: number
}

/**
 * Moves a dist/ that has been replaced to a place where the next build finds it. False where it cannot be kept, and is still
 * where it was.
 */
export function keepSpare(place: string, folder: string, { files, folders, since }: Replaced): boolean {
  if ([...folders].some(([path, look]) => hasJustChanged(timeOf(path, look), since))) return false
  const note: Note = {
    files: [...files].flat(),
    folders: [...folders].flatMap(([path, look]) => [path, textOf(path, look)]),
  }
  rmSync(noteFile(place), { force: true })
  try {
    if (!isOurs(place)) return false
    remove(place)
    renameSync(folder, place)
  } catch {
    return false // There is no such place, or it is on another disk.
  }
  const json = JSON.stringify(note)
  keepWhole(noteFile(place), [Buffer.from(`${crc32(json)} ${json}`)])
  return true
}

/**
 * Moves the kept one to where it becomes the next dist/, and tells what it holds. Undefined where there is none, and where
 * a name in it came or went since the note of it was made. The note is good for one time, however that ends.
 */
export function takeSpare(place: string, to: string): Spare | undefined {
  const note = noteIn(noteFile(place))
  rmSync(noteFile(place), { force: true })
  if (!note) return undefined
  const folders = pairs(note.folders)
  if (!isUntouched(place, folders) || !hasMoved(place, to)) return undefined
  return { files: pairs(note.files), folders: [...folders.keys()] }
}

function isUntouched(place: string, folders: ReadonlyMap<string, string>): boolean {
  try {
    return [...folders].every(([path, text]) => textOf(path, lookOf(`${place}/${path}`)) === text)
  } catch {
    return false // One is gone.
  }
}

// A name that comes or goes changes the times of its folder; moving a folder changes one of its own, which is left out.
function timeOf(path: string, { mtimeMs, ctimeMs }: Look): number {
  return path === '' ? mtimeMs : ctimeMs
}

function textOf(path: string, look: Look): string {
  return `${look.ino} ${timeOf(path, look)}`
}

// Paths and looks by turns: objects with thousands of names are slow to read.
interface Note {
  readonly files: readonly string[]
  readonly folders: readonly string[]
}

function pairs(texts: readonly string[]): Map<string, string> {
  const found = new Map<string, string>()
  for (let at = 0; at < texts.length; at += 2) found.set(texts[at] ?? '', texts[at + 1] ?? '')
  return found
}

function noteFile(place: string): string {
  return `${place}.json`
}

// `<checksum> <JSON>`: what is damaged is as good as none.
function noteIn(file: string): Note | undefined {
  try {
    const text = readFileSync(file, 'utf8')
    const json = text.slice(text.indexOf(' ') + 1)
    return text.startsWith(`${crc32(json)} `) ? JSON.parse(json) : undefined
  } catch {
    return undefined
  }
}

function hasMoved(from: string, to: string): boolean {
  try {
    renameSync(from, to)
    return true
  } catch {
    return false
  }
}
