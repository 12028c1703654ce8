import { readFileSync } from 'node:fs'
import type { Notes } from '../model/cache.ts'
import type { Why } from '../model/timings.ts'
import { keepWhole } from './write-whole.ts'

export interface KeptNotes extends Notes {
  /** Writes down what this build noted, where that is not what the last one did. */
  close(): void
}

/** Notes kept in a file as JSON; those of other code are none. */
export function keptNotes(file: string, code: string): KeptNotes {
  const { notes: old, whyNone } = notesIn(file, code)
  const current = new Map<string, string>()
  return {
    get: (name) => (Object.hasOwn(old, name) ? old[name] : undefined),
    set: (name, note) => current.set(name, note),
    whyNone: () => whyNone,
    close() {
      const isSame =
        current.size === Object.keys(old).length && [...current].every(([name, note]) => old[name] === note)
      const written: Written = { code, notes: Object.fromEntries(current) }
      if (!isSame) keepWhole(file, [Buffer.from(JSON.stringify(written))])
    },
  }
}

interface Written {
  readonly code: string
  readonly notes: Readonly<Record<string, string>>
}

function notesIn(file: string, code: string): { readonly notes: Written['notes']; readonly whyNone: Why } {
  try {
    const written: Written = JSON.parse(readFileSync(file, 'utf8'))
    return written.code === code ? { notes: written.notes, whyNone: 'new' } : { notes: {}, whyNone: 'code' }
  } catch (error) {
    return { notes: {}, whyNone: error instanceof SyntaxError ? 'damaged' : 'empty' }
  }
}
