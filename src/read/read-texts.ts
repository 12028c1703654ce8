import { existsSync } from 'node:fs'
import type { Result } from '../model/diagnostic.ts'
import { recordName } from '../model/revision.ts'
import type { Source } from '../model/source.ts'
import type { Entry } from './files-below.ts'
import { isPicture } from './read-pictures.ts'
import { sidecarPathsOf, withSidecars } from './sidecars.ts'
import { type ReadText, readTextFile, type TextFile, type TextOf } from './text-file.ts'

/** Every text of content/, sorted by path, site.yaml and the like among them; pictures lie between them. Which kind of text it is, its name does not say. */
export async function readTexts(
  entries: readonly Entry[],
  textOf: TextOf = readTextFile,
): Promise<Result<readonly TextFile[]>> {
  const results: ReadText[] = []
  for (const entry of entries) {
    const { path, problem } = entry
    if (others.includes(path) || (!problem && isPicture(path))) continue
    const read = textOf(entry)
    results.push(read instanceof Promise ? await read : read)
  }
  const paired = withSidecars(results.flatMap(({ value }) => value ?? []))
  return {
    value: paired.value,
    diagnostics: [...results.flatMap(({ diagnostics }) => diagnostics), ...paired.diagnostics],
  }
}

const others = ['README.md', recordName]

/** One article with the sidecar beside it, as `readTexts` would read the two. */
export async function readArticle(entry: Entry): Promise<Result<Source | undefined>> {
  const ending = entry.file.length - entry.path.length
  const beside = sidecarPathsOf(entry.path).map((path) => ({ path, file: entry.file.slice(0, ending) + path }))
  const sidecar = beside.find(({ file }) => existsSync(file))
  const article = await readTextFile(entry)
  if (!sidecar || !article.value) return { ...article, value: await article.value?.source() }
  const fields = await readTextFile(sidecar)
  const paired = withSidecars([article.value, ...(fields.value ? [fields.value] : [])])
  return { value: await paired.value[0]?.source(), diagnostics: [...article.diagnostics, ...fields.diagnostics] }
}
