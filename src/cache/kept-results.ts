import { readFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { once } from '../model/once.ts'
import type { Why } from '../model/timings.ts'
import { whyResultMade } from './why-made.ts'
import { keepWhole } from './write-whole.ts'

/** The results of one store, by the digests of what they were made from. */
export interface KeptResults {
  /** Whether there is a result in good order; asking keeps it for the next build. */
  has(digest: string): boolean
  /** The result, a copy of its own each time. */
  get<Output>(digest: string): Output
  keep(digest: string, result: unknown): void
  /** Why there was none of this digest when the store was opened; `path` is that of the file it is of. */
  why(digest: string, path?: string): Why
  /** Writes the file anew if it would differ: what was asked for and what was made. */
  close(): void
}

/**
 * Reads a file of lines `<digest of the input>-<digest of the code> TAB <checksum> TAB <JSON>`. JSON is parsed when it
 * is asked for; a line that is damaged, or was made by other code, is as good as none.
 */
export function keptResults(file: string, code: string): KeptResults {
  const old = linesByKey(file)
  const current = new Map<string, Buffer>()
  const keyOf = (digest: string) => `${digest}-${code}`
  const whyMade = once(() => whyResultMade(old))
  return {
    has(digest) {
      const key = keyOf(digest)
      const line = current.get(key) ?? old.get(key)
      if (!line || !isIntact(line)) return false
      current.set(key, line)
      return true
    },
    get(digest) {
      const line = current.get(keyOf(digest))
      if (!line) throw new Error(`Nothing is kept for ${digest}`)
      return JSON.parse(jsonOf(line).toString('utf8'))
    },
    keep(digest, result) {
      const json = Buffer.from(JSON.stringify(result))
      current.set(keyOf(digest), Buffer.concat([Buffer.from(`${keyOf(digest)}\t${checksum(json)}\t`), json]))
    },
    why: (digest, path) => whyMade()(keyOf(digest), path),
    close() {
      const isSame = current.size === old.size && [...current].every(([key, line]) => old.get(key) === line)
      if (!isSame) writeLines(file, [...current.values()])
    },
  }
}

function linesByKey(file: string): Map<string, Buffer> {
  const lines = new Map<string, Buffer>()
  const bytes = bytesOf(file)
  // A last line without its end was cut short.
  for (let start = 0, end = bytes.indexOf('\n'); end >= 0; start = end + 1, end = bytes.indexOf('\n', start)) {
    const line = bytes.subarray(start, end)
    lines.set(line.toString('latin1', 0, Math.max(line.indexOf('\t'), 0)), line)
  }
  return lines
}

// As bytes: the text of a hundred thousand articles is longer than a string can be.
function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    return Buffer.alloc(0)
  }
}

function isIntact(line: Buffer): boolean {
  const from = line.indexOf('\t') + 1
  return line.toString('latin1', from, from + 8) === checksum(jsonOf(line))
}

// Behind the key, a tab, eight digits and another tab.
function jsonOf(line: Buffer): Buffer {
  return line.subarray(line.indexOf('\t') + 10)
}

function checksum(json: Buffer): string {
  return crc32(json).toString(16).padStart(8, '0')
}

function writeLines(file: string, lines: readonly Buffer[]): void {
  const end = Buffer.from('\n')
  keepWhole(
    file,
    lines.flatMap((line) => [line, end]),
  )
}
