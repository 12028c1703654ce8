import type { Output } from '../model/output.ts'
import type { IndexedSite } from './indexed-site.ts'

/** The style sheet, scripts, fonts and icon. */
export function assets({ published }: IndexedSite): Iterable<Output> {
  return published.outputs
}
