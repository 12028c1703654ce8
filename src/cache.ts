import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { codeDigest } from './cache/code-digest.ts'
import { keptFiles } from './cache/kept-files.ts'
import { type KeptNotes, keptNotes } from './cache/kept-notes.ts'
import { type KeptResults, keptResults } from './cache/kept-results.ts'
import { draftEnding } from './cache/write-whole.ts'
import type { Cache } from './model/cache.ts'

type Store = Parameters<Cache['through']>[0]

/**
 * What earlier builds kept in a folder. The folder may be missing, damaged, not writable or in use by another build:
 * then things are made anew.
 */
export async function openCache(folder: string): Promise<Cache> {
  const stores = new Map<Store, KeptResults>()
  const keptIn = (name: string) => keptFiles(join(folder, name))
  // Apart, because a build that only checks asks for embedded pictures, and for none in other sizes; a preview draws no cards.
  const files = { made: keptIn('files'), cards: keptIn('cards'), embedded: keptIn('embedded') }
  let notes: KeptNotes | undefined
  return {
    get pages() {
      notes ??= keptNotes(join(folder, 'pages.json'), codeDigest('pages'))
      return notes
    },
    async through(name, inputs, make) {
      const store = stores.get(name) ?? keptResults(join(folder, `${name}.tsv`), codeDigest(name))
      stores.set(name, store)
      await makeMissing(store, inputs, make)
      return inputs.map(({ digest }) => store.get(digest))
    },
    file: (kind, key, make) => files[kind].file(key, make),
    async close() {
      for (const store of stores.values()) store.close()
      for (const kept of Object.values(files)) kept.close()
      notes?.close()
      dropDrafts(folder)
    },
  }
}

// Apart, so that what was made can go before it is read from the store again.
async function makeMissing<Input extends { readonly digest: string }>(
  store: KeptResults,
  inputs: readonly Input[],
  make: (missing: readonly Input[]) => Promise<readonly unknown[]>,
): Promise<void> {
  const unknown = new Map(inputs.flatMap((input) => (store.has(input.digest) ? [] : [[input.digest, input]])))
  const made = unknown.size > 0 ? await make([...unknown.values()]) : []
  if (made.length !== unknown.size) throw new Error(`${made.length} results for ${unknown.size} inputs`)
  for (const [index, digest] of [...unknown.keys()].entries()) store.keep(digest, made[index])
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
