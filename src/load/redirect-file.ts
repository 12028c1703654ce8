import { VFile } from 'vfile'
import type { Result } from '../model/diagnostic.ts'
import { type KeptRedirect, redirectsName } from '../model/redirect.ts'
import type { Source } from '../model/source.ts'
import { addressWithin, likelyAddress } from './aliases.ts'
import { type Field, mapping } from './mapping.ts'
import { diagnosticsOf, tell } from './tell.ts'

/** Reads content/redirects.yaml, `/news/2024/old/: /news/2024/new/` a line; what cannot be read is said and left out. */
export function loadRedirects(source: Source | undefined): Result<readonly KeptRedirect[]> {
  const file = new VFile({ path: redirectsName })
  const value = fieldsIn(file, source?.text ?? '').flatMap((field) => redirectIn(file, field) ?? [])
  return { value, diagnostics: diagnosticsOf(file) }
}

/** The fields of the whole or, where that is no YAML, of those lines that are: a merge may have left its marks. */
function fieldsIn(file: VFile, text: string): readonly Field[] {
  const { fields, problems } = mapping(text)
  if (problems.length === 0) return fields
  const lines = text.split(/\r\n?|\n/).map((line, index) => ({ line: index + 1, ...mapping(line, index) }))
  const broken = lines.filter((line) => line.problems.length > 0)
  const [first] = broken
  if (first) tell(file, { line: first.line, column: 1 }, 'redirects-broken', broken.length)
  return lines.flatMap((line) => line.fields)
}

function redirectIn(file: VFile, { name, value, line, column, valuePlace }: Field): KeptRedirect | undefined {
  const from = addressWithin(name)
  const to = addressWithin(value, 'any file')
  const [wrong, place] = from === undefined ? [name, { line, column }] : [shown(value), valuePlace]
  if (from !== undefined && to !== undefined) return { from, to, line, column }
  tell(file, place, 'redirect-no-address', wrong.slice(0, 60), likelyAddress(wrong))
  return undefined
}

function shown(value: unknown): string {
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isMapping ? '{…}' : String(value ?? '')
}
