import { closeSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes a file, and its folder, so that whoever reads it meanwhile sees the whole of the old or of the new one. */
export function writeWhole(file: string, parts: Iterable<Uint8Array>): void {
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}${draftEnding}`
  writeParts(draft, 'w', parts)
  renameSync(draft, file)
}

/**
 * The same for what is kept between builds: where it cannot be written, that costs the next one time, nothing else. Tells
 * whether it could.
 */
export function keepWhole(file: string, parts: Iterable<Uint8Array>): boolean {
  try {
    writeWhole(file, parts)
    return true
  } catch {
    return false // a folder that is not there to be written, or is full
  }
}

/** Writes behind what stands in a file, for readers that know a part that is not whole: a build may be killed while it writes. */
export function keepBehind(file: string, parts: Iterable<Uint8Array>): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeParts(file, 'a', parts)
  } catch {
    // As above.
  }
}

/** How the names of files end that a build has not finished, or never will. */
export const draftEnding = '.draft'

function writeParts(file: string, flag: 'w' | 'a', parts: Iterable<Uint8Array>): void {
  const descriptor = openSync(file, flag)
  try {
    for (const batch of batches(parts)) writeFully(descriptor, batch)
  } finally {
    closeSync(descriptor)
  }
}

// Some megabytes at once: neither a call for each line nor everything a second time in memory.
function* batches(parts: Iterable<Uint8Array>): Generator<Buffer> {
  let [batch, size]: [Uint8Array[], number] = [[], 0]
  for (const part of parts) {
    batch.push(part)
    size += part.length
    if (size < 0x400000) continue
    yield Buffer.concat(batch, size)
    batch = []
    size = 0
  }
  if (size > 0) yield Buffer.concat(batch, size)
}

function writeFully(descriptor: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done)
}
