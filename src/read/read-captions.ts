import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { isCaptionFile } from '../model/caption-file.ts'
import type { Result } from '../model/diagnostic.ts'
import { shownPath } from '../model/picture.ts'
import type { Source } from '../model/source.ts'
import type { Entry } from './files-below.ts'
import { readText } from './read-text.ts'

export interface Captions {
  /** Each captions.yaml below images/, by its path there. */
  readonly files: readonly Source[]
  /** The folders below images/, empty ones too. */
  readonly folders: readonly string[]
}

/** Reads every captions.yaml below images/; none where there is no such folder. */
export async function readCaptions(images: string, files: readonly Entry[]): Promise<Result<Captions>> {
  const entries = files.filter(({ path, problem }) => isCaptionFile(path) && !problem)
  const read = await Promise.all(
    entries.map(async ({ path, file }) => {
      const { value, diagnostics } = await readText({ path: shownPath(path), file })
      return { value: value ? { ...value, path } : undefined, diagnostics }
    }),
  )
  return {
    value: { files: read.flatMap(({ value }) => value ?? []), folders: foldersBelow(images) },
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  }
}

function foldersBelow(images: string): string[] {
  try {
    return readdirSync(images, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => relative(images, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort()
  } catch {
    return []
  }
}
