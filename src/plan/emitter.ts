import type { Output } from '../model/output.ts'
import type { IndexedSite } from './indexed-site.ts'

/** Makes the outputs of one kind. */
export type Emitter = (site: IndexedSite) => Iterable<Output>
