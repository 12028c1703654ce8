import type { VFile } from 'vfile'
import type { Finding } from '../model/article.ts'
import type { Place } from '../model/diagnostic.ts'
import type { ArticleReference, EventField, EventMention } from '../model/event-mention.ts'
import { nearest } from '../model/nearest.ts'
import { rangesIn } from './dates/ranges.ts'
import { eventFieldNames, eventFields } from './dialects.ts'
import { plainName, ruleOf } from './field-names.ts'
import type { Field } from './mapping.ts'
import { tell } from './tell.ts'
import { readFlag, readNames, readNumber, readPartialDate, readText, readTime, readUrl, readZone } from './values.ts'

/** Reads what fields say of a conference: those of an event's own file, or of an article's `event:`. */
export function eventFrom(file: VFile, fields: readonly Field[], place: Place): EventMention {
  const found: Partial<Record<EventField, Finding>> = {}
  const fieldOf = (kind: keyof typeof eventFields) =>
    fields.find((other) => isOf(kind, other) && other.value !== null && other.value !== '')
  const get = <T>(kind: keyof typeof eventFields, read: (file: VFile, field: Field) => T): T | undefined => {
    const field = fieldOf(kind)
    const value = field && read(file, field)
    if (field && value !== undefined) found[kind] = { ...placeOf(field), rule: ruleOf(field.name), confidence: 1 }
    return value
  }
  const start = get('start', readPartialDate)
  const end = get('end', readPartialDate)
  const name = get('name', readText)
  for (const kind of ['start', 'end'] as const) checkWeekday(file, fieldOf(kind))
  checkYear({ file, name, start, end }, found)
  const placeField = fieldOf('place')
  if (typeof placeField?.value === 'string' && placeField.value.trim().includes('\n')) {
    tell(file, placeField.valuePlace, 'field-lines', placeField.name)
  }
  const isBackwards = start !== undefined && end !== undefined && end < start.slice(0, end.length)
  if (isBackwards) {
    tell(file, found.end ?? place, 'date-order', start, end)
    delete found.end
  }
  return {
    ...placeOf(place),
    ...{ slug: get('slug', readText), name, otherNames: get('otherNames', readNames) ?? [] },
    ...{ acronym: get('acronym', readText), edition: get('edition', readNumber), series: get('series', readText) },
    ...{ start, end: isBackwards ? undefined : end },
    ...{
      startTime: get('startTime', readTime),
      endTime: get('endTime', readTime),
      timeZone: get('timeZone', readZone),
    },
    ...{ place: get('place', readText), city: get('city', readText), country: get('country', readText) },
    ...{ online: get('online', readFlag), cancelled: get('cancelled', readFlag), url: get('url', readUrl) },
    organisers: get('organisers', readNames) ?? [],
    articles: get('articles', readReferences) ?? [],
    found,
  }
}

// `Monday, 12 June 2024`
function checkWeekday(file: VFile, field: Field | undefined): void {
  // A weekday is written in letters.
  if (typeof field?.value !== 'string' || !/\p{L}/u.test(field.value)) return
  const wrong = rangesIn(field.value, undefined).find(({ wrongWeekday }) => wrongWeekday !== undefined)
  if (wrong?.wrongWeekday) tell(file, field.valuePlace, 'event-weekday', field.value, wrong.wrongWeekday)
}

interface Dated {
  readonly file: VFile
  readonly name: string | undefined
  readonly start: string | undefined
  readonly end: string | undefined
}

function checkYear({ file, name, start, end }: Dated, { start: at }: Partial<Record<EventField, Finding>>): void {
  // A season is of two years: `2023/24`. A prize for 2023 is given in 2024.
  const [year] = /(?<![\d/])(?:19|20)\d{2}(?![\d/]|\s*年度)/.exec(name ?? '') ?? []
  if (!year || !name || !start || !at || start.startsWith(year) || end?.startsWith(year)) return
  tell(file, at, 'event-year-other', start.slice(0, 4), name)
}

/** A mention that says nothing but where it stands and what is given. */
export function mention(place: Place, given: Partial<EventMention>): EventMention {
  return { ...placeOf(place), otherNames: [], organisers: [], articles: [], found: {}, ...given }
}

function placeOf({ line, column }: Place): Place {
  return { line, column }
}

/** Says which fields below `event:` are none. */
export function checkEventFields(file: VFile, fields: readonly Field[]): void {
  for (const field of fields) {
    if (eventFieldNames.includes(plainName(field.name))) continue
    tell(file, field, 'field-unknown', field.name, nearest(plainName(field.name), eventFieldNames))
  }
}

function isOf(kind: keyof typeof eventFields, field: Field): boolean {
  const names: readonly string[] = eventFields[kind]
  return names.includes(plainName(field.name))
}

function readReferences(file: VFile, field: Field): ArticleReference[] {
  const items = field.items.length > 0 ? field.items : [{ value: field.value, ...field.valuePlace }]
  return items.flatMap(({ value, line, column }) => {
    if (typeof value === 'string') return { name: value.trim(), line, column }
    tell(file, { line, column }, 'field-kind', field.name, 'a list of article names', String(value))
    return []
  })
}
