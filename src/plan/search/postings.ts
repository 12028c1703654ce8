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
  const { numbers, keys, positions, records, titles } = placesIn(findable)
  const { order, starts } = groupedBy(keys, numbers.size)
  const { add, take } = digits()
  const encoded = (from: number, to: number): string => {
    let [record, position] = [-1, -1]
    for (let index = from; index < to; index += 1) {
      const place = order[index] ?? 0
      const here = records[place] ?? 0
      if (here !== record) {
        if (record >= 0) add(0)
        add(here - record - 1)
        record = here
        position = -1
      }
      const at = positions[place] ?? 0
      add(at - position)
      position = at
    }
    add(0)
    return take()
  }
  const sorted = [...numbers.keys()].sort().map((key): Posting => {
    const number = numbers.get(key) ?? 0
    return [key, encoded(starts[number] ?? 0, starts[number + 1] ?? 0)]
  })
  return { sorted, titles }
}

/** Each place of some records: the number of its key, its position and the number of its record. */
function placesIn(findable: readonly Findable[]) {
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
