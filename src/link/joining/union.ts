import type { Profile } from './profile.ts'
import { isOther } from './same-event.ts'
import type { Span } from './span.ts'

/** Clusters of profiles that grow by being joined, and in which no two may contradict each other. */
export interface Union {
  readonly rootOf: (index: number) => number
  readonly isJoinable: (i: number, j: number) => boolean
  /** Joins the clusters of two profiles, if they can be. */
  readonly join: (i: number, j: number) => void
  readonly clusters: () => readonly (readonly number[])[]
}

export function unionOf(profiles: readonly Profile[]): Union {
  const parents = profiles.map((_, index) => index)
  const members = new Map(profiles.map((_, index) => [index, [index]]))
  const rootOf = (index: number): number => {
    let root = index
    while (parents[root] !== root) root = parents[root] ?? root
    for (let at = index; at !== root; ) [at, parents[at]] = [parents[at] ?? root, root]
    return root
  }
  const profilesOf = (root: number) =>
    completed((members.get(root) ?? []).slice(0, compared).flatMap((index) => profiles[index] ?? []))
  const isJoinable = (i: number, j: number) => {
    const [first, second] = [profilesOf(rootOf(i)), profilesOf(rootOf(j))]
    return first.every((a) => second.every((b) => !isOther(a, b)))
  }
  const join = (i: number, j: number) => {
    const [root, other] = [rootOf(i), rootOf(j)].sort((a, b) => a - b)
    if (root === undefined || other === undefined || root === other || !isJoinable(root, other)) return
    parents[other] = root
    members.set(root, [...(members.get(root) ?? []), ...(members.get(other) ?? [])])
    members.delete(other)
  }
  return { rootOf, isJoinable, join, clusters: () => [...members.values()] }
}

// So many of a cluster show what it is of.
const compared = 30

/** What one profile of an event knows the others know too. */
function completed(profiles: readonly Profile[]): Profile[] {
  const known = <F extends 'edition' | 'nameYear' | 'city' | 'address'>(field: F) =>
    profiles.find((one) => one[field] !== undefined)?.[field]
  const [edition, nameYear, address] = [known('edition'), known('nameYear'), known('address')]
  const placed = profiles.find(({ city }) => city !== undefined)
  return profiles.map((one) => ({
    ...one,
    edition: one.edition ?? edition,
    nameYear: one.nameYear ?? nameYear,
    address: one.address ?? address,
    span: one.span && wider(one.span, profiles),
    ...(one.city === undefined && placed ? { city: placed.city, isCityKnown: placed.isCityKnown } : {}),
  }))
}

/** The days of the whole event, where an article speaks of one of them. */
function wider(span: Span, profiles: readonly Profile[]): Span {
  const around = profiles.flatMap(({ span: other }) =>
    other?.isExact && other.from <= span.from && span.to <= other.to ? other : [],
  )
  return around.sort((a, b) => b.to - b.from - (a.to - a.from))[0] ?? span
}
