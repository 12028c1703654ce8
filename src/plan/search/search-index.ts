import type { Output } from '../../model/output.ts'
import type { SearchRecord } from './records.ts'
import { type Making, volume } from './volume.ts'
import { volumesOf } from './volumes.ts'

/** The index as files, and the addresses of those that open its volumes, the oldest first. */
export interface SearchIndex {
  readonly addresses: readonly string[]
  readonly outputs: readonly Output[]
}

/** The index of some records, the oldest first: volumes, each in a folder of its own. */
export function searchIndex(records: readonly SearchRecord[], making: Making): SearchIndex {
  const volumes = volumesOf(records).map((own, index) =>
    volume(own, { ...making, folder: `${making.folder}${index + 1}/` }),
  )
  return {
    addresses: volumes.map(({ address }) => address),
    outputs: volumes.flatMap(({ outputs }) => outputs),
  }
}
