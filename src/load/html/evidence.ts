import type { Confidence } from '../../model/article.ts'
import type { Place } from '../../model/diagnostic.ts'
import type { Found } from '../draft.ts'

/** A value that one thing of a page speaks for. */
export interface Evidence<T> extends Place {
  readonly value: T
  readonly rule: string
  /** How often it is right by itself, from 0 to 1. */
  readonly weight: Confidence
}

/**
 * The value that most evidence speaks for: what two things say is surer than either, what another contradicts is less
 * sure. `keyOf` says which values are the same. Of those that are, the first is taken as it is written.
 */
export function agreed<T>(evidence: readonly Evidence<T>[], keyOf: (value: T) => string): Found<T> | undefined {
  const groups = new Map<string, Evidence<T>[]>()
  for (const one of evidence) {
    const key = keyOf(one.value)
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const ranked = [...groups.values()].map((group) => ({ group, sure: sureness(group) }))
  ranked.sort((a, b) => b.sure - a.sure)
  const [best, second] = ranked
  const [first] = best?.group ?? []
  if (!best || !first) return undefined
  const { value, line, column } = first
  const rule = best.group.length > 1 ? `${first.rule}, ${best.group[1]?.rule}` : first.rule
  const doubt = second ? 0.4 * second.sure : 0
  return { value, line, column, rule, confidence: Math.min(0.99, Number((best.sure * (1 - doubt)).toFixed(2))) }
}

function sureness(group: readonly Evidence<unknown>[]): number {
  return 1 - group.reduce((wrong, { weight }) => wrong * (1 - weight), 1)
}
