import type { VFile } from 'vfile'
import type { Collection, EventMention } from '../model/article.ts'
import { nearest } from '../model/nearest.ts'
import { dialects, eventFieldNames, type FieldKind, fieldKinds, ignoredFields } from './dialects.ts'
import type { Findings, Found } from './draft.ts'
import { checkEventFields, eventFrom } from './event-fields.ts'
import type { Field } from './mapping.ts'
import { readLines } from './named-lines.ts'
import { tell } from './tell.ts'
import {
  nameOf,
  readDate,
  readFlag,
  readLanguage,
  readList,
  readNames,
  readPicture,
  readText,
  readUrl,
} from './values.ts'

/** Reads the fields of a front matter, whichever dialect they are in; says what it could not use. */
export function findingsFrom(file: VFile, fields: readonly Field[], collection: Collection | undefined): Findings {
  const found: Partial<Record<string, Found<unknown>>> = {}
  const forEvent = collection === 'events' ? eventFieldNames : []
  for (const field of fields) {
    const name = nameOf(field)
    if (kindOf.has(name) || ignoredFields.has(name) || forEvent.includes(name)) continue
    tell(file, field, 'field-unknown', field.name, nearest(name, [...kindOf.keys(), ...forEvent]))
  }
  const [first] = fields
  const event = collection === 'events' && first ? eventFrom(file, fields, first) : undefined
  if (event && first) {
    found.event = finding(first, event)
    if (event.name) found.title = finding(fields.find((field) => nameOf(field) === 'name') ?? first, event.name)
  }
  for (const kind of fieldKinds) {
    if (event && kind === 'title' && found.title) continue
    for (const field of inOrder(dialects[kind], fields)) take(file, kind, field, found)
  }
  return found as Findings // each value was read by the reader of its own kind
}

const kindOf: ReadonlyMap<string, FieldKind> = new Map(
  fieldKinds.flatMap((kind) => dialects[kind].map((name) => [name, kind] as const)),
)

function inOrder(names: readonly string[], fields: readonly Field[]): Field[] {
  const rank = (field: Field) => names.indexOf(nameOf(field))
  return fields.filter((field) => rank(field) >= 0).sort((a, b) => rank(a) - rank(b))
}

function take(file: VFile, kind: FieldKind, field: Field, found: Partial<Record<string, Found<unknown>>>): void {
  if (field.value === undefined || field.value === null || field.value === '') return
  for (const [name, value] of Object.entries(valuesOf(file, kind, field))) {
    const before = found[name]
    if (value === undefined) continue
    if (!before) found[name] = finding(field, value)
    else if (lists.has(name)) found[name] = { ...before, value: [...new Set([before.value, value].flat())] }
    else if (!isSame(before.value, value))
      tell(file, field, 'field-twice', field.name, before.rule.replace(ruleOf(''), ''))
  }
}

// What is said of these in several places adds up.
const lists: ReadonlySet<string> = new Set(['tags', 'keep', 'drop'])

/** By names of Findings. */
function valuesOf(file: VFile, kind: FieldKind, field: Field): Record<string, unknown> {
  switch (kind) {
    case 'published':
      // Jekyll: `published: false` keeps a post back.
      return typeof field.value === 'boolean' ? { draft: !field.value } : { published: readDate(file, field) }
    case 'updated':
      return { updated: readDate(file, field) }
    case 'language':
      return { language: readLanguage(file, field) }
    case 'draft':
      return { draft: readFlag(file, field) }
    case 'tags':
      return { tags: readList(file, field) }
    case 'author':
      return { author: readNames(file, field)?.join(', ') }
    case 'source':
      return sourceFrom(file, field)
    case 'cover':
      return { cover: readPicture(file, field) }
    case 'event':
      return { event: eventOf(file, field) }
    case 'keep':
    case 'drop':
      return { [kind]: readLines(file, field) }
    case 'sourceUrl':
      return { sourceUrl: readUrl(file, field) }
    default:
      return { [kind]: readText(file, field) }
  }
}

function eventOf(file: VFile, field: Field): EventMention | undefined {
  if (field.fields.length > 0) {
    checkEventFields(file, field.fields)
    return eventFrom(file, field.fields, field)
  }
  const name = readText(file, field)
  if (!name) return undefined
  const which = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) ? { slug: name } : { name }
  return { ...which, ...field.valuePlace, organisers: [], articles: [] }
}

function sourceFrom(file: VFile, field: Field): Record<string, unknown> {
  if (field.fields.length === 0) {
    const text = readText(file, field)
    return text && /^https?:\/\//.test(text) ? { sourceUrl: text } : { sourceName: text }
  }
  const part = (name: string) => {
    const inner = field.fields.find((other) => nameOf(other) === name)
    return inner && readText(file, inner)
  }
  return { sourceName: part('name'), sourceUrl: part('url'), section: part('section') }
}

function finding<T>({ name, line, column }: Field, value: T): Found<T> {
  return { value, line, column, rule: ruleOf(name), confidence: 1 }
}

function ruleOf(name: string): string {
  return `front matter ${name}`
}

function isSame(a: unknown, b: unknown): boolean {
  const bare = (value: unknown) =>
    JSON.stringify(value, (key, inner) => (key === 'line' || key === 'column' ? undefined : inner))
  return bare(a) === bare(b)
}
