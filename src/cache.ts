import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { codeDigest } from './cache/code-digest.ts'
import { keptFiles } from './cache/kept-files.ts'
import { type KeptNotes, keptNotes } from './cache/kept-notes.ts'
import { type KeptResults, keptResults } from './cache/kept-results.ts'
import { withOthers } from './cache/with-others.ts'
import { draftEnding } from './cache/write-whole.ts'
import type { Cache, Making } from './model/cache.ts'
import { type Timings, timed, type Why } from './model/timings.ts'

type Store = Parameters<Cache['through']>[0]

interface CacheOptions {
  /** Where results are kept, if not in the folder itself. */
  readonly results?: string
  /** Folders with results of other builds: what is there is not made again. */
  readonly others?: readonly string[]
  /** Whether only a share of the site is made: it says nothing about what the next build needs of files and notes. */
  readonly isShare?: boolean
  /** Told what is kept, and what is made anew and why. */
  readonly timings?: Timings
}

/**
 * What earlier builds kept in a folder. The folder may be missing, damaged, not writable or in use by another build:
 * then things are made anew.
 */
export async function openCache(folder: string, options: CacheOptions = {}): Promise<Cache> {
  const { results = folder, others = [], isShare = false, timings } = options
  const stores = new Map<Store, KeptResults>()
  const filesIn = (name: string) => keptFiles(join(folder, name))
  const open = (name: Store) => {
    const code = codeDigest(name)
    const [own, ...lent] = [results, ...others].map((place) => keptResults(join(place, `${name}.tsv`), code))
    return withOthers(own as KeptResults, lent) // there is one, of `results`
  }
  // Apart, because a build that only checks asks for embedded pictures, and for none in other sizes; a preview draws no cards.
  const files = { made: filesIn('files'), cards: filesIn('cards'), embedded: filesIn('embedded') }
  const notes = new Map<'pages' | 'readings', KeptNotes>()
  const notesOf = (name: 'pages' | 'readings') => {
    const open = notes.get(name) ?? keptNotes(join(folder, `${name}.json`), codeDigest(name))
    notes.set(name, open)
    return open
  }
  return {
    get pages() {
      return notesOf('pages')
    },
    get readings() {
      return notesOf('readings')
    },
    async through<Input extends Asked, Output>(name: Store, inputs: readonly Input[], make: Make<Input, Output>) {
      const store = stores.get(name) ?? open(name)
      stores.set(name, store)
      const results = inputs.map(({ digest }) => store.get<Output>(digest))
      const unknown = new Map(inputs.flatMap((input, at) => (results[at] === undefined ? [[input.digest, input]] : [])))
      if (timings)
        tell(timings, name, inputs, (one) => (unknown.has(one.digest) ? store.why(one.digest, one.path) : undefined))
      const making = () => keepMade(store, unknown, make)
      if (unknown.size > 0) await timed(name === 'articles' ? undefined : timings, ['measure', name], making)
      return inputs.map(({ digest }, at) => results[at] ?? keptIn(store, digest))
    },
    file(kind, key, make, name = key) {
      if (!timings || kind === 'embedded') return files[kind].file(key, make)
      timings.known(kind, name)
      return files[kind].file(key, () => {
        timings.missed(kind, name, files[kind].why(key))
        return timings.timed(kind, name, make)
      })
    },
    async save() {
      for (const store of stores.values()) store.save()
    },
    async close() {
      for (const store of stores.values()) {
        store.save()
        store.letGo()
      }
      for (const kept of Object.values(files)) kept.close({ dropsOthers: !isShare })
      if (!isShare) for (const kept of notes.values()) kept.close()
      dropDrafts(folder)
    },
  }
}

type Asked = Parameters<Cache['through']>[1][number]
type Make<Input, Output> = (missing: readonly Input[]) => Making<Output>

// Each goes as soon as it is kept; it is read from the store again once all are.
async function keepMade<Input extends Asked>(
  store: KeptResults,
  unknown: ReadonlyMap<string, Input>,
  make: Make<Input, unknown>,
): Promise<void> {
  const digests = [...unknown.keys()]
  let count = 0
  const keep = (result: unknown) => {
    const digest = digests[count++]
    if (digest !== undefined) store.keep(digest, result)
  }
  const made = make([...unknown.values()])
  if (Symbol.asyncIterator in made) for await (const result of made) keep(result)
  else for (const result of await made) keep(result)
  if (count !== unknown.size) throw new Error(`${count} results for ${unknown.size} inputs`)
}

function keptIn<Output>(store: KeptResults, digest: string): Output {
  const result = store.get<Output>(digest)
  if (result === undefined) throw new Error(`Nothing is kept for ${digest}`)
  return result
}

function tell(
  timings: Timings,
  store: Store,
  inputs: readonly Asked[],
  whyMade: (input: Asked) => Why | undefined,
): void {
  for (const input of inputs) {
    const why = whyMade(input)
    if (why === undefined) timings.known(store, input.path ?? input.digest)
    else timings.missed(store, input.path ?? input.digest, why)
  }
}

// Of builds that were killed. Should one be at work just here, it only loses what it would have kept.
function dropDrafts(folder: string): void {
  try {
    const drafts = readdirSync(folder).filter((name) => name.endsWith(draftEnding))
    for (const draft of drafts) rmSync(join(folder, draft), { force: true })
  } catch {
    // There is no such folder, or it may not be changed.
  }
}
