import type { Article } from '../../model/article.ts'
import { memoised } from '../../model/memoised.ts'
import { textOf } from '../prose.ts'
import { letterKinds } from '../search/letter-kinds.ts'
import { eachPlace } from '../search/places.ts'

/** What an article may have in common with others, and how much that says of it. */
export interface Sign {
  /** The number of a word, or else what it is. */
  readonly key: number | string
  readonly weight: number
}

/** The texts in which words are looked for. */
export interface Telling {
  readonly title: string
  readonly beginning: string
}

/**
 * For each article the words of its title and beginning that tell it from most others, and are in one at least; of Chinese,
 * characters with the one behind each. Weights are those of a vector of length 1 over all its words, by tf-idf.
 */
export function tellingWords(articles: readonly Telling[]): Sign[][] {
  const vocabulary = new Map<string, number>()
  const spread: number[] = []
  const counted = articles.map((article): Counted => {
    const { keys, counts } = wordsOf(article)
    const words = new Uint32Array(keys.length)
    for (const [index, key] of keys.entries()) {
      const word = vocabulary.get(key) ?? vocabulary.size
      if (word === vocabulary.size) vocabulary.set(key, word)
      spread[word] = (spread[word] ?? 0) + 1
      words[index] = word
    }
    return { words, counts }
  })
  const rarity = spread.map((own) => Math.log(articles.length / own))
  return counted.map((one) => heaviest(one, spread, rarity))
}

/** The words of an article by number, each with how often it stands there. */
interface Counted {
  readonly words: Uint32Array
  readonly counts: Uint32Array
}

const wordsOf = memoised(({ title, beginning }: Telling) => {
  const kindAt = letterKinds()
  const counts = new Map<string, number>()
  const count = (times: number) => (key: string) => {
    if (isTelling(key)) counts.set(key, (counts.get(key) ?? 0) + times)
  }
  eachPlace(title, kindAt, count(inTitle))
  eachPlace(beginning, kindAt, count(1))
  return { keys: [...counts.keys()], counts: Uint32Array.from(counts.values()) }
})

// A word of a title counts for as many of the text.
const inTitle = 3
// Of more words, or more text, likeness would hardly differ.
const [mostWords, mostText] = [16, 500]

// Neither numbers nor single letters and characters say what a text is about.
function isTelling(key: string): boolean {
  return key.length > 1 && !/^\p{N}/u.test(key)
}

/** The summary of an article, and how its text begins. */
export function beginningOf({ excerpt = '', body }: Article): string {
  let text = excerpt
  for (const block of body) {
    if (text.length >= mostText) break
    // A tag that is cut is none.
    if (block.kind === 'prose') text += ` ${textOf(block.html.slice(0, 3 * mostText).replace(/<[^>]*$/, ''))}`
  }
  return text.slice(0, mostText)
}

function heaviest({ words, counts }: Counted, spread: readonly number[], rarity: readonly number[]): Sign[] {
  const found: Weighed[] = []
  let sum = 0
  for (let at = 0; at < words.length; at++) {
    const key = words[at] ?? 0
    const weight = (1 + Math.log(counts[at] ?? 0)) * (rarity[key] ?? 0)
    sum += weight * weight
    if (weight <= 0 || (spread[key] ?? 0) < 2 || isLight(weight, found)) continue
    // From behind, for the heaviest are few; the first of those alike stays first.
    let place = found.length
    while (place > 0 && isBefore({ key, weight }, found[place - 1])) place--
    found.splice(place, 0, { key, weight })
    if (found.length > mostWords) found.pop()
  }
  return found.map(({ key, weight }) => ({ key, weight: weight / Math.sqrt(sum) }))
}

/** Whether a weight is less than those of as many words as are wanted. */
function isLight(weight: number, found: readonly Weighed[]): boolean {
  return found.length === mostWords && weight < (found[mostWords - 1]?.weight ?? 0)
}

interface Weighed {
  readonly key: number
  readonly weight: number
}

function isBefore(a: Weighed, b: Weighed | undefined): boolean {
  return b !== undefined && (a.weight > b.weight || (a.weight === b.weight && a.key < b.key))
}
