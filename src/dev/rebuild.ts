import type { Place } from '../model/diagnostic.ts'
import type { TakenUp } from './build-thread.ts'

/** What came of taking up what has changed. */
export interface Rebuild {
  /** Absolute paths of the files that have changed; none for the first. */
  readonly changed: readonly string[]
  /** Absent where that broke off. */
  readonly taken?: TakenUp
  /** What no diagnostic says: code that does not compile, a build that broke off. */
  readonly failures: readonly Problem[]
  readonly milliseconds: number
}

/** Something that keeps a page from being what its author meant, as it is shown over the page. */
export interface Problem extends Partial<Place> {
  readonly path: string
  readonly reason: string
  readonly advice: string
}
