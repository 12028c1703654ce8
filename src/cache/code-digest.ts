import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Cache } from '../model/cache.ts'
import { packageFileOf, packageFolder } from '../package-folder.ts'
import { bundled } from './bundled.ts'
import { digestOfFolder } from './folder-digest.ts'

type Store = Parameters<Cache['through']>[0] | 'pages' | 'readings' | 'site'

/**
 * A digest of all that decides what a store's results are, apart from their inputs: our own code, as it runs, the
 * packages it uses, and Node with its tables of characters.
 */
export function codeDigest(store: Store): string {
  const hash = createHash('sha1').update(process.version)
  for (const folder of foldersOf(store)) hash.update('\0').update(digestIn(folder))
  for (const file of packagesOf(store)) hash.update('\0').update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

// What `read` makes of the bytes is not in the digest of an article, so its code counts for articles, too.
function foldersOf(store: Store): readonly string[] {
  return {
    articles: ['src/read', 'src/load', 'src/model'],
    // As above: where all is to be loaded anew all is read at once, so that no file changes between the two.
    readings: ['src/read', 'src/load', 'src/model'],
    embedded: ['src/read', 'src/model'],
    pages: ['src/plan', 'src/model', 'templates'],
    site: ['src', 'templates'],
    pictures: ['src/read'],
  }[store]
}

function packagesOf(store: Store): readonly string[] {
  switch (store) {
    case 'articles':
    case 'readings':
    case 'pages':
    case 'site':
      return [lockFile()]
    case 'embedded':
      return [packageFileOf('fflate')]
    case 'pictures':
      return [packageFileOf('sharp'), packageFileOf('exifreader')]
  }
}

function digestIn(folder: string): string {
  return bundled?.digests[folder] ?? digestOfFolder(join(import.meta.dirname, '../..', folder))
}

function lockFile(): string {
  const folder = packageFolder(import.meta.dirname)
  const lock = join(folder, 'package-lock.json')
  return existsSync(lock) ? lock : join(folder, 'package.json')
}
