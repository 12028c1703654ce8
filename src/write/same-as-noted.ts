import { hash } from 'node:crypto'
import { type Look, lookOf } from '../cache/look-of.ts'

/** All that the bytes of a file depend on, or its digest. */
export type Depends = string | { readonly digest: string }

/** What is noted of a file: what its bytes depend on, and what it looked like once they were in it. */
export function noteOf(depends: Depends, look: Look): string {
  return `${digestFor(depends)} ${asNoted(look)}`
}

/** Whether a note was made of a file that depended on this. */
export function dependsOn(note: string, depends: Depends): boolean {
  return note.startsWith(`${digestFor(depends)} `)
}

/** Whether a file that looks like this holds what depends on that, going by its note. */
export function isAsNoted(note: string | undefined, depends: Depends, look: Look): boolean {
  return note !== undefined && note === noteOf(depends, look)
}

/** Whether a file looks as the one did that a note was made of. Throws where there is none. */
export function looksAsNoted(note: string, file: string): boolean {
  return note.endsWith(` ${asNoted(lookOf(file))}`)
}

/** SHA-1 in base64. */
export function digestOf(made: string | Uint8Array): string {
  return hash('sha1', made, 'base64')
}

function digestFor(depends: Depends): string {
  return typeof depends === 'string' ? digestOf(depends) : depends.digest
}

/** Size in bytes, time of its text and inode of a file. */
export function asNoted({ size, mtimeMs, ino }: Look): string {
  // Not the time of its last change (`ctime`), which changes with the names that a file has: publishing links it anew.
  return `${size} ${mtimeMs} ${ino}`
}
