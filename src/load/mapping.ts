import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml'
import type { Place } from '../model/diagnostic.ts'

/** One `name: value` of a YAML mapping, with where each of the two stands. */
export interface Field extends Place {
  readonly name: string
  /** Undefined where nothing is written behind the name; null where `null` or `~` is. */
  readonly value: unknown
  readonly valuePlace: Place
  /** The fields of a value that is a mapping itself, or else none. */
  readonly fields: readonly Field[]
  /** The items of a value that is a list, each with its place, or else none. */
  readonly items: readonly Item[]
}

export interface Item extends Place {
  readonly value: unknown
}

export interface Problem extends Place {
  readonly reason: string
}

export interface Mapping {
  readonly fields: readonly Field[]
  /** What keeps the text from being a YAML 1.2 mapping; then there are no fields. */
  readonly problems: readonly Problem[]
}

/** Reads a YAML mapping; places count as in a file that holds it behind `linesBefore` lines. */
export function mapping(text: string, linesBefore = 0): Mapping {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false, logLevel: 'silent' })
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset)
    return { line: Math.max(1, line) + linesBefore, column: Math.max(1, col) }
  }
  const [error] = document.errors
  // What is missing at the end is missing behind the last line that says something.
  if (error)
    return {
      fields: [],
      problems: [{ ...placeAt(Math.min(error.pos[0], text.trimEnd().length)), reason: inOneLine(error.message) }],
    }
  if (document.contents === null) return { fields: [], problems: [] }
  if (!isMap(document.contents)) {
    return { fields: [], problems: [{ ...placeAt(0), reason: 'a list of `name: value` was expected' }] }
  }
  // An alias may stand for so much that it has to be refused; `yaml` counts, and throws.
  const plain = (node: unknown): unknown => (isNode(node) ? node.toJS(document, { maxAliasCount: 100 }) : node)
  try {
    return { fields: fieldsOf(document.contents, placeAt, plain), problems: [] }
  } catch (problem) {
    return { fields: [], problems: [{ ...placeAt(0), reason: inOneLine(String(problem)) }] }
  }
}

type PlaceAt = (offset: number) => Place
type Plain = (node: unknown) => unknown

function fieldsOf(map: YAMLMap, placeAt: PlaceAt, plain: Plain): Field[] {
  return map.items.filter(isPair).map(({ key, value }) => {
    const place = placeAt(startOf(key) ?? 0)
    const valuePlace = startOf(value) === undefined ? place : placeAt(startOf(value) ?? 0)
    return {
      ...place,
      name: String(isScalar(key) ? key.value : plain(key)),
      value: isBlank(value) ? undefined : plain(value),
      valuePlace,
      fields: isMap(value) ? fieldsOf(value, placeAt, plain) : [],
      items: isSeq(value) ? value.items.map((item) => ({ ...placeAt(startOf(item) ?? 0), value: plain(item) })) : [],
    }
  })
}

// `author:` of a template that nobody filled in.
function isBlank(value: unknown): boolean {
  return value === null || (isScalar(value) && value.value === null && value.source === '')
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'toJS' in value
}

function inOneLine(message: string): string {
  return message
    .replace(/\s+/g, ' ')
    .replace(/^\w*Error: /, '')
    .trim()
}
