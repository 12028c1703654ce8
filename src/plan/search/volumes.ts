import { isBorder } from './border.ts'
import type { SearchRecord } from './records.ts'

type Bordered = Pick<SearchRecord, 'key' | 'row'>

// How many articles the last volume has at least, and one in how many may end the one before.
const [least, every] = [16, 32]

/**
 * Cuts records, the oldest first, into volumes that are indexed each by itself: all but some fifty of the newest, and those,
 * so that what is new or still worked on changes little. Events may be later than the newest article. There is one volume
 * at least.
 */
export function volumesOf<Item extends Bordered>(records: readonly Item[]): Item[][] {
  const newest = records.findLastIndex(({ row }) => row.kind === 'story')
  const end = records.findLastIndex(({ key }, index) => index <= newest - least && isBorder(key, every)) + 1
  return end === 0 ? [[...records]] : [records.slice(0, end), records.slice(end)]
}

/** Cuts records into groups, some four to each, which are shown from one file. */
export function groupsOf<Item extends Bordered>(records: readonly Item[]): Item[][] {
  const groups: Item[][] = []
  let from = 0
  for (const [index, { key }] of records.entries()) {
    if (index + 1 - from < 3 || !isBorder(key, 2)) continue
    groups.push(records.slice(from, index + 1))
    from = index + 1
  }
  return from === records.length ? groups : [...groups, records.slice(from)]
}
