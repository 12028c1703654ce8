import type { Nodes } from 'hast'
import type { Place } from '../model/diagnostic.ts'

/** Where a node begins; the first line for nodes that were made and not read. */
export function placeOf(node: Nodes | undefined): Place {
  const start = node?.position?.start
  return { line: start?.line ?? 1, column: start?.column ?? 1 }
}
