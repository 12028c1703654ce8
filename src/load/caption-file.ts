import { posix } from 'node:path'
import { VFile } from 'vfile'
import type { CaptionEntry, CaptionFile } from '../model/caption-file.ts'
import { creditIn } from '../model/credit.ts'
import type { Result } from '../model/diagnostic.ts'
import { nearest } from '../model/nearest.ts'
import { shownPath } from '../model/picture.ts'
import type { Source } from '../model/source.ts'
import { plainName } from './field-names.ts'
import { type Mend, type Mended, mended, withPlainQuotes } from './front-matter/mended.ts'
import { type Field, type Mapping, mapping } from './mapping.ts'
import { diagnosticsOf, tell } from './tell.ts'

/** Reads a captions.yaml, whose path is that of the pictures beside it; without entries where it cannot be read. */
export function loadCaptions({ path, text }: Source): Result<CaptionFile> {
  const file = new VFile({ path: shownPath(path), value: text })
  const { fields, isBroken } = fieldsIn(file, text.replace(/\r\n?/g, '\n'))
  const lines = new Map<string, number>()
  let credit: string | undefined
  const entries = fields.flatMap((field): CaptionEntry[] => {
    if (isOf('credit', field.name)) {
      credit = textOf(file, field)
      return []
    }
    const first = lines.get(field.name)
    if (first !== undefined) {
      tell(file, field, 'caption-twice-listed', field.name, first)
      return []
    }
    lines.set(field.name, field.line)
    return [entryFrom(file, field)]
  })
  const folder = posix.dirname(path).replace(/^\.$/, '')
  return {
    value: { path: file.path, folder, ...(credit ? { credit } : {}), entries, isBroken },
    diagnostics: diagnosticsOf(file),
  }
}

function fieldsIn(file: VFile, text: string): { fields: readonly Field[]; isBroken: boolean } {
  const read = (yaml: string): Mapping => mapping(yaml)
  const colons = withColons(text)
  const straight = withPlainQuotes(colons.text)
  const first = read(straight.text)
  const better = first.problems.length === 0 ? { ...straight, mends: [] } : mended(straight.text)
  const second = first.problems.length === 0 ? first : read(better.text)
  const [problem] = second.problems
  if (problem) tell(file, problem, 'captions-invalid', problem.reason)
  else
    for (const { what, ...place } of [...colons.mends, ...straight.mends, ...better.mends])
      tell(file, place, 'captions-mended', what)
  return { fields: second.fields, isBroken: problem !== undefined }
}

// `hall.jpg：会场`, `hall.jpg:The hall`
function withColons(text: string): Mended {
  const mends: Mend[] = []
  const lines = text.split('\n').map((line, index) => {
    const [, indent = '', name, value = ''] =
      /^(\s*)([^\s:：#'"][^:：]*\.[a-z]{3,4})[ \t]*(?:：[ \t]*|:(?=\S))(.*)$/i.exec(line) ?? []
    if (name === undefined) return line
    mends.push({ line: index + 1, column: indent.length + 1, what: `it began with \`${name}: \`` })
    return `${indent}${name}: ${value}`
  })
  return { text: lines.join('\n'), mends }
}

const names = {
  caption: ['caption', 'text', 'title', '图说', '说明', '标题'],
  alt: ['alt', 'description', '替代文字', '描述'],
  credit: ['credit', 'photographer', 'photo', '摄影', '图源', '来源'],
} as const
type Name = keyof typeof names

function isOf(kind: Name, name: string): boolean {
  const known: readonly string[] = names[kind]
  return known.includes(plainName(name))
}

function entryFrom(file: VFile, field: Field): CaptionEntry {
  const { name, line, column, fields, value } = field
  const place = { name: name.trim(), line, column }
  if (fields.length === 0) {
    const caption = value === null || value === false ? '' : value === undefined ? undefined : textOf(file, field)
    return { ...place, ...(caption ? creditIn(caption) : caption === undefined ? {} : { caption }) }
  }
  const said: Partial<Record<Name, string>> = {}
  for (const inner of fields) {
    const kind = (Object.keys(names) as Name[]).find((one) => isOf(one, inner.name)) // keys of the table above
    if (!kind) tell(file, inner, 'field-unknown', inner.name, nearest(inner.name, Object.keys(names)))
    else said[kind] = textOf(file, inner) ?? said[kind]
  }
  return { ...place, ...said, ...(said.caption && said.credit === undefined ? creditIn(said.caption) : {}) }
}

function textOf(file: VFile, { name, value, valuePlace }: Field): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string' || typeof value === 'number') return String(value).replace(/\s+/g, ' ').trim()
  tell(file, valuePlace, 'field-kind', name, 'a text', Array.isArray(value) ? 'a list' : String(value))
  return undefined
}
