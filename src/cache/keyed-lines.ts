import { closeSync, fstatSync, openSync } from 'node:fs'
import { ReadAhead } from './read-ahead.ts'
import { keepBehind, keepWhole } from './write-whole.ts'

/**
 * A file of lines, each a key, a tab and more, of which the last of a key counts. Only where each lies is in memory. It stays
 * open, so that what was found can be read even where another build has put a new file into its place.
 */
export class KeyedLines {
  readonly #file: string
  readonly #bytes = new ReadAhead()
  readonly #places = new Map<string, Place>()
  #isOpen = false
  #descriptor: number | undefined
  /** Up to where lines were looked for. */
  #end = 0

  /** A file that cannot be read has no lines. A last line without its end is none. */
  constructor(file: string) {
    this.#file = file
    this.#open()
  }

  /** Of the file, in bytes. */
  size(): number {
    this.#open()
    return this.#end
  }

  keys(): Iterable<string> {
    this.#open()
    return this.#places.keys()
  }

  /** Of a line with its end, in bytes; 0 where there is none. */
  sizeOf(key: string): number {
    this.#open()
    return (this.#places.get(key)?.length ?? -1) + 1
  }

  /** A line without its end, in memory that the next one is read into. */
  read(key: string): Buffer | undefined {
    this.#open()
    const place = this.#places.get(key)
    return place && this.#descriptor !== undefined ? this.#bytes.read(this.#descriptor, place) : undefined
  }

  /** Writes lines behind those that are there, and tells whether they can be read back. */
  add(lines: ReadonlyMap<string, Buffer>): boolean {
    this.#lookOn()
    const before = this.#end
    keepBehind(this.#file, [...(this.#isCut() ? [end] : []), ...withEnds(lines.values())])
    this.#lookOn()
    return [...lines.keys()].every((key) => (this.#places.get(key)?.start ?? -1) >= before)
  }

  /** Writes the file anew, and tells whether that was possible. */
  replace(lines: Iterable<Buffer>): boolean {
    const isWritten = keepWhole(this.#file, withEnds(lines))
    if (isWritten) this.letGo()
    return isWritten
  }

  /** Closes the file until it is asked for again. */
  letGo(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor)
    this.#descriptor = undefined
    this.#isOpen = false
    this.#end = 0
    this.#places.clear()
    this.#bytes.forget()
  }

  #open(): void {
    if (!this.#isOpen) this.#lookOn()
  }

  /** Looks for the lines behind those that are known; other builds may have written some, too. */
  #lookOn(): void {
    this.#isOpen = true
    this.#descriptor ??= opened(this.#file)
    if (this.#descriptor === undefined) return
    for (const { key, start, length } of linesFrom(this.#end, this.#descriptor, this.#bytes)) {
      this.#places.set(key, { start, length })
      this.#end = start + length + 1
    }
  }

  /** Whether there is a part of a line at the end of the file. */
  #isCut(): boolean {
    return this.#descriptor !== undefined && fstatSync(this.#descriptor).size > this.#end
  }
}

/** Where a line lies in its file, without its end, in bytes. */
interface Place {
  readonly start: number
  readonly length: number
}

function opened(file: string): number | undefined {
  try {
    return openSync(file, 'r')
  } catch {
    return undefined
  }
}

const [tab, newline] = [9, 10]
const end = Buffer.from([newline])

function* linesFrom(from: number, descriptor: number, bytes: ReadAhead): Generator<Place & { readonly key: string }> {
  let length = 0x40000
  for (let start = from; ; ) {
    const chunk = bytes.read(descriptor, { start, length })
    let at = 0
    for (let stop = chunk.indexOf(newline); stop >= 0; at = stop + 1, stop = chunk.indexOf(newline, at)) {
      const key = chunk.toString('latin1', at, Math.min(Math.max(chunk.indexOf(tab, at), at), stop))
      yield { key, start: start + at, length: stop - at }
    }
    if (chunk.length < length) return
    if (at === 0) length *= 2
    start += at
  }
}

function* withEnds(lines: Iterable<Buffer>): Generator<Buffer> {
  for (const line of lines) {
    yield line
    yield end
  }
}
