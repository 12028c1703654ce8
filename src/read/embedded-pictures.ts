import type { Cache } from '../model/cache.ts'
import { dataAddress, embeddedPath, mediaTypeOf, pictureIn } from '../model/embedded-picture.ts'
import { wordLimits } from '../model/limits.ts'
import type { Source } from '../model/source.ts'
import { isWebArchive, picturesOfArchive } from '../model/web-archive.ts'
import { unzipped } from '../model/zip.ts'
import { digestOf } from './digest-of.ts'
import type { FileWithDigest } from './read-pictures.ts'

/**
 * The pictures that stand within articles (in Word documents, web archives and `data:` addresses) as files of their
 * own, kept in the cache, at the paths within images/ that the articles' loaders give them.
 */
export async function embeddedPictures(sources: readonly Source[], cache: Cache): Promise<FileWithDigest[]> {
  const holders = sources.filter(mayHoldPictures)
  const held = await cache.through('embedded', holders, async (missing) =>
    missing.map((one) => pathsOf(picturesIn(one))),
  )
  const files = new Map<string, FileWithDigest>()
  for (const [index, source] of holders.entries()) {
    for (const { path, digest } of held[index] ?? []) {
      if (files.has(path)) continue
      const file = await cache.file('embedded', path.replace('/', '-'), async () => bytesOf(source, path))
      files.set(path, { path, file, digest, holder: source.path })
    }
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

interface Embedded {
  readonly path: string
  readonly digest: string
}

export function mayHoldPictures({ bytes, text }: Source): boolean {
  return bytes !== undefined || text.includes('data:image/') || isWebArchive(text)
}

function pathsOf(pictures: ReadonlyMap<string, Uint8Array>): Embedded[] {
  return [...pictures].map(([path, bytes]) => ({ path, digest: digestOf(bytes) }))
}

function bytesOf(source: Source, path: string): Uint8Array {
  const bytes = picturesIn(source).get(path)
  if (!bytes) throw new Error(`${source.path} has no ${path}`) // its digest says that it has
  return bytes
}

/** By path within images/. */
function picturesIn({ bytes, text }: Source): ReadonlyMap<string, Uint8Array> {
  const pictures = new Map<string, Uint8Array>()
  const add = (content: Uint8Array, mediaType: string | undefined) => {
    const path = mediaType && embeddedPath(content, mediaType)
    if (path) pictures.set(path, content)
  }
  if (bytes) for (const [name, content] of mediaIn(bytes)) add(content, mediaTypeOf(name))
  else for (const { content, mediaType } of [...dataPictures(text), ...picturesOfArchive(text)]) add(content, mediaType)
  return pictures
}

// A document that is damaged or too large has been told of where it is loaded.
function mediaIn(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  try {
    return unzipped(bytes, (name) => /^word\/media\/[^/]+$/.test(name), wordLimits)
  } catch {
    return new Map()
  }
}

function dataPictures(text: string) {
  return [...text.matchAll(dataAddress)].flatMap(([address]) => pictureIn(address) ?? [])
}
