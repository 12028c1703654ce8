import { digits } from './digits.ts'
import { growing } from './growing.ts'
import { letterKinds } from './letter-kinds.ts'
import { eachPlace } from './places.ts'

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
  const places = placesIn(findable)
  const { numbers, titles } = places
  const { order, starts } = groupedBy(places.keys, numbers.size)
  const encoded = encoder(places)
  const sorted = [...numbers.keys()].sort().map((key): Posting => {
    const number = numbers.get(key) ?? 0
    return [key, encoded(order.subarray(starts[number], starts[number + 1]))]
  })
  return { sorted, titles }
}

/** Each place of some records: the number of its key, its position and the number of its record. */
interface Places {
  /** By key. */
  readonly numbers: ReadonlyMap<string, number>
  readonly keys: Uint32Array
  readonly positions: Uint32Array
  readonly records: Uint32Array
  readonly titles: readonly number[]
}

function placesIn(findable: readonly Findable[]): Places {
  const numbers = new Map<string, number>()
  const [keys, positions, records] = [growing(), growing(), growing()]
  const kindAt = letterKinds()
  const titles = findable.map(({ title, text }, record) => {
    const tell = (key: string, position: number) => {
      let number = numbers.get(key)
      if (number === undefined) {
        number = numbers.size
        numbers.set(key, number)
      }
      keys.push(number)
      positions.push(position)
      records.push(record)
    }
    const end = eachPlace(title, kindAt, tell)
    eachPlace(text, kindAt, tell, end + 2)
    return end
  })
  return { numbers, keys: keys.all(), positions: positions.all(), records: records.all(), titles }
}

/** Puts places of one key into digits. */
function encoder({ positions, records }: Places): (places: Uint32Array) => string {
  const { add, take } = digits()
  return (places) => {
    let [record, position] = [-1, -1]
    for (const place of places) {
      const [here, at] = [records[place] ?? 0, positions[place] ?? 0]
      if (here !== record) {
        if (record >= 0) add(0)
        add(here - record - 1)
        record = here
        position = -1
      }
      add(at - position)
      position = at
    }
    add(0)
    return take()
  }
}

/** The places of each number from 0 up in a list, in their order, and where those of each begin. */
function groupedBy(numbers: Uint32Array, count: number) {
  const starts = new Uint32Array(count + 1)
  for (const number of numbers) starts[number + 1] = (starts[number + 1] ?? 0) + 1
  for (let number = 0; number < count; number += 1)
    starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0)
  const next = starts.slice()
  const order = new Uint32Array(numbers.length)
  for (let place = 0; place < numbers.length; place += 1) {
    const number = numbers[place] ?? 0
    const at = next[number] ?? 0
    order[at] = place
    next[number] = at + 1
  }
  return { order, starts }
}
