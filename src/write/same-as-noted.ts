import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'

/** All that the bytes of a file depend on, or its digest. */
export type Depends = string | { readonly digest: string }

/** What is noted of a file: what its bytes depend on, and what it looked like once they were in it. */
export function noteOf(depends: Depends, file: string): string {
  return `${digestOf(depends)} ${lookOf(file)}`
}

/** Whether a note was made of a file that depended on this. */
export function dependsOn(note: string, depends: Depends): boolean {
  return note.startsWith(`${digestOf(depends)} `)
}

/** Size in bytes of a file that holds what depends on this, going by its note; undefined where it need not. */
export function sizeAsNoted(note: string | undefined, depends: Depends, file: string): number | undefined {
  try {
    return note !== undefined && note === noteOf(depends, file) ? Number(note.split(' ')[1]) : undefined
  } catch {
    return undefined // it is gone
  }
}

/** Whether a file looks as the one did that a note was made of. Throws where there is none. */
export function looksAsNoted(note: string, file: string): boolean {
  return note.endsWith(` ${lookOf(file)}`)
}

/** SHA-1 in base64. */
export function digestOf(depends: Depends): string {
  return typeof depends === 'string' ? createHash('sha1').update(depends).digest('base64') : depends.digest
}

/** What a file looks like from outside: size in bytes, time of its text, inode. */
export function lookOf(file: string): string {
  // Not the time of its last change (`ctime`), which changes with the names that a file has: publishing links it anew.
  const { size, mtimeMs, ino } = statSync(file)
  return `${size} ${mtimeMs} ${ino}`
}
