import { crc32 } from 'node:zlib'
import { once } from '../model/once.ts'
import type { Why } from '../model/timings.ts'
import { KeyedLines } from './keyed-lines.ts'
import { whyResultMade } from './why-made.ts'

/** The results of one store, by the digests of what they were made from. */
export interface KeptResults {
  /** The result, a copy of its own each time, where there is one in good order; asking keeps it for the next build. */
  get<Output>(digest: string): Output | undefined
  /** Writes it down, together with some of the others that are new. */
  keep(digest: string, result: unknown): void
  /** Why there is none of this digest, before any is made; `path` is that of the file it is of. */
  why(digest: string, path?: string): Why
  /** Writes down what has not been yet, and the whole file anew where most of it is of no use any more. */
  save(): void
  /** Closes the file, which is opened again where anything is asked for. */
  letGo(): void
}

/**
 * A store in a file of lines `<digest of the input>-<digest of the code> TAB <checksum> TAB <JSON>`. A line is read and parsed
 * when it is asked for; one that is damaged, or was made by other code, is as good as none. What is no longer asked for stays
 * until it is more than half of the file.
 */
export function keptResults(file: string, code: string): KeptResults {
  const lines = new KeyedLines(file)
  const asked = new Set<string>()
  const fresh = new Map<string, Buffer>()
  // What cannot be read from the file, since that cannot be written or is another one by now.
  const held = new Map<string, Buffer>()
  let freshSize = 0
  const keyOf = (digest: string) => `${digest}-${code}`
  const inMemory = (key: string) => fresh.get(key) ?? held.get(key)
  const lineOf = (key: string) => inMemory(key) ?? lines.read(key)
  const sizeOf = (key: string) => (inMemory(key)?.length ?? lines.sizeOf(key) - 1) + 1
  const forget = () => {
    fresh.clear()
    freshSize = 0
  }
  const write = () => {
    if (fresh.size > 0 && !lines.add(fresh)) for (const [key, line] of fresh) held.set(key, line)
    forget()
  }
  const whyMade = once(() => whyResultMade(beginningsOf(lines)))
  return {
    get(digest) {
      const key = keyOf(digest)
      const line = lineOf(key)
      if (!line || !isIntact(line, key)) return undefined
      asked.add(key)
      return JSON.parse(line.toString('utf8', key.length + besideKey))
    },
    keep(digest, result) {
      const key = keyOf(digest)
      const line = lineFor(key, JSON.stringify(result))
      asked.add(key)
      held.delete(key)
      fresh.set(key, line)
      freshSize += line.length + 1
      if (freshSize > enough) write()
    },
    why: (digest, path) => whyMade()(keyOf(digest), path),
    save() {
      const whole = [...asked].reduce((sum, key) => sum + sizeOf(key), 0)
      const isMostlyUseless = lines.size() + freshSize > 2 * whole
      if (!isMostlyUseless || !lines.replace(copiesOf(asked, lineOf))) return write()
      forget()
      held.clear()
    },
    letGo: () => lines.letGo(),
  }
}

// In bytes: what is written at once.
const enough = 0x100000
// A tab, eight digits and another tab.
const besideKey = 10

function lineFor(key: string, json: string): Buffer {
  return Buffer.from(`${key}\t${checksum(json)}\t${json}`)
}

function isIntact(line: Buffer, key: string): boolean {
  const start = key.length + besideKey
  return line.toString('latin1', 0, start) === `${key}\t${checksum(line.subarray(start))}\t`
}

function checksum(json: Buffer | string): string {
  return crc32(json).toString(16).padStart(8, '0')
}

function* copiesOf(keys: Iterable<string>, lineOf: (key: string) => Buffer | undefined): Generator<Buffer> {
  for (const key of keys) {
    const line = lineOf(key)
    if (line) yield Buffer.from(line)
  }
}

function beginningsOf(lines: KeyedLines): ReadonlyMap<string, Buffer> {
  const read = (key: string) => Buffer.from((lines.read(key) ?? Buffer.alloc(0)).subarray(0, 4100))
  return new Map([...lines.keys()].map((key) => [key, read(key)]))
}
