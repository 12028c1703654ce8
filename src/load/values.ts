import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import type { VFile } from 'vfile'
import type { Language } from '../model/article.ts'
import { type CalendarDate, type ClockTime, calendarDate, type PartialDate, twoDigits } from '../model/date.ts'
import { datesIn } from './dates/dates.ts'
import { plainName } from './field-names.ts'
import { languageTag, nearestTag } from './language-tag.ts'
import type { Field } from './mapping.ts'
import { tell } from './tell.ts'

/** A text, trimmed, its white space folded; numbers are read as they are written. */
export function readText(file: VFile, field: Field): string | undefined {
  const value = unwrapped(field.value)
  if (typeof value === 'string' || typeof value === 'number') {
    return unlinked(String(value)).replace(/\s+/g, ' ').trim() || undefined
  }
  return refuse(file, field, 'a text')
}

/** A title: exporters leave HTML in it, `A &amp; B`, `The <em>Review</em>`. */
export function readTitle(file: VFile, field: Field): string | undefined {
  const text = readText(file, field)
  return text && /&#?\w+;|<\/?(?:em|strong|[abi]|br|span|sub|sup)\b[^<>]*>/i.test(text)
    ? textOf(fromHtml(text, { fragment: true }))
        .replace(/\s+/g, ' ')
        .trim()
    : text
}

// Obsidian's `[[Ana Costa]]`: without quotes it is a list in a list, with them a text.
function unwrapped(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) ? value[0][0] : value
}

// `[[people/Ana Costa|Ana]]` → `Ana`, `[[Ana Costa]]` → `Ana Costa`
export function unlinked(text: string): string {
  return text.replace(/\[\[(?:[^[\]|]{0,200}\|)?([^[\]|]{0,200})\]\]/g, '$1')
}

/** A list of texts; a single text is cut at commas, or else at what `apart` finds. */
export function readList(file: VFile, field: Field, apart?: RegExp): string[] | undefined {
  const { value } = field
  if (typeof value === 'string') return tagsOf(value.split(apart && !comma.test(value) ? apart : comma))
  if (typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) {
    const items = value.flat(3).map((item) => (isNamed(item) ? nameIn(item) : item))
    if (items.every((item) => item === null || ['string', 'number', 'boolean'].includes(typeof item))) {
      return tagsOf(items.filter((item) => item !== null).map(String))
    }
  }
  return refuse(file, field, 'a list of texts')
}

const comma = /[,，、;；]/

// `#archives` of Obsidian; what WordPress files an article under that nobody filed.
function tagsOf(texts: readonly string[]): string[] {
  const bare = texts.map((text) => unlinked(text).replace(/^\s*#+(?=\S)/, ''))
  return cleaned(bare).filter((tag) => !/^(uncategori[sz]ed|未分类|未分類)$/i.test(tag))
}

/** Names of people or bodies: a text, a list, or mappings with a `name`. */
export function readNames(file: VFile, field: Field): string[] | undefined {
  const names = [unwrapped(field.value)].flat(2).map((item) => (isNamed(item) ? nameIn(item) : item))
  if (names.every((name) => typeof name === 'string' || typeof name === 'number')) {
    // `Ana Costa <ana@example.org>`
    const texts = cleaned(names.map((name) => unlinked(String(name)).replace(/\s<[^<>\s]+@[^<>\s]+>/g, '')))
    return texts.length > 0 ? texts : undefined
  }
  return refuse(file, field, 'a name or a list of names')
}

/** What keeps an article back, as its editor wrote it (`status: draft`), or false where the field lets it go. */
export function readHeldBack(file: VFile, field: Field): string | false | undefined {
  const text = readOptional(field.value)
  const said = `${field.name}: ${text}`
  switch (plainName(field.name)) {
    case 'password':
      return text === '' || text === 'false' ? undefined : `${field.name}: …`
    case 'status':
    case 'poststatus':
      return /^(draft|private|pending|trash|auto-draft|future)\b/i.test(text) ? said : undefined
    default: {
      const flag = readFlag(file, field)
      return flag === undefined ? undefined : flag && said
    }
  }
}

function readOptional(value: unknown): string {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value).trim() : ''
}

export function readFlag(file: VFile, field: Field): boolean | undefined {
  const { value } = field
  if (typeof value === 'boolean') return value
  if (typeof value === 'string' && /^(true|yes|on|是)$/i.test(value)) return true
  if (typeof value === 'string' && /^(false|no|off|否)$/i.test(value)) return false
  return refuse(file, field, 'true or false')
}

/** A calendar date, in any form in which one is written. */
export function readDate(file: VFile, field: Field): CalendarDate | undefined {
  const [value] = [unwrapped(field.value)].flat()
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  const [first] = datesIn(instantIn(text) ?? text)
  if (first?.date) return first.date
  if (first) return impossible(file, field, text)
  return refuse(file, field, 'a date such as 2024-03-29')
}

// Seconds or milliseconds since 1970, of which only UTC is known: `1711670400`, `1711670400000`.
function instantIn(text: string): string | undefined {
  if (!/^\s*\d{10}(\d{3})?\s*$/.test(text)) return undefined
  const instant = new Date(Number(text) * (text.trim().length === 10 ? 1000 : 1))
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString().slice(0, 10)
}

/** A date that may be as vague as a year or a month. */
export function readPartialDate(file: VFile, field: Field): PartialDate | undefined {
  const match = /^\s*(\d{4})(?:-(\d{1,2}))?\s*$/.exec(String(field.value))
  if (!match) return readDate(file, field)
  const [, year = '', month] = match
  if (month === undefined) return year
  if (!calendarDate(Number(year), Number(month), 1)) return impossible(file, field, String(field.value))
  return `${year}-${twoDigits(Number(month))}`
}

/** A number above nought. */
export function readNumber(file: VFile, field: Field): number | undefined {
  const number = Number(field.value)
  return Number.isInteger(number) && number > 0 ? number : refuse(file, field, 'a number such as 5')
}

/** A time of day: `9:30`, `09:30:00`. */
export function readTime(file: VFile, field: Field): ClockTime | undefined {
  const [, hour = '', minute = ''] =
    /^\s*([01]?\d|2[0-3])[:：]([0-5]\d)(?::[0-5]\d)?\s*$/.exec(String(field.value)) ?? []
  return hour === '' ? refuse(file, field, 'a time such as 09:30') : `${hour.padStart(2, '0')}:${minute}`
}

/** A zone of the IANA database, as it spells it. */
export function readZone(file: VFile, field: Field): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: readText(file, field) }).resolvedOptions().timeZone
  } catch {
    return refuse(file, field, 'a time zone such as Asia/Shanghai')
  }
}

/** A language tag as the site uses it: `en`, `zh-Hans`, `zh-Hant`, or the tag as given. */
export function readLanguage(file: VFile, field: Field): Language | undefined {
  const text = readText(file, field)
  if (text === undefined) return undefined
  const tag = languageTag(text)
  if (!tag) tell(file, field.valuePlace, 'language-unknown', text, nearestTag(text))
  return tag
}

/** An address of the web. */
export function readUrl(file: VFile, field: Field): string | undefined {
  const { value } = field
  if (typeof value === 'string' && URL.canParse(value.trim()) && /^https?:/i.test(value.trim())) return value.trim()
  return refuse(file, field, 'an address such as https://example.org/')
}

/** Says what a field should be. */
export function refuse(file: VFile, field: Field, expected: string): undefined {
  tell(file, field.valuePlace, 'field-kind', field.name, expected, kindOf(field.value))
}

function impossible(file: VFile, field: Field, text: string): undefined {
  tell(file, field.valuePlace, 'date-impossible', field.name, text)
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (value === null || value === undefined) return 'nothing'
  if (typeof value === 'object') return 'a mapping'
  return typeof value === 'string' ? `“${value.length > 40 ? `${value.slice(0, 40)}…` : value}”` : String(value)
}

function cleaned(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean))]
}

const personNames = ['name', 'display_name', 'displayName', 'nickname', 'title'] as const

function isNamed(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && nameIn(value) !== undefined
}

function nameIn(value: Record<string, unknown>): unknown {
  return personNames.map((name) => value[name]).find((name) => isText(name) || typeof name === 'number')
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
