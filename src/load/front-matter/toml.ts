import { parse, TomlDate, TomlError } from 'smol-toml'
import type { Field, Item, Mapping } from '../mapping.ts'
import { type Places, placesIn } from './toml-places.ts'

/** Reads TOML 1.0; places count as in a file that holds it behind `linesBefore` lines. Dates are texts, never shifted. */
export function toml(text: string, linesBefore: number): Mapping {
  const deep = deepName.exec(text)
  if (deep) {
    const before = text.slice(0, deep.index).split('\n')
    const place = { line: before.length + linesBefore, column: (before.at(-1)?.length ?? 0) + 1 }
    return { fields: [], problems: [{ ...place, reason: 'a name has more than fifty parts' }] }
  }
  try {
    return { fields: fieldsOf(parse(text), [], placesIn(text, linesBefore)), problems: [] }
  } catch (problem) {
    if (!(problem instanceof TomlError)) throw problem
    const [first = ''] = problem.message.split('\n')
    const reason = first.replace(/^Invalid TOML document: /, '')
    return { fields: [], problems: [{ line: problem.line + linesBefore, column: problem.column, reason }] }
  }
}

// `a.b.c.…`: each part is a table within the one before it.
const deepName = /(?<!["'\w-])(?:["'\w-]+[ \t]*\.[ \t]*){50}/

function fieldsOf(table: object, path: readonly string[], places: Places): Field[] {
  return Object.entries(table).map(([name, value]: [string, unknown]) => {
    const own = [...path, name]
    const place = places.ofName(own)
    return {
      ...{ line: place.line, column: place.column },
      name,
      value: plain(value),
      valuePlace: places.ofValue(own),
      fields: isTable(value) ? fieldsOf(value, own, places) : [],
      items: Array.isArray(value) ? itemsOf(value, own, places) : [],
    }
  })
}

function itemsOf(items: readonly unknown[], path: readonly string[], places: Places): Item[] {
  return items.map((item, index) => ({ ...places.ofValue([...path, String(index)]), value: plain(item) }))
}

function plain(value: unknown): unknown {
  // Written as it stands in the file: a date-time keeps its offset, so that its day is the day that was written.
  if (value instanceof TomlDate) return value.toISOString()
  if (Array.isArray(value)) return value.map(plain)
  if (!isTable(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]))
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof TomlDate)
}
