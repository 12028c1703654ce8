import type { Why } from './timings.ts'

/** Results kept between builds, around pure and dear steps. Losing it costs time, nothing else. */
export interface Cache {
  /**
   * What `make` gives for each input, in order. Only inputs whose digest was not met before are made, in one call;
   * `make` is told those and answers in their order. Results are JSON all the way down, and are forgotten some
   * time after no input asks for them any more.
   */
  through<Input extends { readonly digest: string; readonly path?: string }, Output>(
    store: 'articles' | 'pictures' | 'embedded',
    inputs: readonly Input[],
    make: (missing: readonly Input[]) => Making<Output>,
  ): Promise<readonly Output[]>
  /** What builds note of the files they publish, by path; forgotten of those that this build notes nothing of. */
  readonly pages: Notes
  /** What reading told of files, by path; forgotten of those that this build notes nothing of. */
  readonly readings: Notes
  /**
   * Absolute path of a kept file with the bytes that `make` gives for `key` (letters, digits, dashes and dots). `name` is
   * what people call it.
   */
  file(
    store: 'made' | 'cards' | 'embedded',
    key: string,
    make: () => Promise<Uint8Array>,
    name?: string,
  ): Promise<string>
  /** Writes down the results that are new, and drops those that nothing asked for. */
  save(): Promise<void>
  /** Does that, and drops the files that this build did not ask for. */
  close(): Promise<void>
}

/** Results in order, all at once or one by one: then each need be in memory no longer than until it is kept. */
export type Making<Output> = Promise<readonly Output[]> | AsyncIterable<Output>

/** A line for each name, that the last build wrote down for the next one. */
export interface Notes {
  get(name: string): string | undefined
  set(name: string, note: string): void
  /** Why there is no note of a name. */
  whyNone(): Why
}
