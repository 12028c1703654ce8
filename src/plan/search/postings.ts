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
  const places = placesIn(findable)
  const { starts, records, positions } = groupedByKey(places)
  const { add, take } = digits()
  const postings = places.keys.map((key, number): Posting => {
    let [record, position] = [-1, -1]
    const end = starts[number + 1] ?? 0
    for (let place = starts[number] ?? 0; place < end; place++) {
      const here = records[place] ?? 0
      const at = positions[place] ?? 0
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
    return [key, take()]
  })
  return { sorted: postings.sort(byKey), titles: places.titles }
}

/** Each place of some records, in order: the number of its key, and its position. */
interface Places {
  /** By number. */
  readonly keys: readonly string[]
  readonly numbers: Uint32Array
  readonly positions: Uint32Array
  /** Behind the last place of each record. */
  readonly ends: readonly number[]
  readonly titles: readonly number[]
}

function placesIn(findable: readonly Findable[]): Places {
  const cutter = new Cutter()
  // A letter has one place at most. Memory that is not written to costs nothing.
  const letters = findable.reduce((sum, { title, text }) => sum + title.length + text.length, 0)
  const [numbers, positions] = [new Uint32Array(letters), new Uint32Array(letters)]
  let count = 0
  const tell = (number: number, position: number) => {
    numbers[count] = number
    positions[count] = position
    count++
  }
  const ends: number[] = []
  const titles = findable.map(({ title, text }) => {
    const end = cutter.eachPlace(title, tell)
    let next = end
    for (const line of text.split('\n')) next = cutter.eachPlace(line, tell, beginBehind(next))
    ends.push(count)
    return end
  })
  return { keys: cutter.keys(), numbers: numbers.subarray(0, count), positions, ends, titles }
}

// Lines begin at few positions, so that one in which a word comes or goes seldom moves the others.
const step = 16

/** The position at which a line begins behind another: nothing is found over the end of one. */
function beginBehind(end: number): number {
  return Math.ceil((end + 2) / step) * step
}

/** The records and positions of each key in a row, and where each row begins. */
function groupedByKey({ keys, numbers, positions, ends }: Places) {
  const starts = new Uint32Array(keys.length + 1)
  for (let place = 0; place < numbers.length; place++) {
    const behind = (numbers[place] ?? 0) + 1
    starts[behind] = (starts[behind] ?? 0) + 1
  }
  for (let number = 0; number < keys.length; number++)
    starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0)
  const next = starts.slice()
  const grouped = { records: new Uint32Array(numbers.length), positions: new Uint32Array(numbers.length) }
  let place = 0
  for (const [record, end] of ends.entries()) {
    for (; place < end; place++) {
      const number = numbers[place] ?? 0
      const at = next[number] ?? 0
      next[number] = at + 1
      grouped.records[at] = record
      grouped.positions[at] = positions[place] ?? 0
    }
  }
  return { starts, ...grouped }
}

function byKey([a]: Posting, [b]: Posting): number {
  return a < b ? -1 : 1
}
