import type { EventName } from './event-name.ts'

/**
 * How two names compare: the `same` but for year, number and language; `like` each other, as a shortened one is; one the name of
 * a `part` of what the other names; or `unlike`.
 */
export type Likeness = 'same' | 'like' | 'part' | 'unlike'

export function likenessOf(a: EventName, b: EventName): Likeness {
  if (a.content.size === 0 || b.content.size === 0) return 'unlike'
  const likeness = compared(a, b)
  if (likeness === 'same' && a.isGeneral) return 'like'
  if (a.isPart !== b.isPart && likeness !== 'same') return likeness === 'unlike' ? 'unlike' : 'part'
  return likeness
}

function compared(a: EventName, b: EventName): Likeness {
  if (!isOneOf(a.cities, b.cities)) return 'unlike'
  const isTranslated = a.isHan !== b.isHan
  const [shorter, longer] = a.content.size <= b.content.size ? [a, b] : [b, a]
  const [least, most] = [shorter.content.size, longer.content.size]
  const shared = countShared(shorter.content, longer.content)
  // Either may leave its kind out; of `Conference and Expo` one is enough.
  const isKindShared = isOneOf(a.kinds, b.kinds)
  if (shared === most) return isKindShared ? scopeLikeness(a, b, isTranslated) : isTranslated ? 'like' : 'unlike'
  if (shared === least && isPartOf(shorter, longer)) return 'part'
  if (!isKindShared) return 'unlike'
  if (shared === least && least >= 2) return 'like'
  if (isTranslated && isTranslationOf(a, b)) return 'like'
  return shared / (least + most - shared) >= (isTranslated ? 0.4 : 0.6) ? 'like' : 'unlike'
}

// Translators exchange `world` and `global`, `national` and `China`.
function scopeLikeness(a: EventName, b: EventName, isTranslated: boolean): Likeness {
  if (isTranslated || a.scopes.join() === b.scopes.join()) return 'same'
  const isWithin = (one: EventName, other: EventName) => one.scopes.every((scope) => other.scopes.includes(scope))
  return isWithin(a, b) || isWithin(b, a) ? 'like' : 'unlike'
}

/** Whether all that is known in both languages agrees, so that the rest may be a translation: `国际风筝大会`, `International Kite Congress`. */
function isTranslationOf(a: EventName, b: EventName): boolean {
  if (a.hasUnknown !== b.hasUnknown) return false
  if (a.known.size === 0 && b.known.size === 0) return a.scopes.length > 0 && a.scopes.join() === b.scopes.join()
  return a.known.size === b.known.size && countShared(a.known, b.known) === a.known.size
}

/**
 * Whether the longer name has the whole shorter one in it and more beside: `World AI Conference` and `World AI Conference Health
 * Forum`. One shortened leaves out words in its midst: `AI Native Conference` of `AI Native Industry Conference`.
 */
function isPartOf(shorter: EventName, longer: EventName): boolean {
  if (longer.kinds.length > shorter.kinds.length && shorter.kinds.length > 0) return true
  return longer.spelled.includes(shorter.spelled)
}

function isOneOf(some: readonly string[], others: readonly string[]): boolean {
  return some.length === 0 || others.length === 0 || some.some((one) => others.includes(one))
}

function countShared(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0
  for (const one of some) if (others.has(one)) count++
  return count
}
