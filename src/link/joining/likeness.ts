import type { EventName } from './event-name.ts'
import type { NameWord } from './name-words.ts'

/**
 * How two names compare: the `same` but for year, number and language; `like` each other, as a shortened one is; one the name of
 * a `part` of what the other names; or `unlike`.
 */
export type Likeness = 'same' | 'like' | 'part' | 'unlike'

export function likenessOf(a: EventName, b: EventName): Likeness {
  const [first, second] = [contentOf(a), contentOf(b)]
  if (first.size === 0 || second.size === 0) return 'unlike'
  const likeness = compared(a, b)
  if (a.isPart !== b.isPart && likeness !== 'same') return likeness === 'unlike' ? 'unlike' : 'part'
  return likeness
}

function compared(a: EventName, b: EventName): Likeness {
  const isTranslated = a.isHan !== b.isHan
  if (!isCityShared(a, b)) return 'unlike'
  const [first, second] = [contentOf(a), contentOf(b)]
  const shared = [...first].filter((word) => second.has(word)).length
  const isKindShared = hasSameKind(a, b)
  if (shared === first.size && shared === second.size) {
    if (!isKindShared) return isTranslated ? 'like' : 'unlike'
    return isTranslated || hasSameScope(a, b) ? 'same' : scopesWithin(a, b) ? 'like' : 'unlike'
  }
  const [shorter, longer] = first.size <= second.size ? [a, b] : [b, a]
  const least = Math.min(first.size, second.size)
  if (shared === least && isPartOf(shorter, longer)) return 'part'
  if (!isKindShared) return 'unlike'
  if (shared === least && least >= 2) return 'like'
  const share = shared / (first.size + second.size - shared)
  return share >= (isTranslated ? 0.4 : 0.6) ? 'like' : 'unlike'
}

/** What a name is about; of a name that says nothing but where and for whom, that. */
export function contentOf({ words }: EventName): ReadonlySet<string> {
  const topics = words.filter(({ sense }) => sense === 'topic')
  return new Set((topics.length > 0 ? topics : words.filter(({ sense }) => sense !== 'kind')).map(({ word }) => word))
}

function ofSense({ words }: EventName, sense: NameWord['sense']): string[] {
  return words.filter((one) => one.sense === sense).map(({ word }) => word)
}

function isCityShared(a: EventName, b: EventName): boolean {
  const [first, second] = [ofSense(a, 'city'), ofSense(b, 'city')]
  return first.length === 0 || second.length === 0 || first.some((city) => second.includes(city))
}

// Either may leave its kind out; of `Conference and Expo` one is enough.
function hasSameKind(a: EventName, b: EventName): boolean {
  const [first, second] = [ofSense(a, 'kind'), ofSense(b, 'kind')]
  return first.length === 0 || second.length === 0 || first.some((kind) => second.includes(kind))
}

function hasSameScope(a: EventName, b: EventName): boolean {
  return ofSense(a, 'scope').sort().join() === ofSense(b, 'scope').sort().join()
}

function scopesWithin(a: EventName, b: EventName): boolean {
  const [first, second] = [ofSense(a, 'scope'), ofSense(b, 'scope')]
  return first.every((scope) => second.includes(scope)) || second.every((scope) => first.includes(scope))
}

/**
 * Whether the longer name has the whole shorter one in it and more beside: `World AI Conference` and `World AI Conference Health
 * Forum`. One shortened leaves out words in its midst: `AI Native Conference` of `AI Native Industry Conference`.
 */
function isPartOf(shorter: EventName, longer: EventName): boolean {
  const spelled = ({ words }: EventName) => words.filter(({ sense }) => sense !== 'city').map(({ word }) => word)
  const [inner, outer] = [spelled(shorter), spelled(longer)]
  if (ofSense(longer, 'kind').length > ofSense(shorter, 'kind').length && ofSense(shorter, 'kind').length > 0)
    return true
  return ` ${outer.join(' ')} `.includes(` ${inner.join(' ')} `)
}
