import type { KnownPage } from '../model/known-page.ts'

/** A page that has another address than it had. */
export interface Move {
  readonly from: KnownPage
  readonly to: KnownPage
}

/**
 * The pages that were at addresses where none is any more, and are at others: an event by its UID, an article by its file,
 * its text, or its title and date together, the surest sign first. What might be either of two is neither.
 */
export function movedPages(before: readonly KnownPage[], now: readonly KnownPage[]): Move[] {
  const addresses = new Set(now.map(({ address }) => address))
  let gone = before.filter(({ address }) => !addresses.has(address))
  if (gone.length === 0) return []
  const old = new Map(before.map((page) => [page.address, page]))
  let free = now.filter((page) => !isSame(old.get(page.address), page))
  const moves: Move[] = []
  for (const { keyOf, agree = () => true } of signs) {
    const found = pairs(gone, free, keyOf).filter(({ from, to }) => agree(from, to))
    moves.push(...found)
    const [left, arrived] = [new Set(found.map(({ from }) => from)), new Set(found.map(({ to }) => to))]
    gone = gone.filter((page) => !left.has(page))
    free = free.filter((page) => !arrived.has(page))
  }
  return moves.sort((a, b) => (a.from.address < b.from.address ? -1 : 1))
}

/** Whether a page is what was at its address before; another may have taken its place. */
function isSame(before: KnownPage | undefined, { title, text }: KnownPage): boolean {
  return before !== undefined && (before.title === title || (text !== undefined && before.text === text))
}

interface Sign {
  readonly keyOf: (page: KnownPage) => string | undefined
  readonly agree?: (from: KnownPage, to: KnownPage) => boolean
}

const signs: readonly Sign[] = [
  { keyOf: ({ uid }) => uid },
  // A file that holds another article altogether is another page.
  {
    keyOf: ({ path, isGone }) => (isGone ? undefined : path),
    agree: (from, to) => from.title === to.title || from.date === to.date || isSame(from, to),
  },
  { keyOf: ({ text, address }) => text && `${text} ${address.split('/').at(-2)}` },
  { keyOf: ({ text }) => text },
  { keyOf: ({ title, date = '', isGone }) => (isGone ? undefined : `${title} ${date}`) },
]

/** Those on both sides that alone have one key. */
function pairs(gone: readonly KnownPage[], free: readonly KnownPage[], keyOf: Sign['keyOf']): Move[] {
  const [left, arrived] = [alone(gone, keyOf), alone(free, keyOf)]
  return [...left].flatMap(([key, from]) => {
    const to = arrived.get(key)
    return from && to ? [{ from, to }] : []
  })
}

function alone(pages: readonly KnownPage[], keyOf: Sign['keyOf']): Map<string, KnownPage | undefined> {
  const byKey = new Map<string, KnownPage | undefined>()
  for (const page of pages) {
    const key = keyOf(page)
    if (key !== undefined) byKey.set(key, byKey.has(key) ? undefined : page)
  }
  return byKey
}
