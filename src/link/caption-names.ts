import { posix } from 'node:path'
import type { Picture } from '../model/picture.ts'

/** The pictures of one folder by the names that a captions.yaml may give them. */
export interface CaptionNames {
  readonly all: readonly string[]
  readonly find: (name: string) => Picture | undefined
}

/** A picture is found by the name of its file, else without its ending, else whatever its capitals, accents and zeros. */
export function namesOf(pictures: readonly Picture[]): CaptionNames {
  const keys = [(name: string) => name, stemOf, plain, (name: string) => plain(stemOf(name))]
  const maps = keys.map((key) => uniqueBy(pictures, (picture) => key(posix.basename(picture.path))))
  const all = pictures.map(({ path }) => posix.basename(path))
  return {
    all,
    find: (written) => {
      const name = posix.basename(written.replaceAll('\\', '/'))
      // A name with the ending of a picture means that file, and no other of the same stem.
      const exact = maps[0]?.get(name) ?? maps[2]?.get(plain(name))
      return exact ?? (hasEnding(name) ? undefined : (maps[1]?.get(name) ?? maps[3]?.get(plain(name))))
    },
  }
}

function hasEnding(name: string): boolean {
  return /\.[a-z]{3,4}$/i.test(name)
}

function stemOf(name: string): string {
  return name.replace(/\.[^.]+$/, '')
}

// Disks of Macs take names apart: `é` is two characters there. YAML reads `001` as a number.
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^0+(?=\d+(?:\.\w+)?$)/, '')
}

function uniqueBy(pictures: readonly Picture[], key: (picture: Picture) => string): ReadonlyMap<string, Picture> {
  const byKey = new Map<string, Picture | undefined>()
  for (const picture of pictures) {
    const name = key(picture)
    byKey.set(name, byKey.has(name) ? undefined : picture)
  }
  return new Map([...byKey].flatMap(([name, picture]) => (picture ? [[name, picture] as const] : [])))
}
