import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { keepWhole } from '../../cache/write-whole.ts'
import type { CalendarDate } from '../../model/date.ts'

/**
 * Why pictures of other hosts could not be had on a day, by address: a build need not wait for the same dead host twice.
 * On the next day all is forgotten.
 */
export function failuresOf(cache: string, day: CalendarDate): Map<string, string> {
  try {
    const known: unknown = JSON.parse(readFileSync(fileIn(cache), 'utf8'))
    if (typeof known !== 'object' || known === null || !('day' in known) || known.day !== day) return new Map()
    const problems = 'problems' in known ? Object.entries(known.problems ?? {}) : []
    return new Map(problems.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  } catch {
    return new Map() // missing or damaged: then they are asked for again
  }
}

/** Keeps them; where the folder cannot be written nothing is kept. */
export function keepFailures(cache: string, day: CalendarDate, failures: ReadonlyMap<string, string>): void {
  if (failures.size === 0 && !existsSync(fileIn(cache))) return
  keepWhole(fileIn(cache), [Buffer.from(JSON.stringify({ day, problems: Object.fromEntries(failures) }))])
}

function fileIn(cache: string): string {
  return join(cache, 'not-had.json')
}
