import type { VFile } from 'vfile'
import type { Correction } from '../model/article.ts'
import type { CalendarDate } from '../model/date.ts'
import type { Place } from '../model/diagnostic.ts'
import { datesIn } from './dates/dates.ts'
import { plainName } from './field-names.ts'
import type { Field } from './mapping.ts'
import { tell } from './tell.ts'
import { isRecord } from './values.ts'

/**
 * The corrections of an article as they stand there, each a text with a day or without; says which can not be read. They are
 * texts, `2024-05-01: text`, or mappings with `date` and `text`; one or a list.
 */
export function readErrata(file: VFile, field: Field): readonly Correction[] | undefined {
  const corrections = itemsOf(field).flatMap(({ value, line, column }) => {
    const place = { line, column }
    const { day, text } = partsOf(value)
    if (text === undefined) tell(file, place, 'correction-unread', field.name, shown(value))
    const date = day === undefined ? undefined : dayIn(day)
    if (text !== undefined && day !== undefined && !date) tell(file, place, 'date-impossible', field.name, day)
    return text === undefined ? [] : [{ date, text, ...place }]
  })
  return corrections.length > 0 ? corrections : undefined
}

/** Corrections in the order of pages: the newest first, those without a day last. */
export function newestFirst(corrections: readonly Correction[]): Correction[] {
  return [...corrections].sort(({ date: a = '' }, { date: b = '' }) => (a === b ? 0 : a < b ? 1 : -1))
}

interface Item extends Place {
  readonly value: unknown
}

/** One mapping of days to texts stands for as many corrections. */
function itemsOf({ value, valuePlace, items, fields }: Field): readonly Item[] {
  if (Array.isArray(value)) return items
  const isOne = !isRecord(value) || fields.some(({ name }) => textNames.includes(plainName(name)))
  if (isOne) return [{ value, ...valuePlace }]
  return fields.map((field) => ({
    value: { [field.name]: field.value ?? null },
    line: field.line,
    column: field.column,
  }))
}

interface Parts {
  readonly day?: string
  readonly text?: string
}

function partsOf(value: unknown): Parts {
  if (typeof value === 'string') return partsIn(value)
  if (!isRecord(value)) return {}
  const entries = Object.entries(value)
  const named = (names: readonly string[]) => entries.find(([name]) => names.includes(plainName(name)))?.[1]
  const text = textIn(named(textNames))
  const day = textIn(named(dayNames))
  if (text !== undefined) return { day, text }
  // YAML reads `- 2024-05-01: text` as a mapping.
  const [[name, said] = ['', undefined], ...others] = entries
  return others.length === 0 && dayNames.every((other) => other !== name) ? { day: name, text: textIn(said) } : {}
}

const textNames: readonly string[] = ['text', 'note', 'correction', '内容', '更正', '说明']
const dayNames: readonly string[] = ['date', '日期']

/** `2024-05-01: The hall holds 300.` → day and text; a text that begins with no day is all text. */
function partsIn(said: string): Parts {
  const [, day, text] = /^\s*([^:：]{6,30}?)\s*[:：]\s*(\S[\s\S]*)$/.exec(said) ?? []
  if (day !== undefined && /^\D{0,12}\d/.test(day) && datesIn(day).length > 0) return { day, text: textIn(text) }
  // `2024-05-01` alone, `2024年5月1日`
  return /^[\d\s年月日./-]+$/.test(said) ? {} : { text: textIn(said) }
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number'
    ? String(value).replace(/\s+/g, ' ').trim() || undefined
    : undefined
}

function dayIn(text: string): CalendarDate | undefined {
  return datesIn(text)[0]?.date
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
