import type { Build } from '../build.ts'
import type { Place } from '../model/diagnostic.ts'

/** What came of building once more. */
export interface Rebuild {
  /** Absolute paths of the files whose change led to it; none for the first. */
  readonly changed: readonly string[]
  /** Absent where the build broke off. */
  readonly build?: BuildReport
  /** What the build's own diagnostics do not say: code that does not compile, a build that broke off. */
  readonly failures: readonly Problem[]
  readonly milliseconds: number
}

/** A build without its site: small enough to leave its thread. */
export interface BuildReport extends Omit<Build, 'site'> {
  /** Path of the site's address. */
  readonly base: string
}

/** Something that keeps a page from being what its author meant, as it is shown over the page. */
export interface Problem extends Partial<Place> {
  readonly path: string
  readonly reason: string
  readonly advice: string
}
