import type { VFile } from 'vfile'
import type { Cover, Language } from '../model/article.ts'
import { type CalendarDate, calendarDate, type PartialDate, twoDigits } from '../model/date.ts'
import { datesIn } from './dates/dates.ts'
import type { Field } from './mapping.ts'
import { tell } from './tell.ts'

/** The name of a field, however it is spelt: `Last-Modified` is `last_modified`. */
export function nameOf(field: Field): string {
  return field.name.trim().toLowerCase().replace(/[-\s]/g, '_')
}

/** A text, trimmed, its white space folded; numbers are read as they are written. */
export function readText(file: VFile, field: Field): string | undefined {
  const { value } = field
  if (typeof value === 'string' || typeof value === 'number') {
    return String(value).replace(/\s+/g, ' ').trim() || undefined
  }
  return refuse(file, field, 'a text')
}

/** A list of texts; a single text is cut at commas. */
export function readList(file: VFile, field: Field): string[] | undefined {
  const { value } = field
  if (typeof value === 'string') return cleaned(value.split(/[,，、;；]/))
  if (typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) {
    const items = value.flat(3)
    if (items.every((item) => item === null || ['string', 'number', 'boolean'].includes(typeof item))) {
      return cleaned(items.filter((item) => item !== null).map(String))
    }
  }
  return refuse(file, field, 'a list of texts')
}

/** Names of people or bodies: a text, a list, or mappings with a `name`. */
export function readNames(file: VFile, field: Field): string[] | undefined {
  const names = [field.value].flat().map((item) => (isNamed(item) ? item.name : item))
  if (names.every((name) => typeof name === 'string' || typeof name === 'number')) {
    const texts = cleaned(names.map(String))
    return texts.length > 0 ? texts : undefined
  }
  return refuse(file, field, 'a name or a list of names')
}

export function readFlag(file: VFile, field: Field): boolean | undefined {
  const { value } = field
  if (typeof value === 'boolean') return value
  if (typeof value === 'string' && /^(true|yes|on)$/i.test(value)) return true
  if (typeof value === 'string' && /^(false|no|off)$/i.test(value)) return false
  return refuse(file, field, 'true or false')
}

/** A calendar date, in any form in which one is written. */
export function readDate(file: VFile, field: Field): CalendarDate | undefined {
  const { value } = field
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  const [first] = datesIn(text)
  if (first?.date) return first.date
  if (first) return impossible(file, field, text)
  return refuse(file, field, 'a date such as 2024-03-29')
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

/** A language tag as the site uses it: `en`, `zh-Hans`, `zh-Hant`, or the tag as given. */
export function readLanguage(file: VFile, field: Field): Language | undefined {
  const text = readText(file, field)
  if (text === undefined) return undefined
  const tag = languageTag(text)
  if (!tag) tell(file, field.valuePlace, 'language-unknown', text)
  return tag
}

/** The tag in its canonical form, or undefined where the text is no BCP 47 tag. */
export function languageTag(text: string): Language | undefined {
  const named: Readonly<Record<string, string>> = { cn: 'zh', chinese: 'zh', 中文: 'zh', english: 'en', 英文: 'en' }
  try {
    const locale = new Intl.Locale(named[text.toLowerCase()] ?? text.replaceAll('_', '-')).maximize()
    if (locale.language === 'zh') return locale.script === 'Hant' ? 'zh-Hant' : 'zh-Hans'
    const known = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(locale.language)
    return known === undefined ? undefined : locale.language
  } catch {
    return undefined
  }
}

/** An address of the web. */
export function readUrl(file: VFile, field: Field): string | undefined {
  const { value } = field
  if (typeof value === 'string' && URL.canParse(value.trim()) && /^https?:/i.test(value.trim())) return value.trim()
  return refuse(file, field, 'an address such as https://example.org/')
}

/** A picture: its address, or a mapping with one, or the first of a list. */
export function readPicture(file: VFile, field: Field): Cover | undefined {
  const [first] = [field.value].flat()
  if (typeof first === 'string') return { src: first.trim(), alt: '', ...field.valuePlace }
  if (isRecord(first)) {
    const src = ['src', 'url', 'path', 'image', 'teaser', 'feature'].map((name) => first[name]).find(isText)
    if (src) return { src: src.trim(), alt: isText(first.alt) ? first.alt : '', ...field.valuePlace }
  }
  return first === false ? undefined : refuse(file, field, 'the address of a picture')
}

function refuse(file: VFile, field: Field, expected: string): undefined {
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

function isNamed(value: unknown): value is { name: unknown } {
  return isRecord(value) && 'name' in value
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
