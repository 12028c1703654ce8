import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Dispatcher } from 'undici'
import { writeWhole } from '../../cache/write-whole.ts'
import type { CalendarDate } from '../../model/date.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { RemotePictures } from '../../model/remote-pictures.ts'
import { diagnose } from '../../model/rules.ts'
import type { Folders } from '../../model/source.ts'
import { failuresOf, keepFailures } from './failures.ts'
import { type FetchedPicture, type FetchLimits, fetchLimits, fetchPicture, type NotHad } from './fetch-picture.ts'
import { type Kept, lockName, readLock, writeLock } from './lockfile.ts'
import { endingOf } from './picture-type.ts'

export interface BringOptions {
  readonly today: CalendarDate
  /** Nothing is fetched; what is kept already is used. */
  readonly offline?: boolean
  /** Asks again for what could not be had earlier on the same day. */
  readonly again?: boolean
  readonly limits?: FetchLimits
  /** In place of one that visits public addresses only. */
  readonly agent?: Dispatcher
  /** Told how many are still to be had. */
  readonly progress?: (left: number, all: number) => void
}

export interface Brought extends RemotePictures {
  /** Paths within images/ of new files. */
  readonly added: readonly string[]
  /** Names of hosts, where none at all was found: this machine is offline. */
  readonly hostsNotFound: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

export const remoteFolder = 'remote'

/** Sees to it that pictures of other hosts are kept in images/remote/, each fetched once, and says which cannot be had. */
export async function bringHome(
  addresses: readonly string[],
  { images, cache }: Pick<Folders, 'images' | 'cache'>,
  options: BringOptions,
): Promise<Brought> {
  const folder = join(images, remoteFolder)
  const { kept: known, broken } = readLock(folder)
  const kept = new Map([...known].filter(([, { file }]) => existsSync(join(folder, file))))
  const failures = failuresOf(cache, options.today)
  const missing = [...new Set(addresses)].filter((address) => !kept.has(address) && isAddress(address))
  const wanted = options.offline ? [] : missing.filter((address) => options.again || !failures.has(address))
  const { added, hostsNotFound } =
    wanted.length === 0 ? nothing : await fetchAll(wanted, { folder, kept, failures }, options)
  if (added.length > 0) writeLock(folder, kept)
  if (wanted.length > 0) keepFailures(cache, options.today, failures)
  return {
    paths: Object.fromEntries([...kept].map(([address, { file }]) => [address, `${remoteFolder}/${file}`])),
    problems: Object.fromEntries(missing.flatMap((address) => problemOf(address, failures))),
    ...{ added, hostsNotFound },
    diagnostics: broken.map((line) =>
      diagnose(`images/${remoteFolder}/${lockName}`, { line, column: 1 }, 'remote-lock-invalid'),
    ),
  }
}

type Outcome = Pick<Brought, 'added' | 'hostsNotFound'>

const nothing: Outcome = { added: [], hostsNotFound: [] }

interface Shelf {
  readonly folder: string
  readonly kept: Map<string, Kept>
  /** By address: why it could not be had. */
  readonly failures: Map<string, string>
}

/** Six at a time, so that one slow host does not hold up the others. */
async function fetchAll(addresses: readonly string[], shelf: Shelf, options: BringOptions): Promise<Outcome> {
  const { today, limits = fetchLimits, progress = () => {} } = options
  const agent = options.agent ?? (await import('./guarded-agent.ts')).guardedAgent()
  const added = new Set<string>()
  const unknown: string[] = []
  let left = addresses.length
  const queue = addresses.values()
  const work = async () => {
    for (const address of queue) {
      progress(left, addresses.length)
      const fetched = await fetchPicture(address, agent, limits)
      const outcome = 'problem' in fetched ? fetched : keep(address, fetched, { ...shelf, today })
      if (typeof outcome === 'string') added.add(outcome)
      else shelf.failures.set(address, outcome.problem)
      if (typeof outcome !== 'string' && outcome.isUnknownHost) unknown.push(address)
      left--
    }
  }
  await Promise.all(Array.from({ length: 6 }, work))
  if (!options.agent) await agent.close()
  // Where no host at all is found it is this machine that is offline: no fault of an article.
  const isOffline = unknown.length === addresses.length && !options.again
  if (isOffline) for (const address of unknown) shelf.failures.delete(address)
  return {
    added: [...added].map((file) => `${remoteFolder}/${file}`),
    hostsNotFound: isOffline ? [...new Set(unknown.map((address) => new URL(address).hostname))] : [],
  }
}

/** The name of its file: the same bytes are one file, wherever they came from. */
function keep(
  address: string,
  { bytes, type }: FetchedPicture,
  { folder, kept, failures, today }: Shelf & { today: string },
): string | NotHad {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const file = `${sha256.slice(0, 20)}.${endingOf(type)}`
  try {
    writeWhole(join(folder, file), [bytes])
  } catch {
    return { problem: 'images/remote/ cannot be written' }
  }
  kept.set(address, { file, sha256, bytes: bytes.length, type, fetched: today })
  failures.delete(address)
  return file
}

function problemOf(address: string, failures: ReadonlyMap<string, string>): [string, string][] {
  const problem = failures.get(address)
  return problem === undefined ? [] : [[address, problem]]
}

function isAddress(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address)
}
