import type { Article } from '../../model/article.ts'
import { textOf } from '../prose.ts'
import { letterKinds } from '../search/letter-kinds.ts'
import { eachPlace } from '../search/places.ts'

/** What an article may have in common with others, and how much that says of it. */
export interface Sign {
  readonly key: string
  readonly weight: number
}

/**
 * For each article the words of its title and beginning that tell it from most others, and are in one at least; of Chinese,
 * characters with the one behind each. Weights are those of a vector of length 1 over all its words, by tf-idf.
 */
export function tellingWords(articles: readonly Article[]): Sign[][] {
  const vocabulary = new Map<string, number>()
  const spread: number[] = []
  const kindAt = letterKinds()
  const counted = articles.map((article) => {
    const counts = new Map<number, number>()
    const count = (times: number) => (key: string) => {
      if (!isTelling(key)) return
      const word = vocabulary.get(key) ?? vocabulary.size
      vocabulary.set(key, word)
      if (!counts.has(word)) spread[word] = (spread[word] ?? 0) + 1
      counts.set(word, (counts.get(word) ?? 0) + times)
    }
    eachPlace(article.title, kindAt, count(inTitle))
    eachPlace(beginningOf(article), kindAt, count(1))
    return Uint32Array.from([...counts].flat())
  })
  return counted.map((counts) => heaviest(counts, spread, articles.length))
}

// A word of a title counts for as many of the text.
const inTitle = 3
// Of more words, or more text, likeness would hardly differ.
const [mostWords, mostText] = [16, 500]

// Neither numbers nor single letters and characters say what a text is about.
function isTelling(key: string): boolean {
  return key.length > 1 && !/^\p{N}/u.test(key)
}

/** The summary of an article, and how its text begins. */
function beginningOf({ excerpt = '', body }: Article): string {
  let text = excerpt
  for (const block of body) {
    if (text.length >= mostText) break
    // A tag that is cut is none.
    if (block.kind === 'prose') text += ` ${textOf(block.html.slice(0, 3 * mostText).replace(/<[^>]*$/, ''))}`
  }
  return text.slice(0, mostText)
}

/** @param counts words by number, each with how often it stands there */
function heaviest(counts: Uint32Array, spread: readonly number[], all: number): Sign[] {
  const found: { readonly word: number; readonly weight: number }[] = []
  let sum = 0
  for (let at = 0; at < counts.length; at += 2) {
    const [word = 0, count = 0] = counts.subarray(at, at + 2)
    const weight = (1 + Math.log(count)) * Math.log(all / (spread[word] ?? 1))
    sum += weight * weight
    if (weight > 0 && (spread[word] ?? 0) > 1) found.push({ word, weight })
  }
  return found
    .sort((a, b) => b.weight - a.weight || a.word - b.word)
    .slice(0, mostWords)
    .map(({ word, weight }) => ({ key: `word ${word}`, weight: weight / Math.sqrt(sum) }))
}
