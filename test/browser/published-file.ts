import { readFile, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

export type Published = PublishedFile | { readonly kind: 'folder' } | { readonly kind: 'nothing' }

export interface PublishedFile {
  readonly kind: 'file'
  /** Path on the disk. */
  readonly path: string
  readonly bytes: Buffer
}

/** What dist/ holds at an address (`/news/`, percent-encoded); hidden files and links that lead out are nothing. */
export async function publishedFile(dist: string, address: string): Promise<Published> {
  const names = namesIn(address)
  if (!names) return { kind: 'nothing' }
  const found = await lookUp(dist, names)
  if (found.kind !== 'nothing') return found
  // A build that publishes exchanges the whole folder, and for an instant there is none.
  await wait(30)
  return lookUp(dist, names)
}

/** The decoded steps of an address, or undefined where one of them is not the name of a published file or folder. */
function namesIn(address: string): string[] | undefined {
  try {
    const names = address.replace(/\/$/u, '/index.html').split('/').slice(1).map(decodeURIComponent)
    return names.every(isPlainName) ? names : undefined
  } catch {
    return undefined
  }
}

function isPlainName(name: string): boolean {
  return name !== '' && !name.startsWith('.') && !/[/\\]/u.test(name)
}

async function lookUp(dist: string, names: readonly string[]): Promise<Published> {
  try {
    const [root, path] = await Promise.all([realpath(dist), realpath(join(dist, ...names))])
    if (!path.startsWith(root + sep)) return { kind: 'nothing' }
    const entry = await stat(path)
    if (entry.isDirectory()) return { kind: 'folder' }
    return entry.isFile() ? { kind: 'file', path, bytes: await readFile(path) } : { kind: 'nothing' }
  } catch {
    return { kind: 'nothing' }
  }
}
