import { readSync } from 'node:fs'

/**
 * Reads parts of an open file that only grows; where one follows the other closely, what is behind it is read at once. A part
 * is in memory that the next one is read into.
 */
export class ReadAhead {
  #memory = Buffer.alloc(0)
  // What of the file the memory holds.
  #start = 0
  #end = 0
  // Behind what was asked for last.
  #behind = 0

  /** Some bytes of a file, fewer where it ends before; none where it cannot be read. */
  read(descriptor: number, { start, length }: { readonly start: number; readonly length: number }): Buffer {
    if (start < this.#start || start + length > this.#end) this.#fill(descriptor, start, length)
    this.#behind = start + length
    return this.#memory.subarray(start - this.#start, Math.min(start + length, this.#end) - this.#start)
  }

  forget(): void {
    this.#start = 0
    this.#end = 0
  }

  #fill(descriptor: number, start: number, length: number): void {
    const isNear = start >= this.#behind && start - this.#behind < near
    const wanted = isNear ? Math.max(length, ahead) : length
    if (wanted > this.#memory.length) this.#memory = Buffer.allocUnsafeSlow(wanted)
    this.#start = start
    this.#end = start + readFully(descriptor, this.#memory.subarray(0, wanted), start)
  }
}

// In bytes.
const ahead = 0x40000
const near = 0x10000

function readFully(descriptor: number, into: Buffer, start: number): number {
  let done = 0
  try {
    for (let read = -1; read !== 0 && done < into.length; done += read)
      read = readSync(descriptor, into, done, into.length - done, start + done)
  } catch {
    // What could be read is there.
  }
  return done
}
