import { Unzip, UnzipInflate, unzipSync } from 'fflate'

/** Names of the files that a ZIP archive's list of contents has; none where it is no archive, or a damaged one. */
export function namesIn(archive: Uint8Array): string[] {
  const names: string[] = []
  try {
    unzipSync(archive, {
      filter: ({ name }) => {
        names.push(name)
        return false
      },
    })
  } catch {
    return []
  }
  return names
}

/** An archive whose files are more than anybody should have to hold; says so. */
export class ZipTooLarge extends Error {}

export interface ZipLimit {
  /** Of the wanted files, unpacked. */
  readonly bytes: number
  readonly files: number
}

/**
 * The wanted files of a ZIP archive by name. Throws ZipTooLarge as soon as they come to more than the limit, whatever the
 * archive says of their sizes, and an Error where it is damaged.
 */
export function unzipped(
  archive: Uint8Array,
  isWanted: (name: string) => boolean,
  limit: ZipLimit,
): Map<string, Buffer> {
  const files = new Map<string, Buffer>()
  let [size, count] = [0, 0]
  const unzip = new Unzip((file) => {
    if (++count > limit.files) throw new ZipTooLarge(`it holds more than ${limit.files.toLocaleString('en')} files`)
    if (!isWanted(file.name) || files.has(file.name)) return
    const chunks: Uint8Array[] = []
    file.ondata = (error, chunk, isLast) => {
      if (error) throw error
      size += chunk.length
      if (size > limit.bytes) throw new ZipTooLarge(`it is more than ${limit.bytes / 1_000_000} MB once it is unpacked`)
      chunks.push(chunk)
      if (isLast) files.set(file.name, Buffer.concat(chunks))
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  // A small piece at a time: DEFLATE makes at most 1,032 bytes of one (zlib's technical notes).
  for (let at = 0; at < archive.length; at += step) {
    unzip.push(archive.subarray(at, at + step), at + step >= archive.length)
  }
  return files
}

const step = 16_384
