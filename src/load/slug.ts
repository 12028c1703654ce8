import { createHash } from 'node:crypto'
import type { Language } from '../model/article.ts'
import { ascii } from '../model/ascii.ts'
import { type CalendarDate, calendarDate } from '../model/date.ts'
import { languageSuffix } from '../model/language-suffix.ts'
import { languageTag, tagIn } from './language-tag.ts'

export interface SlugSources {
  readonly given?: string
  /** Path within content/. */
  readonly path: string
  readonly event?: string
  readonly title: string
  readonly date?: CalendarDate
  readonly text: string
  /** Slugs of the articles that stand above it in the same file. */
  readonly taken?: readonly string[]
}

/** The last part of an article's address: ASCII, from the first source that has words for it. */
export function slugFor({ given, path, event, title, date, text, taken = [] }: SlugSources): string {
  const name = slugOf(nameIn(path))
  // A file's name is that of its first article.
  const own = taken.length > 0 ? (slugOf(title) ?? (name && `${name}-${taken.length + 1}`)) : name
  const wanted = slugOf(given ?? '') ?? own ?? event ?? slugOf(title)
  const slug = wanted && taken.includes(wanted) ? `${wanted}-${taken.length + 1}` : wanted
  if (slug) return slug === 'page' ? 'page-entry' : slug // `/portfolio/page/2/` is the second page of the list
  const digest = createHash('sha1').update(text).digest('hex').slice(0, 8)
  return date ? `${date}-${digest}` : digest
}

/** The date in the name of a file or bundle as Jekyll writes it (`2024-03-29-some-title.md`), or in its folders. */
export function dateOfName(path: string): CalendarDate | undefined {
  const [, year, month, day] =
    /(?:^|\/)(\d{4})-(\d{2})-(\d{2})[-_][^/]*(?:\/index(?:\.[\w-]+)?)?\.\w+$/.exec(path) ??
    /(?:^|\/)(\d{4})\/(\d{2})\/(\d{2})\/[^/]+$/.exec(path) ??
    []
  return year ? calendarDate(Number(year), Number(month), Number(day)) : undefined
}

/** The language that the name of a file says. */
export function languageOfName(path: string): Language | undefined {
  const suffix = languageSuffix(path)
  // What else is no tag is an ending of some kind: `report.ai.txt`.
  return suffix && (tagIn(suffix.replaceAll('_', '-')) ?? (/^cn$/i.test(suffix) ? languageTag(suffix) : undefined))
}

// A page bundle is named by its folder: `news/some-title/index.md`, and `news/some-title/index.zh.md` beside it.
function nameIn(path: string): string {
  const name = fileName(path).replace(/\.[^.]+$/, '')
  const folders = path.split('/').slice(0, -1)
  const bundle =
    /^index(?:\.|$)/.test(name) && folders.length > 1 ? name.replace('index', folders.at(-1) ?? '') : undefined
  return (bundle ?? name).replace(/^\d{4}-\d{2}-\d{2}[-_]/, '').replace(exportedId, '')
}

// Notion's exports end with the number of their page: `Harbour day 1a2b3c4d5e6f47a8b9c0d1e2f3a4b5c6.md`.
const exportedId = /[\s_-]+[0-9a-f]{32}$/

function fileName(path: string): string {
  return path.split('/').at(-1) ?? path
}

// Of a Chinese name only its digits would be left, of `2022年会` no more than `2022`: such a name gives no slug.
function slugOf(text: string): string | undefined {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)) return undefined
  const slug = ascii(text)
  return /[a-z]/.test(slug) ? slug.slice(0, 80).replace(/-+$/, '') : undefined
}
