import type { Result } from '../model/diagnostic.ts'
import type { Source, SourceFile } from '../model/source.ts'
import { isWebArchive } from '../model/web-archive.ts'
import type { Entry } from './files-below.ts'
import { readText } from './read-text.ts'

/** A text of content/, whatever kind of text it is. */
export interface TextFile extends SourceFile {
  /** Whether there may be pictures within it. */
  readonly mayHoldPictures: boolean
}

export type ReadText = Result<TextFile | undefined>

/** Reads a text, or knows it; what need not be waited for is given at once. */
export type TextOf = (entry: Entry) => ReadText | Promise<ReadText>

export async function readTextFile(entry: Entry): Promise<ReadText> {
  const { value, diagnostics } = await readText(entry)
  return { value: value && textFile(value), diagnostics }
}

/** The file of a source that has been read, and stays in memory. */
export function textFile(source: Source): TextFile {
  const { path, digest } = source
  return { path, digest, mayHoldPictures: mayHoldPictures(source), source: async () => source, letGo: () => {} }
}

function mayHoldPictures({ bytes, text }: Source): boolean {
  return bytes !== undefined || text.includes('data:image/') || isWebArchive(text)
}
