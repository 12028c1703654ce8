import type { RuleName } from './rules.ts'

/** Where something stands in a file; lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
}

export type Severity = 'error' | 'warning' | 'info'

/** One thing that an editor should know about one file. Plain data: it crosses stages, caches and threads. */
export interface Diagnostic {
  /** Path within content/ (or images/, then with that prefix). */
  readonly path: string
  readonly line?: number
  readonly column?: number
  readonly rule: RuleName
  readonly severity: Severity
  /** The fact, in the editor's words. */
  readonly reason: string
  /** What was expected, and what to do. */
  readonly advice: string
}

/** A value, or none where it could not be made, and what there is to say about it. */
export interface Result<T> {
  readonly value: T
  readonly diagnostics: readonly Diagnostic[]
}
