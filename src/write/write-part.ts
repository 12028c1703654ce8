import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { writeWhole } from '../cache/write-whole.ts'
import type { Cache } from '../model/cache.ts'
import { textsOf } from '../model/files-of.ts'
import type { FolderOutput, Output } from '../model/output.ts'
import { isIn, type Shard } from '../model/shard.ts'
import { cardMaker } from './cards/card-maker.ts'
import { makeCards } from './cards/make-cards.ts'
import { checkPaths } from './check-paths.ts'
import { writing } from './claim.ts'
import { isPacked, packings } from './compressed.ts'
import { bytesOf, contentOf } from './content-of.ts'
import { makePictures } from './make-pictures.ts'
import { indexText, type MadeFrom, type PartFile } from './part-index.ts'
import { filesName, indexName, partFolder } from './part-names.ts'
import { digestOf } from './same-as-noted.ts'
import { counted, type WriteOptions, type Written } from './write.ts'

interface PartOptions extends Pick<WriteOptions, 'progress' | 'compress'> {
  readonly shard: Shard
  readonly from: MadeFrom
}

/**
 * Makes a share of the outputs into a part: one file with the bytes of all, and an index, written last. Throws a FolderError
 * where that cannot be written. What is copied only is left to whoever puts the parts together.
 */
export async function writePart(
  parts: string,
  outputs: readonly Output[],
  cache: Cache,
  { shard, from, progress = () => {}, compress = false }: PartOptions,
): Promise<Written> {
  checkPaths(outputs)
  const part = writing(parts, () => openPart(partFolder(parts, shard)))
  try {
    const own = outputs.filter((output) => output.kind !== 'copy' && isIn(shard, nameOf(output)))
    const problems = await makePictures(own, cache, progress)
    const planned = own
      .flatMap((output) => (output.kind === 'folder' ? textsOf(output) : [output]))
      .filter((output) => output.kind !== 'picture' || !problems.has(output))
    const cards = cardMaker(cache)
    await makeCards(own, cards, progress)
    for (const output of own) if (output.kind === 'folder') part.add(output.path, namesOf(output))
    for (const [index, output] of planned.entries()) {
      if (index % 50 === 0) progress(`Making ${index + 1} of ${planned.length}`)
      const { path, kind } = output
      const { depends = '', make } = await contentOf(output, cache, cards)
      const made = bytesOf(await make())
      part.add(path, made, kind === 'text' && depends !== '' ? digestOf(String(depends)) : String(depends))
      const packed = compress && isPacked(path, made.length) ? packings : []
      for (const { ending, pack } of packed) part.add(`${path}${ending}`, await pack(made))
    }
    part.finish(shard, from)
    return { ...counted(planned), bytes: part.size(), changed: [], removed: [], diagnostics: [] }
  } finally {
    part.close()
  }
}

// A picture is decoded once for all its sizes.
function nameOf(output: Output): string {
  if (output.kind === 'picture') return output.picture.digest
  return output.kind === 'text' || output.kind === 'folder' ? (output.together ?? output.path) : output.path
}

// In place of the folder there are the names of its texts, a line each.
function namesOf(folder: FolderOutput): Uint8Array {
  return Buffer.from([...folder.texts().keys()].join('\n'))
}

function openPart(folder: string) {
  const index = join(folder, indexName)
  mkdirSync(folder, { recursive: true })
  // First, so that one that is not finished is not taken for the last one.
  rmSync(index, { force: true })
  const descriptor = openSync(join(folder, filesName), 'w')
  const files: PartFile[] = []
  let size = 0
  return {
    size: () => size,
    add(path: string, bytes: Uint8Array, key = '') {
      writing(folder, () => {
        for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done)
      })
      files.push({ path, length: bytes.length, checksum: crc32(bytes), key })
      size += bytes.length
    },
    finish: (shard: Shard, from: MadeFrom) =>
      writing(folder, () => writeWhole(index, [Buffer.from(indexText({ shard, from, files }))])),
    close: () => closeSync(descriptor),
  }
}
