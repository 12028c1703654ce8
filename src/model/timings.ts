/** Told where the time of a build goes, and what could not be had from an earlier one. Absent where nobody asked. */
export interface Timings {
  /** Begins a stage, and ends the one before. */
  stage(name: StageName): void
  /** What `make` gives, its time counted to a part of the stage and to the thing it is for; `describe` says more of that. */
  timed<Made>(part: Part, name: string, make: () => Made, describe?: (made: Awaited<Made>) => Description): Made
  /** Something of that name was kept by an earlier build, or had to be made. */
  known(memo: MemoName, name: string): void
  missed(memo: MemoName, name: string, why: Why): void
}

/** In the order in which they follow each other. */
export type StageName =
  | ('start' | 'look' | 'import' | 'read' | 'load' | 'fetch' | 'link' | 'plan')
  | ('pictures' | 'cards' | 'write' | 'compress' | 'publish' | 'keep')

/** What is done many times within a stage. */
export type Part = 'article' | 'measure' | 'made' | 'cards' | 'props' | 'render' | 'copy' | 'disk'

export interface Description {
  readonly bytes?: number
  readonly format?: string
}

export type MemoName = 'articles' | 'embedded' | 'pictures' | 'made' | 'cards' | 'pages'

/** Why something was made that might have been kept. */
export type Why =
  | 'empty' // nothing was kept at all
  | 'damaged'
  | 'code' // it was kept, as other code or other packages made it
  | 'new'
  | 'changed'
  | 'unknown' // new or changed: it is known by its bytes alone
  | 'size' // known, but not in this size
  | 'content' // a page shows something else than before
  | 'by-hand' // a file in dist/ is not as the last build left it
  | 'gone' // it is no longer in dist/

/** What `make` gives, timed where somebody asked for that. */
export function timed<Made>(
  timings: Timings | undefined,
  [part, name]: readonly [Part, string],
  make: () => Made,
  describe?: (made: Awaited<Made>) => Description,
): Made {
  return timings ? timings.timed(part, name, make, describe) : make()
}
