import type { Article } from '../../model/article.ts'
import { memoised } from '../../model/memoised.ts'
import { textOf } from '../prose.ts'
import { Cutter } from '../search/places.ts'
import type { Sign } from './scorer.ts'

/** The texts in which words are looked for. */
export interface Telling {
  readonly title: string
  readonly beginning: string
}

/**
 * Tells for each article the words of its title and beginning that tell it from most others, and are in one at least; of
 * Chinese, characters with the one behind each. Weights are those of a vector of length 1 over all its words, by tf-idf. It
 * may be asked again and again: an object that is the same is looked through once.
 */
export function openTellingWords(): (articles: readonly Telling[]) => Sign[][] {
  const cutter = new Cutter()
  const countedIn = memoised(({ title, beginning }: Telling): Counted => {
    const counts = new Map<number, number>()
    const count = (times: number) => (word: number) => counts.set(word, (counts.get(word) ?? 0) + times)
    cutter.eachPlace(title, count(inTitle))
    cutter.eachPlace(beginning, count(1))
    return { words: [...counts.keys()], counts: [...counts.values()] }
  })
  return (articles) => {
    const counted = articles.map(countedIn)
    const words = cutter.keys()
    const statistics = statisticsOf(counted, words)
    return counted.map((one) => heaviest(one, statistics))
  }
}

/** The words of an article by number, in order, each with how often it stands there. */
interface Counted {
  readonly words: readonly number[]
  readonly counts: readonly number[]
}

/** What there is to know of each word, by its number. */
interface Statistics {
  /** In how many articles it is. */
  readonly spread: Uint32Array
  readonly rarity: readonly number[]
  /** Its place among all by where they are first met. */
  readonly order: Uint32Array
}

function statisticsOf(counted: readonly Counted[], words: readonly string[]): Statistics {
  const spread = new Uint32Array(words.length)
  const order = new Uint32Array(words.length)
  let met = 0
  for (const { words } of counted) {
    for (const word of words) {
      if (spread[word] === 0) order[word] = met++
      spread[word] = (spread[word] ?? 0) + 1
    }
  }
  const rarity = words.map((word, number) => (isTelling(word) ? Math.log(counted.length / (spread[number] ?? 1)) : 0))
  return { spread, rarity, order }
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
export function beginningOf({ excerpt = '', body }: Article): string {
  let text = excerpt
  for (const block of body) {
    if (text.length >= mostText) break
    // A tag that is cut is none.
    if (block.kind === 'prose') text += ` ${textOf(block.html.slice(0, 3 * mostText).replace(/<[^>]*$/, ''))}`
  }
  return text.slice(0, mostText)
}

function heaviest({ words, counts }: Counted, { spread, rarity, order }: Statistics): Sign[] {
  const found: Weighed[] = []
  let sum = 0
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? 0
    const weight = (1 + Math.log(counts[at] ?? 0)) * (rarity[word] ?? 0)
    sum += weight * weight
    if (weight <= 0 || (spread[word] ?? 0) < 2 || isLight(weight, found)) continue
    // From behind, for the heaviest are few; the first of those alike stays first.
    const own = { word, weight, order: order[word] ?? 0 }
    let place = found.length
    while (place > 0 && isBefore(own, found[place - 1])) place--
    found.splice(place, 0, own)
    if (found.length > mostWords) found.pop()
  }
  return found.map(({ word, weight }) => ({ key: word, weight: weight / Math.sqrt(sum) }))
}

/** Whether a weight is less than those of as many words as are wanted. */
function isLight(weight: number, found: readonly Weighed[]): boolean {
  return found.length === mostWords && weight < (found[mostWords - 1]?.weight ?? 0)
}

interface Weighed {
  readonly word: number
  readonly weight: number
  readonly order: number
}

function isBefore(a: Weighed, b: Weighed | undefined): boolean {
  return b !== undefined && (a.weight > b.weight || (a.weight === b.weight && a.order < b.order))
}
