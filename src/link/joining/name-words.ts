import { knownCities, plainCity } from '../../model/cities.ts'
import { kinds, type Sense, scopes, topics } from './glossary.ts'

/** A word of an event's name in the spelling that stands for it in all languages. */
export interface NameWord {
  readonly sense: Sense | 'city'
  readonly word: string
  /** Whether it is known in both languages; only of such words it can be said that a translation says something else. */
  readonly isKnown: boolean
}

/** The words of a name, but for how it is held, translated to one spelling each: `世界人工智能大会` → world, artificial, intelligence, conference. */
export function wordsOf(name: string): NameWord[] {
  return [...name.replace(/线上(?:线下)?/g, ' ').matchAll(pieces)].flatMap(([piece]) =>
    han.test(piece) ? hanWords(piece) : latinWords(piece),
  )
}

const han = /\p{Script=Han}/u
// A run of Han characters, or of other words with the spaces and signs between them.
const pieces = /\p{Script=Han}+|[\p{L}\p{N}](?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}'’.&+\s-])*/gu

/** Greedily by the longest word that is known; what lies between stays as it is. */
function hanWords(run: string): NameWord[] {
  const words: NameWord[] = []
  let unknown = ''
  const flush = () => {
    if (unknown !== '') words.push({ sense: 'topic', word: unknown, isKnown: false })
    unknown = ''
  }
  for (let at = 0; at < run.length; ) {
    const known = longestKnown(run, at)
    if (!known && !/[与和暨及的之]/.test(run.charAt(at))) unknown += run.charAt(at)
    else flush()
    if (known) words.push(...known.words)
    at += known?.length ?? 1
  }
  flush()
  return words
}

function longestKnown(run: string, at: number) {
  for (let length = Math.min(longestHan, run.length - at); length > 0; length--) {
    const words = vocabulary.get(run.slice(at, at + length))
    if (words) return { words, length }
  }
  return undefined
}

/** Cities of several words first (`New York`), then word by word. */
function latinWords(text: string): NameWord[] {
  const bare = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .match(/[\p{L}\p{N}]+(?:['’+][\p{L}\p{N}]+)*/gu)
  const parts = bare ?? []
  const words: NameWord[] = []
  for (let at = 0; at < parts.length; ) {
    const length = [3, 2].find(
      (count) => cities.has(parts.slice(at, at + count).join(' ')) && at + count <= parts.length,
    )
    if (length) words.push(cityWord(cities.get(parts.slice(at, at + length).join(' ')) ?? ''))
    else words.push(...latinWord(parts[at] ?? ''))
    at += length ?? 1
  }
  return words
}

function latinWord(part: string): readonly NameWord[] {
  if (stopWords.has(part)) return []
  const city = cities.get(part.replace(/['’]/g, ' ')) ?? cities.get(part)
  if (city) return [cityWord(city)]
  const known = vocabulary.get(part) ?? vocabulary.get(singular(part))
  return known ?? [{ sense: 'topic', word: spelling(singular(part)), isKnown: false }]
}

function cityWord(word: string): NameWord {
  return { sense: 'city', word, isKnown: true }
}

// `cities` → `city`, `archives` → `archive`; not `physics`, `glass`, `campus`.
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is|ics)$/.test(word)) return word
  return word
    .replace(/ies$/, 'y')
    .replace(/(?<=[sxz]|[cs]h)es$/, '')
    .replace(/s$/, '')
}

// `organisation`, `harbour` and `centre` as they are written in America.
function spelling(word: string): string {
  if (word.length < 6) return word
  return word
    .replace(/is(?=(?:e|ed|ing|ation)$)/, 'iz')
    .replace(/our$/, 'or')
    .replace(/tre$/, 'ter')
}

const stopWords: ReadonlySet<string> = new Set(
  'the a an of on for in and at to with by from de la le der die das und et y e del des du di online virtual'.split(
    ' ',
  ),
)

const cities: ReadonlyMap<string, string> = new Map(
  knownCities.flatMap(({ name, otherNames }) =>
    [name, ...otherNames].filter((one) => !han.test(one)).map((one) => [plainCity(one), plainCity(name)] as const),
  ),
)

const vocabulary: ReadonlyMap<string, readonly NameWord[]> = new Map<string, readonly NameWord[]>([
  ...knownCities.flatMap(({ name, chinese, otherNames }) => {
    const words: readonly NameWord[] = [cityWord(plainCity(name))]
    return [chinese, ...otherNames].filter((one) => han.test(one)).map((one) => [one, words] as const)
  }),
  ...entries(topics, 'topic'),
  ...entries(scopes, 'scope'),
  ...entries(kinds, 'kind'),
  ['高峰论坛', ['summit', 'forum'].map((word): NameWord => ({ sense: 'kind', word, isKnown: true }))],
])

const longestHan = Math.max(...[...vocabulary.keys()].filter((word) => han.test(word)).map((word) => word.length))

function entries(table: Readonly<Record<string, string>>, sense: Sense) {
  return Object.entries(table).flatMap(([standing, spellings]) => {
    const words = standing.split(' ').map((word): NameWord => ({ sense, word, isKnown: true }))
    return spellings.split(' ').map((one) => [one, words] as const)
  })
}
