import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from '../model/once.ts'
import type { Why } from '../model/timings.ts'
import { whyFileMade } from './why-made.ts'
import { writeWhole } from './write-whole.ts'

/** Files kept by key. */
export interface KeptFiles {
  file(key: string, make: () => Promise<Uint8Array>): Promise<string>
  /** Why there is no file of this key, going by those that were there when this was first asked. */
  why(key: string): Why
  close(options?: { readonly dropsOthers?: boolean }): void
}

/**
 * Keeps files in a folder, or, where that cannot be written, in a temporary one until the end of the build. `close`
 * drops the files that this build did not ask for, if it is to, unless it asked for none: such a build only checks, or has
 * no pictures, and says nothing about what the next one needs.
 */
export function keptFiles(folder: string): KeptFiles {
  const asked = new Set<string>()
  const whyMade = once(() => whyFileMade(new Set(namesIn(folder))))
  let spare: string | undefined
  const inSpare = (key: string) => {
    spare ??= mkdtempSync(join(tmpdir(), 'daypass-'))
    return join(spare, key)
  }
  return {
    async file(key, make) {
      if (!/^\w[\w.-]*$/.test(key)) throw new Error(`Not a key: ${key}`)
      asked.add(key)
      const kept = [join(folder, key), ...(spare ? [join(spare, key)] : [])].find(isKept)
      if (kept) return kept
      const bytes = await make()
      return tryWrite(join(folder, key), bytes) ?? written(inSpare(key), bytes)
    },
    why: (key) => whyMade()(key),
    close({ dropsOthers = true } = {}) {
      if (dropsOthers && asked.size > 0) keepOnly(asked, folder)
      if (spare) rmSync(spare, { recursive: true, force: true })
      spare = undefined
    },
  }
}

function isKept(file: string): boolean {
  try {
    const status = statSync(file)
    return status.isFile() && status.size > 0
  } catch {
    return false
  }
}

// Fails where the folder cannot be written, or where another build has just dropped what this one was writing.
function tryWrite(file: string, bytes: Uint8Array): string | undefined {
  try {
    return written(file, bytes)
  } catch {
    return undefined
  }
}

function written(file: string, bytes: Uint8Array): string {
  writeWhole(file, [bytes])
  return file
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function keepOnly(asked: ReadonlySet<string>, folder: string): void {
  try {
    for (const name of readdirSync(folder)) if (!asked.has(name)) rmSync(join(folder, name), { force: true })
  } catch {
    // There is no such folder, or it may not be changed.
  }
}
