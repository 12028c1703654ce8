import { readFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { once } from '../model/once.ts'
import type { Why } from '../model/timings.ts'
import { whyResultMade } from './why-made.ts'
import { keepBehind, keepWhole } from './write-whole.ts'

/** The results of one store, by the digests of what they were made from. */
export interface KeptResults {
  /** Whether there is a result in good order; asking keeps it for the next build. */
  has(digest: string): boolean
  /** The result, a copy of its own each time. */
  get<Output>(digest: string): Output
  keep(digest: string, result: unknown): void
  /** Why there was none of this digest when the store was opened; `path` is that of the file it is of. */
  why(digest: string, path?: string): Why
  /** Writes down what was made: behind what is there, or the file anew where most of it is of no use any more. */
  close(): void
}

/**
 * Reads a file of lines `<digest of the input>-<digest of the code> TAB <checksum> TAB <JSON>`, of which the last of a
 * digest counts. JSON is parsed when it is asked for; a line that is damaged, or was made by other code, is as good as none.
 * What is no longer asked for stays until it is more than half of the file.
 */
export function keptResults(file: string, code: string): KeptResults {
  let { lines: written, size, isCut } = linesIn(file)
  const current = new Map<string, Buffer>()
  const keyOf = (digest: string) => `${digest}-${code}`
  const whyMade = once(() => whyResultMade(written))
  return {
    has(digest) {
      const key = keyOf(digest)
      const line = current.get(key) ?? written.get(key)
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
      const fresh = [...current].flatMap(([key, line]) => (written.get(key) === line ? [] : [line]))
      const whole = sizeOf([...current.values()])
      const isMostlyUseless = size + sizeOf(fresh) > 2 * whole
      if (isMostlyUseless) keepWhole(file, withEnds([...current.values()]))
      else if (fresh.length > 0) keepBehind(file, [...(isCut ? [end] : []), ...withEnds(fresh)])
      size = isMostlyUseless ? whole : size + sizeOf(fresh)
      isCut = false
      written = new Map(current)
    },
  }
}

function linesIn(file: string) {
  const lines = new Map<string, Buffer>()
  const bytes = bytesOf(file)
  let start = 0
  for (let stop = bytes.indexOf(end); stop >= 0; start = stop + 1, stop = bytes.indexOf(end, start)) {
    const line = bytes.subarray(start, stop)
    lines.set(line.toString('latin1', 0, Math.max(line.indexOf('\t'), 0)), line)
  }
  // A last line without its end was cut short.
  return { lines, size: bytes.length, isCut: start < bytes.length }
}

const end = Buffer.from('\n')

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

function withEnds(lines: readonly Buffer[]): Buffer[] {
  return lines.flatMap((line) => [line, end])
}

/** In bytes, with the end of each line. */
function sizeOf(lines: readonly Buffer[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0)
}
