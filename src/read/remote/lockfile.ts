import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '../../cache/write-whole.ts'
import type { CalendarDate } from '../../model/date.ts'
import { isPictureType, type PictureType } from './picture-type.ts'

/** A picture of another host that is kept in images/remote/. */
export interface Kept {
  /** Name of its file. */
  readonly file: string
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string
  readonly bytes: number
  readonly type: PictureType
  /** The day on which it was brought home. */
  readonly fetched: CalendarDate
}

export interface Lock {
  /** By the address from which it came. */
  readonly kept: ReadonlyMap<string, Kept>
  /** Lines that say nothing which can be used, from 1. */
  readonly broken: readonly number[]
}

export const lockName = 'lock.json'

/**
 * What is kept, as images/remote/lock.json has it: an object with one address a line, so that two people who add pictures
 * at the same time get along. Whatever a merge left between them costs its own line only.
 */
export function readLock(folder: string): Lock {
  const file = join(folder, lockName)
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/) : []
  const kept = new Map<string, Kept>()
  const broken: number[] = []
  for (const [index, line] of lines.entries()) {
    const entry = entryIn(line)
    if (entry) kept.set(...entry)
    else if (!/^\s*[{}]?\s*$/.test(line)) broken.push(index + 1)
  }
  return { kept, broken }
}

/** Sorted by address, so that the same pictures give the same bytes. */
export function writeLock(folder: string, kept: ReadonlyMap<string, Kept>): void {
  const entries = [...kept].sort(([a], [b]) => (a < b ? -1 : 1))
  const lines = entries.map(([address, value]) => `  ${JSON.stringify(address)}: ${JSON.stringify(value)}`)
  writeWhole(join(folder, lockName), [Buffer.from(lines.length > 0 ? `{\n${lines.join(',\n')}\n}\n` : '{}\n')])
}

// `"https://img.example.org/a": {"file":"5f….jpg","sha256":"5f…","bytes":9,"type":"image/jpeg","fetched":"2024-03-29"},`
function entryIn(line: string): [address: string, Kept] | undefined {
  try {
    const [entry] = Object.entries<unknown>(JSON.parse(`{${line.trim().replace(/,$/, '')}}`))
    return entry && isKept(entry[1]) ? [entry[0], entry[1]] : undefined
  } catch {
    return undefined
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false
  const { file, sha256, bytes, type, fetched } = value as Partial<Record<keyof Kept, unknown>> // each is tested below
  const isName = typeof file === 'string' && /^[0-9a-f]+\.[a-z]+$/.test(file)
  const isDate = typeof fetched === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(fetched)
  const isDigest = typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256)
  return isName && isDigest && isDate && typeof bytes === 'number' && typeof type === 'string' && isPictureType(type)
}
