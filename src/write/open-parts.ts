import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { Cache } from '../model/cache.ts'
import { FolderError } from '../model/folder-error.ts'
import type { FolderOutput, Output } from '../model/output.ts'
import { indexIn, type MadeFrom, type PartFile, type PartIndex } from './part-index.ts'
import { filesName, indexName, namesIn, partFolder, shardOf } from './part-names.ts'

/** The parts of all shares of a site. */
export interface Parts {
  /** The outputs as far as the parts have them; pictures and cards are put into the cache. */
  made(outputs: readonly Output[], cache: Cache): Promise<Output[]>
  /** The bytes of a file. */
  bytes(path: string): Uint8Array | undefined
  close(): void
}

/** Opens the parts in a folder. Throws a FolderError unless there is one of each share, whole, and made from the same. */
export function openParts(folder: string, from: MadeFrom): Parts {
  const parts = namesOf(folder).map((name) => wholePart(join(folder, name), from))
  const files = new Map<string, Placed>()
  const descriptors = parts.map(({ part, index }) => {
    const descriptor = openSync(join(part, filesName), 'r')
    let start = 0
    for (const file of index.files) {
      files.set(file.path, { ...file, part, descriptor, start })
      start += file.length
    }
    return descriptor
  })
  const folderOf = (output: FolderOutput, listed: Placed): FolderOutput => {
    const names = () => String(bytesOf(listed)).split('\n')
    const textOf = (name: string) => String(bytesOf(files.get(`${output.path}/${name}`)) ?? '')
    return { ...output, texts: () => new Map(names().map((name) => [name, textOf(name)])) }
  }
  return {
    bytes: (path) => bytesOf(files.get(path)),
    async made(outputs, cache) {
      const all: Output[] = []
      for (const output of outputs) {
        const file = files.get(output.path)
        all.push(output.kind === 'folder' && file ? folderOf(output, file) : await madeOf(output, file, cache))
      }
      return all
    },
    close: () => descriptors.forEach(closeSync),
  }
}

interface Placed extends PartFile {
  readonly part: string
  readonly descriptor: number
  /** Its first byte in the file of all. */
  readonly start: number
}

/** The names of all parts, if none is missing. */
function namesOf(folder: string): string[] {
  const found = namesIn(folder).flatMap((name) => shardOf(name) ?? [])
  const [first, ...others] = [...new Set(found.map(({ of }) => of))]
  if (first === undefined)
    throw new FolderError(`There are no parts in ${folder}: make them with --shard 1/8 and so on`)
  if (others.length > 0) {
    throw new FolderError(`${folder} holds shares of ${[first, ...others].join(' and of ')}; remove those that are old`)
  }
  const all = Array.from({ length: first }, (_, index) => ({ number: index + 1, of: first }))
  const missing = all.filter(({ number }) => !found.some((one) => one.number === number))
  if (missing.length > 0) {
    const names = missing.map(({ number, of }) => `${number}/${of}`).join(', ')
    throw new FolderError(`${folder} lacks the part of share ${names}: make it with --shard`)
  }
  return all.map((shard) => partFolder('', shard))
}

function wholePart(part: string, from: MadeFrom) {
  const index = indexOf(part)
  if (!index) throw new FolderError(`${part} is not whole: its share was ended early, or it was cut short on its way`)
  const differing = Object.keys(from).filter((what) => index.from[what] !== from[what])
  if (differing.length > 0) {
    throw new FolderError(`${part} was made from another ${differing.join(', ')} than there is here; make it again`)
  }
  return { part, index }
}

function indexOf(part: string): PartIndex | undefined {
  try {
    const index = indexIn(readFileSync(join(part, indexName), 'utf8'))
    const length = index?.files.reduce((sum, file) => sum + file.length, 0)
    return statSync(join(part, filesName)).size === length ? index : undefined
  } catch {
    return undefined
  }
}

async function madeOf(output: Output, file: Placed | undefined, cache: Cache): Promise<Output> {
  if (!file) return output
  const bytes = () => bytesOf(file) ?? new Uint8Array()
  switch (output.kind) {
    case 'text':
      return { kind: 'rendered', path: output.path, bytes, ...(file.key ? { digest: file.key } : {}) }
    case 'picture':
    case 'card':
      await cache.file(output.kind === 'card' ? 'cards' : 'made', file.key, async () => bytes())
      return output
    case 'rendered':
    case 'copy':
    case 'folder':
      return output
  }
}

function bytesOf(file: Placed | undefined): Uint8Array | undefined {
  if (!file) return undefined
  const { descriptor, start, length, checksum, part, path } = file
  const bytes = Buffer.allocUnsafe(length)
  const read = readSync(descriptor, bytes, 0, length, start)
  if (read === length && crc32(bytes) === checksum) return bytes
  throw new FolderError(`${part} is damaged where it has ${path}; make it again`)
}
