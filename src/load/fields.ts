import type { VFile } from 'vfile'
import type { Collection } from '../model/article.ts'
import type { EventMention } from '../model/event-mention.ts'
import { nearest } from '../model/nearest.ts'
import { readAliases } from './aliases.ts'
import { eventFieldNames } from './dialects.ts'
import type { Findings, Found } from './draft.ts'
import { readErrata } from './errata.ts'
import { checkEventFields, eventFrom, mention } from './event-fields.ts'
import { isIgnored, knownNames, meaningOf, type NameMeaning, plainName, ruleOf } from './field-names.ts'
import type { Field } from './mapping.ts'
import { readFolders } from './named-folders.ts'
import { readLines } from './named-lines.ts'
import { readPicture, readResource } from './picture-values.ts'
import { tell } from './tell.ts'
import { readDate, readHeldBack, readLanguage, readList, readNames, readText, readTitle, readUrl } from './values.ts'
import { readVersionKeys, readVersions } from './versions.ts'

type Finds = Partial<Record<string, Found<unknown>>>

/**
 * Reads the fields of a front matter, whichever dialect they are in; says what it could not use. A name whose value is
 * undefined is one that the editor left empty on purpose: then nothing is to be looked for.
 */
export function findingsFrom(file: VFile, fields: readonly Field[], collection: Collection | undefined): Findings {
  const found: Finds = {}
  const forEvent = collection === 'events' ? eventFieldNames : []
  tellUnknown(file, fields, forEvent)
  const [first] = fields
  const event = collection === 'events' && first ? eventFrom(file, fields, first) : undefined
  if (event && first) {
    found.event = finding(first, event)
    const named = fields.find(({ name }) => ['name', '名称'].includes(plainName(name)))
    if (event.name) found.title = finding(named ?? first, event.name)
  }
  for (const said of inOrder(fields)) {
    if (event && said.kind === 'title' && found.title) continue
    if (!takeNone(said, found)) take(file, said, found)
  }
  return found as Findings // each value was read by the reader of its own kind
}

function tellUnknown(file: VFile, fields: readonly Field[], forEvent: readonly string[]): void {
  for (const field of fields) {
    if (meaningOf(field.name) || isIgnored(field.name) || forEvent.includes(plainName(field.name))) continue
    tell(file, field, 'field-unknown', field.name, nearest(field.name, [...knownNames, ...forEvent]))
  }
}

/** A field with what it is for. */
interface Said extends NameMeaning {
  readonly field: Field
  /** Whether spaces part the words of its value. */
  readonly isSpaced: boolean
}

/** The fields in the order in which they win, those of its parts (`[params]`, `header:`) behind its own. */
function inOrder(fields: readonly Field[]): Said[] {
  const isNoteOnPage = isClipping(fields)
  const known = fields.flatMap((field): Said[] => {
    const isDayOfNote = isNoteOnPage && plainName(field.name) === 'created'
    const meaning = meaningOf(isDayOfNote ? 'accessed' : field.name)
    return meaning ? [{ field, ...meaning, isSpaced: isSpaced(field, fields) }] : []
  })
  const own = known.filter(({ kind }) => kind !== 'part').sort((a, b) => a.order - b.order || a.rank - b.rank)
  const parts = known.filter(({ kind }) => kind === 'part').flatMap(({ field }) => inOrder(field.fields))
  return [...own, ...parts.map((said) => ({ ...said, standsIn: true }))]
}

/** Whether a front matter is of a note on a page elsewhere, as clippers write it: `source: https://…`. */
function isClipping(fields: readonly Field[]): boolean {
  return fields.some(({ name, value }) => {
    const kind = meaningOf(name)?.kind
    return (kind === 'source' || kind === 'sourceUrl') && /^https?:\/\//i.test(String(value))
  })
}

// Jekyll, whose posts have a layout, writes `categories: harbours archives`; a capital is of a name, as in `Open Data`.
function isSpaced({ name, value }: Field, all: readonly Field[]): boolean {
  const isOfJekyll = all.some((other) => plainName(other.name) === 'layout')
  const isList = ['tags', 'categories'].includes(plainName(name))
  return isOfJekyll && isList && typeof value === 'string' && /^[^\p{Lu}\p{Script=Han}]+$/u.test(value)
}

/** Takes an empty text, `null` or `false` for what it is: there is none, and none is to be found. */
function takeNone({ kind, own, field }: Said, found: Finds): boolean {
  const isNone = field.value === null || field.value === '' || field.value === false
  if (!isNone || !own || kind === 'title' || kind === 'draft') return field.value === null || field.value === ''
  const name = kind === 'source' ? 'sourceName' : kind
  if (!(name in found)) found[name] = undefined
  return true
}

function take(file: VFile, said: Said, found: Finds): void {
  const { kind, standsIn, field } = said
  if (field.value === undefined) return
  // `lastUpdated: false`, `banner: false`: whether to show it, not what it is.
  if (standsIn && typeof field.value === 'boolean' && kind !== 'draft' && kind !== 'published') return
  for (const [name, value] of Object.entries(valuesOf(file, said))) {
    const before = found[name]
    if (value === undefined) continue
    if (!before || (name === 'draft' && before.value === false)) found[name] = finding(field, value)
    else if (lists.has(name)) found[name] = { ...before, value: [...new Set([before.value, value].flat())] }
    else if (!standsIn && name !== 'draft' && !isSame(before.value, value))
      tell(file, field, 'field-twice', field.name, before.rule.replace(ruleOf(''), ''))
  }
}

// What is said of these in several places adds up.
const lists: ReadonlySet<string> = new Set([
  ...['tags', 'keep', 'drop', 'aliases', 'corrections'],
  ...['translation', 'translationOf', 'translationKey'],
])

/** By names of Findings. */
function valuesOf(file: VFile, { kind, standsIn, field, isSpaced }: Said): Record<string, unknown> {
  switch (kind) {
    case 'published':
      // Jekyll: `published: false` keeps a post back.
      if (typeof field.value !== 'boolean') return { published: readDate(file, field) }
      return { draft: field.value ? undefined : `${field.name}: false` }
    case 'updated':
      return { updated: readDate(file, inner(field, 'date') ?? field) }
    case 'accessed':
      return { accessed: readDate(file, field) }
    case 'corrections':
      return { corrections: readErrata(file, field) }
    case 'language':
      return { language: readLanguage(file, field) }
    case 'draft':
      return { draft: readHeldBack(file, field) }
    case 'tags':
      return { tags: readList(file, field, isSpaced ? /\s+/ : undefined) }
    case 'author':
      return { author: readNames(file, field)?.join(', ') }
    case 'source':
      return sourceFrom(file, field)
    case 'cover':
      return { cover: readPicture(file, field) }
    case 'resources':
      return { cover: readResource(field) }
    case 'event':
      return { event: eventOf(file, field) }
    case 'gallery':
      return { gallery: readFolders(file, field) }
    case 'keep':
    case 'drop':
      return { [kind]: readLines(file, field) }
    case 'aliases':
      return { aliases: readAliases(file, field) }
    case 'translation':
      return { translation: readVersions(file, field, 'translation') }
    case 'translationOf':
      return { translationOf: readVersions(file, field, 'original') }
    case 'translationKey':
      return { translationKey: readVersionKeys(file, field, !standsIn) }
    case 'sourceUrl':
      return { sourceUrl: readUrl(file, field) }
    case 'expiry':
      tell(file, field, 'field-without-effect', field.name)
      return {}
    case 'separator':
    case 'part':
      return {}
    case 'title':
      return { title: readTitle(file, field) }
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
  return mention(field.valuePlace, which)
}

function sourceFrom(file: VFile, field: Field): Record<string, unknown> {
  if (field.fields.length === 0) {
    const text = readText(file, field)
    return text && /^https?:\/\//.test(text) ? { sourceUrl: text } : { sourceName: text }
  }
  const part = (name: string) => {
    const found = inner(field, name)
    return found && readText(file, found)
  }
  return { sourceName: part('name'), sourceUrl: part('url'), section: part('section') }
}

function inner(field: Field, name: string): Field | undefined {
  return field.fields.find((other) => plainName(other.name) === name)
}

function finding<T>({ name, line, column }: Field, value: T): Found<T> {
  return { value, line, column, rule: ruleOf(name), confidence: 1 }
}

/** Whether two values say the same, wherever they stand. */
export function isSame(a: unknown, b: unknown): boolean {
  const bare = (value: unknown) =>
    JSON.stringify(value, (key, inner) => (key === 'line' || key === 'column' ? undefined : inner))
  return bare(a) === bare(b)
}
