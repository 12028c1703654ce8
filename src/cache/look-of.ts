import { lstatSync, type Stats } from 'node:fs'

/** What a file looks like from outside: size in bytes, times in milliseconds since 1970. */
export interface Look {
  readonly mode: number
  readonly size: number
  readonly ino: number
  readonly mtimeMs: number
  /** When anything of it last changed, its names among that: the system's own time, which cannot be set back. */
  readonly ctimeMs: number
}

/** The look of a file; of a link itself. Throws where there is none. */
export function lookOf(file: string): Look {
  return lookIn(lstatSync(file))
}

/** The same, and undefined where there is none. */
export function lookIfThere(file: string): Look | undefined {
  const status = lstatSync(file, { throwIfNoEntry: false })
  return status && lookIn(status)
}

/** The look that the system tells, without what else it does: looks are kept by the thousands. */
export function lookIn({ mode, size, ino, mtimeMs, ctimeMs }: Stats): Look {
  return { mode, size, ino, mtimeMs, ctimeMs }
}
