import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Shard } from '../model/shard.ts'

/** The folder of a share's part: `parts/2-of-8`. */
export function partFolder(parts: string, { number, of }: Shard): string {
  return join(parts, `${number}-of-${of}`)
}

/** The folder of what a share loaded, beside it: `parts/2-of-8.loaded`. */
export function loadedFolder(parts: string, shard: Shard): string {
  return `${partFolder(parts, shard)}.loaded`
}

/** The folders of all that shares loaded, in the order of the shares; none where there are no parts yet. */
export function loadedParts(parts: string): string[] {
  const loaded = namesIn(parts).filter((name) => /^\d+-of-\d+\.loaded$/.test(name))
  return loaded.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)).map((name) => join(parts, name))
}

/** Names of what is in the folder of parts; none where there is no such folder. */
export function namesIn(parts: string): string[] {
  try {
    return readdirSync(parts)
  } catch {
    return []
  }
}

/** Which share a folder is the part of, by its name. */
export function shardOf(name: string): Shard | undefined {
  const [, number, of] = /^(\d+)-of-(\d+)$/.exec(name) ?? []
  return number && of ? { number: Number(number), of: Number(of) } : undefined
}

/** The bytes of all files of a part, one behind the other. */
export const filesName = 'files'

/** Which they are. */
export const indexName = 'index.tsv'
