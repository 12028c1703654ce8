import type { KeptResults } from './kept-results.ts'

/** Results, and those of other builds: what only these have is taken over. */
export function withOthers(own: KeptResults, others: readonly KeptResults[]): KeptResults {
  if (others.length === 0) return own
  return {
    ...own,
    get<Output>(digest: string) {
      const known = own.get<Output>(digest)
      if (known !== undefined) return known
      for (const other of others) {
        const lent = other.get<Output>(digest)
        if (lent === undefined) continue
        own.keep(digest, lent)
        return lent
      }
      return undefined
    },
    letGo() {
      for (const store of [own, ...others]) store.letGo()
    },
  }
}
