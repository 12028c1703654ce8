import type { Cache } from '../model/cache.ts'
import { dataAddress, embeddedPath, mediaTypeOf, pictureIn } from '../model/embedded-picture.ts'
import { wordLimits } from '../model/limits.ts'
import type { Source } from '../model/source.ts'
import { picturesOfArchive } from '../model/web-archive.ts'
import { unzipped } from '../model/zip.ts'
import { digestOf } from './digest-of.ts'
import type { FileWithDigest } from './read-pictures.ts'
import type { TextFile } from './text-file.ts'

/**
 * The pictures that stand within articles (in Word documents, web archives and `data:` addresses) as files of their
 * own, kept in the cache, at the paths within images/ that the articles' loaders give them.
 */
export async function embeddedPictures(texts: readonly TextFile[], cache: Cache): Promise<FileWithDigest[]> {
  const holders = texts.filter(({ mayHoldPictures }) => mayHoldPictures)
  const held = await cache.through('embedded', holders, pathsIn)
  const files = new Map<string, FileWithDigest>()
  for (const [index, holder] of holders.entries()) {
    for (const { path, digest } of held[index] ?? []) {
      if (files.has(path)) continue
      const file = await cache.file('embedded', path.replace('/', '-'), () => bytesOf(holder, path))
      files.set(path, { path, file, digest, holder: holder.path })
    }
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

interface Embedded {
  readonly path: string
  readonly digest: string
}

async function pathsIn(holders: readonly TextFile[]): Promise<Embedded[][]> {
  const held: Embedded[][] = []
  for (const { source } of holders) held.push(pathsOf(picturesIn(await source())))
  return held
}

function pathsOf(pictures: ReadonlyMap<string, Uint8Array>): Embedded[] {
  return [...pictures].map(([path, bytes]) => ({ path, digest: digestOf(bytes) }))
}

async function bytesOf(holder: TextFile, path: string): Promise<Uint8Array> {
  const bytes = picturesIn(await holder.source()).get(path)
  if (!bytes) throw new Error(`${holder.path} has no ${path}`) // its digest says that it has
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
