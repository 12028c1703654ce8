import type { Profile } from './profile.ts'
import { isOther } from './same-event.ts'

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
    (members.get(root) ?? []).slice(0, compared).flatMap((index) => profiles[index] ?? [])
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
