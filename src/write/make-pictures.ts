import { availableParallelism } from 'node:os'
import type { Cache } from '../model/cache.ts'
import { grouped } from '../model/grouped.ts'
import type { Output, PictureOutput } from '../model/output.ts'
import { PictureError, pictureMaker } from './make-picture.ts'

/** Makes the pictures that are not kept yet, and tells why some cannot be made. */
export async function makePictures(
  outputs: readonly Output[],
  cache: Cache,
  progress: (step: string) => void,
): Promise<ReadonlyMap<PictureOutput, string>> {
  const problems = new Map<PictureOutput, string>()
  const pictures = byFile(outputs)
  const queue = pictures.values()
  let left = pictures.length
  const work = async () => {
    for (const files of queue) {
      const told = () => progress(`Making pictures, ${left} of ${pictures.length} left`)
      for (const [output, problem] of await problemsOf(files, cache, told)) problems.set(output, problem)
      left--
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return problems
}

// One for each core, but not more than fit into memory: each holds a decoded picture, and what encoding it needs.
const atOnce = Math.min(availableParallelism(), 4)

async function problemsOf(files: readonly PictureOutput[], cache: Cache, told: () => void) {
  const problems = new Map<PictureOutput, string>()
  const [{ picture }] = files as [PictureOutput] // a group is made of its first one
  const make = pictureMaker(picture, Math.max(...files.map(({ width }) => width)), cache, told)
  for (const output of files) {
    try {
      await make(output)
    } catch (error) {
      if (!(error instanceof PictureError)) throw error
      problems.set(output, error.message)
    }
  }
  return problems
}

/** All files of a picture together. */
function byFile(outputs: readonly Output[]): PictureOutput[][] {
  const pictures = outputs.filter((output) => output.kind === 'picture')
  return [...grouped(pictures, ({ picture }) => [picture.file]).values()]
}
