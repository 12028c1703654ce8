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
  const counted = new Counted()
  const countedIn = memoised(({ title, beginning }: Telling): Part => {
    const counts = new Map<number, number>()
    const count = (times: number) => (word: number) => counts.set(word, (counts.get(word) ?? 0) + times)
    cutter.eachPlace(title, count(inTitle))
    cutter.eachPlace(beginning, count(1))
    return counted.add(counts)
  })
  return (articles) => {
    const parts = articles.map(countedIn)
    const statistics = statisticsOf(parts, counted, cutter.keys())
    return parts.map((part) => heaviest(part, counted, statistics))
  }
}

/** The words of all articles by number, each with how often it stands in one: two lists, since they stay in memory. */
class Counted {
  words = new Uint32Array(1024)
  counts = new Uint32Array(1024)
  #end = 0

  add(counts: ReadonlyMap<number, number>): Part {
    const from = this.#end
    if (from + counts.size > this.words.length) {
      const length = Math.ceil(1.5 * (from + counts.size))
      this.words = longer(this.words, length)
      this.counts = longer(this.counts, length)
    }
    for (const [word, count] of counts) {
      this.words[this.#end] = word
      this.counts[this.#end++] = count
    }
    return { from, to: this.#end }
  }
}

function longer(from: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  const to = new Uint32Array(length)
  to.set(from)
  return to
}

/** Where the words of an article stand among all, in the order in which it has them. */
interface Part {
  readonly from: number
  readonly to: number
}

/** What there is to know of each word, by its number. */
interface Statistics {
  /** In how many articles it is. */
  readonly spread: Uint32Array
  readonly rarity: readonly number[]
  /** Its place among all by where they are first met. */
  readonly order: Uint32Array
}

function statisticsOf(parts: readonly Part[], { words }: Counted, keys: readonly string[]): Statistics {
  const spread = new Uint32Array(keys.length)
  const order = new Uint32Array(keys.length)
  let met = 0
  for (const { from, to } of parts) {
    for (let at = from; at < to; at++) {
      const word = words[at] ?? 0
      if (spread[word] === 0) order[word] = met++
      spread[word] = (spread[word] ?? 0) + 1
    }
  }
  const rarity = keys.map((key, number) => (isTelling(key) ? Math.log(parts.length / (spread[number] ?? 1)) : 0))
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
  return ofItsOwn(text.slice(0, mostText))
}

// V8 keeps a text as long as a part that was cut from it.
function ofItsOwn(part: string): string {
  return JSON.parse(JSON.stringify(part))
}

function heaviest({ from, to }: Part, { words, counts }: Counted, { spread, rarity, order }: Statistics): Sign[] {
  const found: Weighed[] = []
  let sum = 0
  for (let at = from; at < to; at++) {
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
