import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Cache } from '../model/cache.ts'
import { packageFileOf, packageFolder } from '../package-folder.ts'
import { filesBelow } from '../read/files-below.ts'

type Store = Parameters<Cache['through']>[0] | 'pages' | 'site'

/**
 * A digest of all that decides what a store's results are, apart from their inputs: our own code, as it runs, the
 * packages it uses, and Node with its tables of characters.
 */
export function codeDigest(store: Store): string {
  const hash = createHash('sha1').update(process.version)
  for (const file of filesOf(store)) hash.update('\0').update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

function filesOf(store: Store): string[] {
  switch (store) {
    case 'articles':
      // What `read` makes of the bytes is not in the digest of an article, so its code counts too.
      return [...codeIn('read'), ...codeIn('load'), ...codeIn('model'), packagesOf(import.meta.dirname)]
    case 'embedded':
      return [...codeIn('read'), ...codeIn('model'), packageFileOf('fflate')]
    case 'pages':
      return [...codeIn('plan'), ...codeIn('model'), ...codeIn('../templates'), packagesOf(import.meta.dirname)]
    case 'site':
      return [...codeIn('.'), ...codeIn('../templates'), packagesOf(import.meta.dirname)]
    case 'pictures':
      return [...codeIn('read'), packageFileOf('sharp'), packageFileOf('exifreader')]
  }
}

function codeIn(folder: string): string[] {
  const files = filesBelow(join(import.meta.dirname, '..', folder)).map(({ file }) => file)
  return files.filter((file) => /\.[jt]sx?$/.test(file))
}

function packagesOf(start: string): string {
  const folder = packageFolder(start)
  const lock = join(folder, 'package-lock.json')
  return existsSync(lock) ? lock : join(folder, 'package.json')
}
