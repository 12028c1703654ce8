import { readFileSync } from 'node:fs'
import type { Diagnostic, Result } from '../model/diagnostic.ts'
import { diagnose } from '../model/rules.ts'
import type { Source } from '../model/source.ts'
import { type Decoded, decode } from './decode.ts'
import { digestOf } from './digest-of.ts'
import { type Entry, filesBelow } from './files-below.ts'
import { problemOf } from './problem-of.ts'

/** Every text below content/, sorted by path, site.yaml among them. Which kind of text it is, its name does not say. */
export function readTexts(content: string): Result<readonly Source[]> {
  const results = filesBelow(content)
    .filter(({ path }) => path !== 'README.md')
    .map(readText)
  return {
    value: results.flatMap(({ value }) => value ?? []),
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  }
}

/** The text of one file, or what keeps it from being one. */
export function readText({ path, file, problem }: Entry): Result<Source | undefined> {
  try {
    if (problem) return { value: undefined, diagnostics: [diagnose(path, undefined, 'file-unreadable', problem)] }
    const bytes = readFileSync(file) // for small files a fourth of the cost of promises
    const decoded = decode(bytes)
    const text = decoded.kind === 'text' ? decoded.text : ''
    const isSource = decoded.kind === 'word' || text.trim() !== '' || path === 'site.yaml'
    const digest = digestOf(path, '\0', bytes)
    return {
      value: isSource ? { path, text, digest, ...(decoded.kind === 'word' ? { bytes } : {}) } : undefined,
      diagnostics: isSource ? conversionOf(path, decoded) : [refusalOf(path, decoded)],
    }
  } catch (error) {
    return { value: undefined, diagnostics: [diagnose(path, undefined, 'file-unreadable', problemOf(error))] }
  }
}

function conversionOf(path: string, decoded: Decoded): Diagnostic[] {
  if (decoded.kind !== 'text' || !decoded.converted) return []
  return [diagnose(path, undefined, 'encoding-converted', decoded.converted)]
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
