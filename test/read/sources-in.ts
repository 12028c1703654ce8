import type { Result } from '../../src/model/diagnostic.ts'
import type { Source } from '../../src/model/source.ts'
import { filesBelow } from '../../src/read/files-below.ts'
import { readTexts } from '../../src/read/read-texts.ts'

/** The sources of all texts of a folder, and what reading them told. */
export async function sourcesIn(folder: string): Promise<Result<readonly Source[]>> {
  const { value, diagnostics } = await readTexts(filesBelow(folder))
  return { value: await Promise.all(value.map(({ source }) => source())), diagnostics }
}
