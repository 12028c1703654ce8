import type { Cache } from '../model/cache.ts'
import type { PlannedSite } from '../planner.ts'
import { cardMaker } from '../write/cards/card-maker.ts'
import { bytesOf, contentOf } from '../write/content-of.ts'
import { PictureError } from '../write/make-picture.ts'
import { versionOf } from './version-of.ts'

/** What there is at an address. */
export type Served = ServedFile | ServedElsewhere | { readonly kind: 'nothing' }

export interface ServedFile {
  readonly kind: 'file'
  /** Path that it would have in dist/. */
  readonly path: string
  readonly bytes: Uint8Array
}

export interface ServedElsewhere {
  readonly kind: 'elsewhere'
  /** Where it is: `/daypass/news/` for `/daypass/news`. */
  readonly address: string
}

/** A planned site, of which only that is made which is asked for. */
export interface ServedSite {
  /** What there is at an address of its host: `/daypass/news/`, percent-encoded. Throws where it cannot be made. */
  at(address: string): Promise<Served>
  /** What is shown for an address with nothing at it. */
  missing(): Promise<Served>
  /** A name for what is shown at an address, another one once that differs. */
  versionAt(address: string): Promise<string>
}

export function servedSite({ site, outputAt }: PlannedSite, cache: Cache): ServedSite {
  const { base } = site.settings
  const cards = cardMaker(cache)
  const made = new Map<string, Promise<Served>>()

  async function fileAt(path: string): Promise<Served> {
    const output = outputAt(path)
    if (!output) return { kind: 'nothing' }
    try {
      const { make } = await contentOf(output, cache, cards)
      return { kind: 'file', path, bytes: bytesOf(await make()) }
    } catch (error) {
      if (error instanceof PictureError) return { kind: 'nothing' }
      throw error
    }
  }

  // Pages are kept, since their versions are asked for again and again; pictures lie in the cache.
  function keptFileAt(path: string): Promise<Served> {
    if (!path.endsWith('.html')) return fileAt(path)
    const file = made.get(path) ?? fileAt(path)
    made.set(path, file)
    return file
  }

  async function at(address: string): Promise<Served> {
    if (address === base || (address === '/' && base !== '')) return { kind: 'elsewhere', address: `${base}/` }
    const path = pathAt(address, base)
    if (path === undefined) return { kind: 'nothing' }
    const file = await keptFileAt(path)
    const isFolder = file.kind === 'nothing' && outputAt(`${path}/index.html`) !== undefined
    return isFolder ? { kind: 'elsewhere', address: `${address}/` } : file
  }

  async function versionAt(address: string): Promise<string> {
    const found = await at(address)
    if (found.kind === 'elsewhere') return found.address
    const shown = found.kind === 'nothing' ? await missing() : found
    return shown.kind === 'file' ? versionOf(shown.bytes) : shown.kind
  }

  function missing(): Promise<Served> {
    return keptFileAt('404.html')
  }

  return { at, missing, versionAt }
}

/**
 * The path in dist/ that an address of the host leads to; undefined outside of the site, below `base`, and where a step of it can
 * be no name of a published file.
 */
export function pathAt(address: string, base: string): string | undefined {
  if (!address.startsWith(`${base}/`)) return undefined
  try {
    const names = address.slice(base.length).replace(/\/$/u, '/index.html').split('/').slice(1).map(decodeURIComponent)
    return names.every(isPlainName) ? names.join('/') : undefined
  } catch {
    return undefined
  }
}

function isPlainName(name: string): boolean {
  return name !== '' && !name.startsWith('.') && !/[/\\]/u.test(name)
}
