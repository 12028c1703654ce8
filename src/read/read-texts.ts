import { existsSync } from 'node:fs'
import type { Diagnostic, Result } from '../model/diagnostic.ts'
import { bytesRead } from '../model/limits.ts'
import { redirectsName } from '../model/redirect.ts'
import { recordName } from '../model/revision.ts'
import { diagnose } from '../model/rules.ts'
import type { Source } from '../model/source.ts'
import { decode } from './decode.ts'
import type { Conversion, Decoded } from './decoded.ts'
import { digestOf } from './digest-of.ts'
import type { Entry } from './files-below.ts'
import { problemOf } from './problem-of.ts'
import { readBytes } from './read-bytes.ts'
import { isPicture } from './read-pictures.ts'
import { sidecarPathsOf, withSidecars } from './sidecars.ts'
import { withoutBinaryParts } from './without-binary-parts.ts'

/** Every text of content/, sorted by path, site.yaml and the like among them; pictures lie between them. Which kind of text it is, its name does not say. */
export async function readTexts(
  entries: readonly Entry[],
  textOf: (entry: Entry) => ReadText | Promise<ReadText> = readText,
): Promise<Result<readonly Source[]>> {
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

const mayBeEmpty = ['site.yaml', redirectsName]

/** One article with the sidecar beside it, as `readTexts` would read the two. */
export async function readArticle(entry: Entry): Promise<Result<Source | undefined>> {
  const article = await readText(entry)
  const ending = entry.file.length - entry.path.length
  const beside = sidecarPathsOf(entry.path).map((path) => ({ path, file: entry.file.slice(0, ending) + path }))
  const sidecar = beside.find(({ file }) => existsSync(file))
  if (!sidecar || !article.value) return article
  const fields = await readText(sidecar)
  const paired = withSidecars([article.value, ...(fields.value ? [fields.value] : [])])
  return { value: paired.value[0], diagnostics: [...article.diagnostics, ...fields.diagnostics] }
}

export type ReadText = Result<Source | undefined>

/** The text of one file, or what keeps it from being one. */
export async function readText({ path, file, problem }: Entry): Promise<ReadText> {
  try {
    if (problem) return { value: undefined, diagnostics: [diagnose(path, undefined, 'file-unreadable', problem)] }
    const { bytes, isCut } = readBytes(file)
    const decoded = await decode(withoutBinaryParts(bytes))
    const text = decoded.kind === 'text' ? decoded.text : ''
    const isSource = decoded.kind === 'word' || text.trim() !== '' || mayBeEmpty.includes(path)
    const digest = digestOf(path, '\0', bytes)
    return {
      value: isSource ? { path, text, digest, ...(decoded.kind === 'word' ? { bytes } : {}) } : undefined,
      diagnostics: isSource
        ? [...conversionOf(path, decoded), ...(isCut ? [cutOf(path, text)] : [])]
        : [refusalOf(path, decoded)],
    }
  } catch (error) {
    return { value: undefined, diagnostics: [diagnose(path, undefined, 'file-unreadable', problemOf(error))] }
  }
}

function cutOf(path: string, text: string): Diagnostic {
  const start = text.lastIndexOf('\n') + 1
  const place = { line: text.split('\n').length, column: text.length - start + 1 }
  return diagnose(path, place, 'text-cut', `${bytesRead / 1_000_000} MB`)
}

function conversionOf(path: string, decoded: Decoded): Diagnostic[] {
  if (decoded.kind !== 'text') return []
  const { converted, broken } = decoded
  return [
    ...(converted ? [toldOf(path, converted)] : []),
    ...(broken ? [diagnose(path, broken, 'bytes-broken', broken.count, broken.byte)] : []),
  ]
}

// Below this, about one guess in ten is wrong.
const certain = 0.8

function toldOf(path: string, { encoding, by, confidence, from }: Conversion): Diagnostic {
  if (from) return diagnose(path, from, 'encoding-mixed', encoding)
  if (confidence < certain) return diagnose(path, undefined, 'encoding-uncertain', encoding)
  return diagnose(path, undefined, 'encoding-converted', encoding, by)
}

function refusalOf(path: string, decoded: Decoded): Diagnostic {
  switch (decoded.kind) {
    case 'text':
    case 'word':
      return diagnose(path, undefined, 'file-empty')
    case 'binary':
      return diagnose(path, undefined, 'file-binary', decoded.what)
    case 'unknown':
      return diagnose(path, decoded, 'encoding-unknown', decoded.byte)
  }
}
