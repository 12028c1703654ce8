import { grouped } from '../../model/grouped.ts'
import { keysOf, lastingKeys } from './keys.ts'
import { type Profile, yearsOf } from './profile.ts'
import { evidenceFor } from './same-event.ts'
import { firstDay } from './span.ts'
import { type Union, unionOf } from './union.ts'

export interface Clusters {
  /** Indices of profiles that are of one event. */
  readonly clusters: readonly (readonly number[])[]
  /** By the index of a profile without a year: one profile each of the events that it may be of. */
  readonly ambiguous: ReadonlyMap<number, readonly number[]>
}

/**
 * Puts together which profiles are of one event, the surest first. The order of the profiles decides only between what
 * is equally sure.
 */
export function clustersOf(profiles: readonly Profile[]): Clusters {
  const union = unionOf(profiles)
  for (const [i, j] of pairsIn(profiles)) union.join(i, j)
  const ambiguous = undatedIn(profiles, union)
  return { clusters: union.clusters(), ambiguous }
}

interface Pair {
  readonly i: number
  readonly j: number
  readonly evidence: number
}

/** Pairs for which something speaks, of which both or none have a year; the surest first. */
function pairsIn(profiles: readonly Profile[]): (readonly [number, number])[] {
  const seen = new Set<number>()
  const pairs: Pair[] = []
  for (const [i, j] of neighboursIn(profiles)) {
    const id = i * profiles.length + j
    const [a, b] = [profiles[i], profiles[j]]
    if (!a || !b || seen.has(id) || isDated(a) !== isDated(b)) continue
    seen.add(id)
    const evidence = evidenceFor(a, b)
    if (evidence > 0) pairs.push({ i, j, evidence })
  }
  return pairs.sort((a, b) => b.evidence - a.evidence || a.i - b.i || a.j - b.j).map(({ i, j }) => [i, j])
}

/** Pairs that share a key. Of very many that share one each is compared with the next by date, so that the time stays linear. */
function* neighboursIn(profiles: readonly Profile[]): Generator<readonly [number, number]> {
  for (const block of grouped(profiles.keys(), (index) => keysFor(profiles[index])).values()) {
    const sorted = [...block].sort(byDay(profiles))
    const width = sorted.length <= 100 ? sorted.length : 20
    for (const [place, i] of sorted.entries()) {
      for (const j of sorted.slice(place + 1, place + 1 + width)) yield i < j ? [i, j] : [j, i]
    }
  }
}

/** What has no year joins the one event that it can be of; says where there are several. */
function undatedIn(profiles: readonly Profile[], union: Union): ReadonlyMap<number, readonly number[]> {
  const ambiguous = new Map<number, readonly number[]>()
  const dated = [...profiles.keys()].filter((index) => isDated(profiles[index])).sort(byDay(profiles))
  const byKey = grouped(dated, (index) => lastingKeysFor(profiles[index]))
  for (const [i, profile] of profiles.entries()) {
    if (isDated(profile)) continue
    const near = lastingKeys(profile).flatMap((key) => nearTo(profile, byKey.get(key) ?? [], profiles))
    const events = new Map<number, number>()
    for (const j of new Set(near)) {
      const other = profiles[j]
      if (events.size > 4) break
      if (other && !events.has(union.rootOf(j)) && evidenceFor(profile, other) > 0 && union.isJoinable(i, j)) {
        events.set(union.rootOf(j), j)
      }
    }
    const [first, ...others] = [...events.values()]
    if (first !== undefined && others.length === 0) union.join(i, first)
    else if (first !== undefined) ambiguous.set(i, [first, ...others])
  }
  return ambiguous
}

/** Those of a list in the order of days that are within two years of an article's own day, a hundred at most. */
function nearTo({ published }: Profile, sorted: readonly number[], profiles: readonly Profile[]): readonly number[] {
  if (!published || sorted.length <= 100) return sorted
  const day = firstDay(published)
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (dayOf(profiles[sorted[middle] ?? 0]) < day - 600) low = middle + 1
    else high = middle
  }
  return sorted.slice(low, low + 100)
}

function byDay(profiles: readonly Profile[]): (a: number, b: number) => number {
  return (a, b) => dayOf(profiles[a]) - dayOf(profiles[b]) || a - b
}

/** The first day on which an event may be. */
function dayOf(profile: Profile | undefined): number {
  const { span, nameYear, published } = profile ?? {}
  if (span) return span.from
  return nameYear ? firstDay(String(nameYear)) : published ? firstDay(published) : 0
}

function isDated(profile: Profile | undefined): boolean {
  return profile !== undefined && yearsOf(profile).length > 0
}

function keysFor(profile: Profile | undefined): string[] {
  return profile ? keysOf(profile) : []
}

function lastingKeysFor(profile: Profile | undefined): string[] {
  return profile ? lastingKeys(profile) : []
}
