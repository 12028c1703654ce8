import type { KeptResults } from './kept-results.ts'

/** Results, and those of other builds: what only these have is taken over. */
export function withOthers(own: KeptResults, others: readonly KeptResults[]): KeptResults {
  if (others.length === 0) return own
  return {
    ...own,
    has(digest) {
      if (own.has(digest)) return true
      const lender = others.find((other) => other.has(digest))
      if (lender) own.keep(digest, lender.get(digest))
      return lender !== undefined
    },
  }
}
