import type { Diagnostic, Result } from '../model/diagnostic.ts'
import { bytesRead } from '../model/limits.ts'
import { redirectsName } from '../model/redirect.ts'
import { diagnose } from '../model/rules.ts'
import type { Source } from '../model/source.ts'
import { decode } from './decode.ts'
import type { Conversion, Decoded } from './decoded.ts'
import { digestOf } from './digest-of.ts'
import type { Entry } from './files-below.ts'
import { problemOf } from './problem-of.ts'
import { readBytes } from './read-bytes.ts'
import { withoutBinaryParts } from './without-binary-parts.ts'

/** The text of one file, or what keeps it from being one. */
export async function readText({ path, file, problem }: Entry): Promise<Result<Source | undefined>> {
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

const mayBeEmpty = ['site.yaml', redirectsName]

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
