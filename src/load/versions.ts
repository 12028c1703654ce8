import type { VFile } from 'vfile'
import type { NamedVersion, VersionClaims, VersionKey } from '../model/article.ts'
import type { Findings } from './draft.ts'
import type { Field, Item } from './mapping.ts'
import { tell } from './tell.ts'
import { isRecord, isText, unlinked } from './values.ts'

/**
 * The articles that `translation:` or `translation_of:` names: one, a list, or one for each language; none where it says that there
 * is none. Undefined where it says nothing: Pelican marks a translation by `true`.
 */
export function readVersions(file: VFile, field: Field, is: NamedVersion['is']): readonly NamedVersion[] | undefined {
  if (field.value === true) return undefined
  const items = itemsOf(field)
  const wrong = items.find(({ value }) => !isText(value))
  if (wrong) {
    const expected = 'the path, id or address of an article, a list of such, or none'
    tell(file, wrong, 'field-kind', field.name, expected, said(wrong.value))
    return undefined
  }
  const named = items.map(({ value, line, column }) => ({ name: unlinked(String(value)).trim(), is, line, column }))
  return named.length === 1 && none.test(named[0]?.name ?? '') ? [] : named
}

const none = /^(none|no|false|无|無|没有|沒有)$/i

/** Words that all versions of an article have in common. */
export function readVersionKeys(file: VFile, field: Field, isSure: boolean): readonly VersionKey[] | undefined {
  const items = itemsOf(field)
  const wrong = items.find(({ value }) => !isText(value) && typeof value !== 'number')
  if (!wrong) return items.map(({ value, line, column }) => ({ key: String(value).trim(), isSure, line, column }))
  // A name that other programs use for something else, too, may hold anything.
  if (isSure) tell(file, wrong, 'field-kind', field.name, 'a text', said(wrong.value))
  return undefined
}

/** What the fields of an article say of its versions in other languages; undefined where they say nothing. */
export function versionsOf(given: Findings): VersionClaims | undefined {
  const named = [...(given.translation?.value ?? []), ...(given.translationOf?.value ?? [])]
  const keys = [...(given.translationKey?.value ?? [])].sort((a, b) => Number(b.isSure) - Number(a.isSure))
  const isNone = named.length === 0 && ('translation' in given || 'translationOf' in given)
  return isNone || named.length > 0 || keys.length > 0 ? { isNone, named, keys } : undefined
}

function said(value: unknown): string {
  return isRecord(value) ? 'a mapping' : String(value)
}

function itemsOf({ value, valuePlace, items, fields }: Field): readonly Item[] {
  if (Array.isArray(value)) return items
  if (!isRecord(value)) return [{ value, ...valuePlace }]
  // `translations: {en: …, zh: …}`
  return fields.map((field) => ({ value: field.value, ...field.valuePlace }))
}
