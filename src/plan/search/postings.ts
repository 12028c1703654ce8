import { placesByNumber } from '../counting-sort.ts'
import { digits } from './digits.ts'
import { Cutter } from './places.ts'

/** A key, and where it stands. */
export type Posting = readonly [key: string, places: string]

/** What is found of a record. */
export interface Findable {
  readonly title: string
  readonly text: string
}

export interface Postings {
  /** By key, sorted by the units of UTF-16. */
  readonly sorted: readonly Posting[]
  /** The position behind the title of each record. */
  readonly titles: readonly number[]
}

/**
 * Where each key stands in some records, in digits: for each record how many lie between it and the one before, then its
 * positions, each as the distance to the one before, then 0.
 */
export function postingsOf(findable: readonly Findable[]): Postings {
  const { keys, numbers, records, positions, titles } = placesIn(findable)
  const { starts, places } = placesByNumber(numbers, keys.length)
  const { add, take } = digits()
  const postings = keys.map((key, number): Posting => {
    let [record, position] = [-1, -1]
    const end = starts[number + 1] ?? 0
    for (let at = starts[number] ?? 0; at < end; at++) {
      const place = places[at] ?? 0
      const [here, there] = [records[place] ?? 0, positions[place] ?? 0]
      if (here !== record) {
        if (record >= 0) add(0)
        add(here - record - 1)
        record = here
        position = -1
      }
      add(there - position)
      position = there
    }
    add(0)
    return [key, take()]
  })
  return { sorted: postings.sort(byKey), titles }
}

/** Each place of some records, in order: the number of its key, its record, and its position. */
interface Places {
  /** By number. */
  readonly keys: readonly string[]
  readonly numbers: Uint32Array
  readonly records: Uint32Array
  readonly positions: Uint32Array
  readonly titles: readonly number[]
}

function placesIn(findable: readonly Findable[]): Places {
  const cutter = new Cutter()
  // A letter has one place at most. Memory that is not written to costs nothing.
  const letters = findable.reduce((sum, { title, text }) => sum + title.length + text.length, 0)
  const numbers = new Uint32Array(letters)
  const records = new Uint32Array(letters)
  const positions = new Uint32Array(letters)
  let [count, record] = [0, 0]
  const tell = (number: number, position: number) => {
    numbers[count] = number
    records[count] = record
    positions[count] = position
    count++
  }
  const titles = findable.map(({ title, text }) => {
    const end = cutter.eachPlace(title, tell)
    let next = end
    for (const line of text.split('\n')) next = cutter.eachPlace(line, tell, beginBehind(next))
    record++
    return end
  })
  return { keys: cutter.keys(), numbers: numbers.subarray(0, count), records, positions, titles }
}

// Lines begin at few positions, so that one in which a word comes or goes seldom moves the others.
const step = 16

/** The position at which a line begins behind another: nothing is found over the end of one. */
function beginBehind(end: number): number {
  return Math.ceil((end + 2) / step) * step
}

function byKey([a]: Posting, [b]: Posting): number {
  return a < b ? -1 : 1
}
