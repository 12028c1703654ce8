import type { NameWord } from './name-words.ts'

/** The words of a name by what they say. */
export interface NameParts {
  /** What the event is about; of a name that says nothing but where and for whom, that. */
  readonly content: ReadonlySet<string>
  /** Whether it says neither what the event is about nor where: `International Conference`. */
  readonly isGeneral: boolean
  /** Topics that are known in both languages. */
  readonly known: ReadonlySet<string>
  /** Whether there are others beside them. */
  readonly hasUnknown: boolean
  readonly kinds: readonly string[]
  /** In one order. */
  readonly scopes: readonly string[]
  readonly cities: readonly string[]
  /** All words but cities, with a space around each. */
  readonly spelled: string
}

export function partsOfName(words: readonly NameWord[]): NameParts {
  const of = (sense: NameWord['sense']) => words.filter((one) => one.sense === sense).map(({ word }) => word)
  const [topics, cities] = [of('topic'), of('city')]
  return {
    content: new Set(topics.length > 0 ? topics : words.flatMap(({ sense, word }) => (sense === 'kind' ? [] : word))),
    isGeneral: topics.length === 0 && cities.length === 0,
    known: new Set(words.flatMap(({ isKnown, sense, word }) => (isKnown && sense === 'topic' ? word : []))),
    hasUnknown: words.some(({ isKnown }) => !isKnown),
    kinds: of('kind'),
    scopes: of('scope').sort(),
    cities,
    spelled: ` ${words.flatMap(({ sense, word }) => (sense === 'city' ? [] : word)).join(' ')} `,
  }
}
