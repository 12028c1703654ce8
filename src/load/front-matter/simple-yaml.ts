import type { Place } from '../../model/diagnostic.ts'
import type { Field, Item } from '../mapping.ts'

/**
 * The fields of YAML as most front matter is: names at the margin, each with a text, a whole number, `true` or `false` on its
 * line, or with such names or items below it. Undefined where it holds anything else, which only a reader of all of YAML can tell;
 * that one makes the same fields of what is read here, and takes many times as long.
 */
export function simpleYaml(text: string, linesBefore: number): readonly Field[] | undefined {
  if (unlikely.test(text)) return undefined
  const fields: Field[] = []
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at++) {
    if (lines[at] === '') continue
    const from = at
    while (isBelow(lines[at + 1] ?? '')) at++
    const field = fieldIn(lines, { from, to: at, linesBefore })
    if (!field) return undefined
    fields.push(field)
  }
  return fields
}

// Control characters, tabs among them, and others that a reader of YAML may take for something; comments.
const unlikely = /[^\n\x20-\x7e\u00a0-\u1fff\u2010-\u2027\u2030-\ufdff\uff00-\uffef]|(?:^|\s)#/

function isBelow(line: string): boolean {
  return line.startsWith(' ') || line.startsWith('- ')
}

interface Lines {
  readonly from: number
  /** The last. */
  readonly to: number
  readonly linesBefore: number
}

function fieldIn(lines: readonly string[], { from, to, linesBefore }: Lines): Field | undefined {
  const line = linesBefore + from + 1
  const own = entryIn(lines[from] ?? '', 0, line)
  if (!own || from === to) return own
  if (own.value !== undefined) return undefined
  const below = lines.slice(from + 1, to + 1)
  const indent = below[0]?.search(/[^ ]/) ?? 0
  return below[0]?.startsWith('- ', indent) ? withItems(own, below, indent) : withFields(own, below, indent)
}

function withItems(own: Field, below: readonly string[], indent: number): Field | undefined {
  const items: Item[] = []
  for (const [index, text] of below.entries()) {
    const dash = text.search(/[^ ]/)
    const scalar = dash === indent && text.startsWith('- ', dash) ? scalarIn(text, dash + 2) : undefined
    if (!scalar) return undefined
    items.push({ line: own.line + index + 1, column: scalar.column, value: scalar.value })
  }
  const valuePlace = { line: own.line + 1, column: indent + 1 }
  return { ...own, value: items.map(({ value }) => value), valuePlace, items }
}

function withFields(own: Field, below: readonly string[], indent: number): Field | undefined {
  const fields: Field[] = []
  const value: Record<string, unknown> = {}
  for (const [index, text] of below.entries()) {
    const field = entryIn(text, indent, own.line + index + 1)
    if (!field) return undefined
    fields.push(field)
    value[field.name] = field.value ?? null
  }
  return { ...own, value, valuePlace: { line: own.line + 1, column: indent + 1 }, fields }
}

// `title:`; as names, YAML reads some words as values.
const nameAt = /(?!(?:null|true|false):)\p{L}[\p{L}\p{N}_-]{0,60}(?=:(?: |$))/iuy

/** `name: value`, or `name:`, behind just as many spaces. */
function entryIn(text: string, indent: number, line: number): Field | undefined {
  if (text.search(/[^ ]/) !== indent) return undefined
  nameAt.lastIndex = indent
  const name = nameAt.exec(text)?.[0]
  if (name === undefined) return undefined
  const behind = indent + name.length + 1
  const empty = { value: undefined, column: text.length + 1 }
  const scalar = text.trimEnd().length === behind ? empty : scalarIn(text, behind)
  if (!scalar) return undefined
  const valuePlace: Place = { line, column: scalar.column }
  return { line, column: indent + 1, name, value: scalar.value, valuePlace, fields: [], items: [] }
}

// `'It''s'`, `"A day"`, `A day`: neither a list nor anything else that signs begin or a colon makes.
const scalarAt = /(?:'((?:[^']|'')*)'|"([^"\\]*)"|([\p{L}\p{N}_(/（《“「『【](?:[^:\n]|:(?=[^ ]))*?)) *$/uy
// What may be another number than a whole one, or a word for a value: `1.5`, `0x1F`, `null`.
const special = /^(?:\d[\d._]*(?:e[+-]?\d+)?|0[xo][\da-f]+|null|true|false)$/i

function scalarIn(text: string, from: number): { readonly value: unknown; readonly column: number } | undefined {
  const spaces = text.slice(from).search(/[^ ]/)
  scalarAt.lastIndex = from + spaces
  const [, single, double, plain] = (spaces >= 0 && scalarAt.exec(text)) || []
  const column = from + spaces + 1
  if (single !== undefined) return { value: single.replaceAll("''", "'"), column }
  if (double !== undefined) return { value: double, column }
  if (plain === undefined) return undefined
  if (/^\d{1,15}$/.test(plain)) return { value: Number(plain), column }
  if (plain === 'true' || plain === 'false') return { value: plain === 'true', column }
  return special.test(plain) ? undefined : { value: plain, column }
}
