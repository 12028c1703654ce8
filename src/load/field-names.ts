import { dialects, type FieldKind, type Meaning } from './dialects.ts'

/** What a name of some dialect means. */
export interface NameMeaning {
  readonly kind: FieldKind | Exclude<Meaning, FieldKind | `${FieldKind}?`>
  /** Whether it only stands in for a better field. */
  readonly standsIn: boolean
  /** Of the kind among all kinds. */
  readonly order: number
  /** Of several names for one kind the one with the lowest rank wins. */
  readonly rank: number
  /** Whether the name is Daypass's own: said there, nothing means none. */
  readonly own: boolean
}

/** A name however it is spelt: `Last-Modified`, `last_modified` and `lastModified` are one. */
export function plainName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[-_\s]/g, '')
}

/** How a finding of front matter says where it came from. */
export function ruleOf(name: string): string {
  return `front matter ${name}`
}

/** What a field is for; undefined where no dialect knows it, or where it says nothing about an article. */
export function meaningOf(name: string): NameMeaning | undefined {
  return meanings.get(plainName(name))
}

export function isIgnored(name: string): boolean {
  return ignored.has(plainName(name))
}

/** Every name that is read, as its dialect spells it. */
export const knownNames: readonly string[] = Object.values(dialects).flatMap(({ fields }) => Object.keys(fields))

const meanings: ReadonlyMap<string, NameMeaning> = new Map(
  Object.entries(dialects)
    .flatMap(([dialect, { fields }]) => Object.entries(fields).map((field) => [dialect, ...field] as const))
    .map(([dialect, name, meaning], rank): [string, NameMeaning] => {
      const standsIn = meaning.endsWith('?')
      const kind = (standsIn ? meaning.slice(0, -1) : meaning) as NameMeaning['kind'] // a Meaning without its sign
      return [plainName(name), { kind, standsIn, order: orderOf(kind), rank, own: dialect.startsWith('Daypass') }]
    })
    .reverse(), // so that the first of two dialects with the same name is the one that stays
)

function orderOf(kind: NameMeaning['kind']): number {
  const order = Object.values(dialects.Daypass?.fields ?? {}).indexOf(kind as Meaning) // without its sign a Meaning still
  return order < 0 ? Number.MAX_SAFE_INTEGER : order
}

const ignored: ReadonlySet<string> = new Set(
  Object.values(dialects).flatMap((dialect) => (dialect.ignored ?? []).map(plainName)),
)
