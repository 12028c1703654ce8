import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The file by which Daypass knows a folder that it made, and may replace. */
export const marker = '.daypass'

const maker = 'Made by Daypass'

/** Marks a folder as finished, or as being put together by this process. */
export function mark(folder: string, state: 'finished' | 'begun'): void {
  const line =
    state === 'finished' ? 'the next build replaces all that is in here' : `unfinished, by process ${process.pid}`
  writeFileSync(join(folder, marker), `${maker}: ${line}.\n`)
}

/** Whether the folder is missing, empty or made by Daypass. */
export function isOurs(folder: string): boolean {
  const line = lineIn(folder)
  // A build may be killed while it writes the line.
  return line === undefined ? namesIn(folder).length === 0 : line.startsWith(maker) || maker.startsWith(line)
}

/** The process that put the folder together and was not done when it was marked. */
export function makerOf(folder: string): number | undefined {
  const [, process] = /unfinished, by process (\d+)\.\n/.exec(lineIn(folder) ?? '') ?? []
  return process ? Number(process) : undefined
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

function lineIn(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, marker), 'utf8')
  } catch {
    return undefined
  }
}
